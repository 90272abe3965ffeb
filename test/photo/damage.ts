import { decode, encode } from 'jpeg-js';
import type { Pixels } from '@/photo';
import { randomFrom } from './backgrounds';
import { write } from './ink';

/** Local names: a test's own globals are slow to look up, and this code runs a million times. */
const math = Math;

/** What can go wrong with a photo. Each is a function from photo to photo. */

type Colour = [number, number, number];

function eachPixel(pixels: Pixels, change: (colour: Colour, x: number, y: number) => Colour): Pixels {
  const data = new Uint8ClampedArray(pixels.data.length);
  for (let y = 0, at = 0; y < pixels.height; y++) {
    for (let x = 0; x < pixels.width; x++, at += 4) {
      const from = pixels.data;
      const colour: Colour = [from[at] as number, from[at + 1] as number, from[at + 2] as number];
      const changed = change(colour, x, y);
      data[at] = changed[0];
      data[at + 1] = changed[1];
      data[at + 2] = changed[2];
      data[at + 3] = 255;
    }
  }
  return { ...pixels, data };
}

/** Makes it brighter or darker by a factor. Values above 255 are cut off. */
export const exposed = (pixels: Pixels, gain: number, lift = 0): Pixels =>
  eachPixel(pixels, ([r, g, b]) => [r * gain + lift, g * gain + lift, b * gain + lift]);

export const grey = (pixels: Pixels): Pixels =>
  eachPixel(pixels, ([r, g, b]) => {
    const light = 0.299 * r + 0.587 * g + 0.114 * b;
    return [light, light, light];
  });

/** Adds camera noise with that standard deviation, of 255. */
export function noisy(pixels: Pixels, deviation: number, seed: number): Pixels {
  const random = randomFrom(seed);
  return eachPixel(pixels, ([r, g, b]) => {
    const light = (random() + random() + random() - 1.5) * 2 * deviation;
    const hue = (random() - 0.5) * deviation;
    return [r + light + hue, g + light, b + light - hue];
  });
}

/** Changes the colour of the light: each channel by a factor. */
export const lit = (pixels: Pixels, red: number, green: number, blue: number): Pixels =>
  eachPixel(pixels, ([r, g, b]) => [r * red, g * green, b * blue]);

/** Adds the shadow of a hand or a phone: everything beyond a line is darker by `depth`, 0 to 1, with a soft edge. */
export function overshadowed(pixels: Pixels, at: number, angle: number, depth: number, soft = 0.08): Pixels {
  const turn = (angle * math.PI) / 180;
  return eachPixel(pixels, ([r, g, b], x, y) => {
    const side = (x / pixels.width - at) * math.cos(turn) + (y / pixels.height - 0.5) * math.sin(turn);
    const light = 1 - depth / (1 + math.exp((-side * 4) / soft));
    return [r * light, g * light, b * light];
  });
}

/** Adds a finger tip: its place and radius are shares of the photo's width and height. */
export const held = (pixels: Pixels, x: number, y: number, radius: number): Pixels =>
  eachPixel(pixels, (colour, column, row) => {
    const far = math.hypot(
      column / pixels.width - x,
      ((row / pixels.height - y) * pixels.height) / pixels.width / 1.6,
    );
    const shade = 1 - 0.25 * (far / radius);
    return far < radius ? [214 * shade, 164 * shade, 140 * shade] : colour;
  });

/** Adds a phone's own sharpening: edges get a halo. */
export function sharpened(pixels: Pixels, strength: number): Pixels {
  const soft = blurred(pixels, 1.2).data;
  return eachPixel(pixels, ([r, g, b], x, y) => {
    const at = (y * pixels.width + x) * 4;
    const more = (value: number, channel: number) =>
      value + strength * (value - (soft[at + channel] as number));
    return [more(r, 0), more(g, 1), more(b, 2)];
  });
}

/** Adds the reflection of a lamp: centre and radii are shares of the photo. Strength 1 makes the middle white. */
export const glared = (
  pixels: Pixels,
  x: number,
  y: number,
  wide: number,
  high: number,
  strength = 1,
): Pixels =>
  eachPixel(pixels, ([r, g, b], column, row) => {
    const away = math.hypot((column / pixels.width - x) / wide, (row / pixels.height - y) / high);
    const light = 420 * strength * math.exp(-(away ** 4));
    return [r + light, g + light, b + light];
  });

/**
 * Adds the dots of a screen every `pitch` pixels, turned by `angle` degrees against the sensor, with coloured bands.
 */
export const reshot = (pixels: Pixels, pitch: number, angle: number, depth: number): Pixels => {
  const turn = (angle * math.PI) / 180;
  const wave = (6.283 / pitch) * math.cos(turn);
  const slant = (6.283 / pitch) * math.sin(turn);
  return eachPixel(pixels, ([r, g, b], x, y) => {
    const across = x * wave + y * slant;
    const down = y * wave - x * slant;
    const at = (shift: number) => 1 - depth * (0.5 + 0.25 * math.cos(across + shift) + 0.25 * math.cos(down));
    return [r * at(0), g * at(2.1), b * at(4.2)];
  });
};

/** Puts it out of focus: a Gaussian with that standard deviation, in pixels. */
export function blurred(pixels: Pixels, sigma: number): Pixels {
  const reach = math.ceil(sigma * 3);
  const weights = Array.from({ length: reach * 2 + 1 }, (_, index) =>
    math.exp(-((index - reach) ** 2) / (2 * sigma ** 2)),
  );
  return smeared(smeared(pixels, weights, 1, 0), weights, 0, 1);
}

/** Moves it while the shutter is open: `length` pixels in the direction of `angle` degrees. */
export function moved(pixels: Pixels, length: number, angle: number): Pixels {
  const turn = (angle * math.PI) / 180;
  return smeared(pixels, new Array(math.round(length)).fill(1), math.cos(turn), math.sin(turn));
}

function smeared(pixels: Pixels, weights: readonly number[], right: number, down: number): Pixels {
  const { width, height, data } = pixels;
  const result = new Uint8ClampedArray(data.length);
  const middle = (weights.length - 1) / 2;
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const acrosses = weights.map((_, index) => math.round((index - middle) * right));
  const downs = weights.map((_, index) => math.round((index - middle) * down));
  for (let y = 0, to = 0; y < height; y++) {
    for (let x = 0; x < width; x++, to += 4) {
      let red = 0;
      let green = 0;
      let blue = 0;
      for (let index = 0; index < weights.length; index++) {
        const column = x + (acrosses[index] as number);
        const row = y + (downs[index] as number);
        const inX = column < 0 ? 0 : column >= width ? width - 1 : column;
        const inY = row < 0 ? 0 : row >= height ? height - 1 : row;
        const from = (inY * width + inX) * 4;
        const weight = weights[index] as number;
        red += (data[from] as number) * weight;
        green += (data[from + 1] as number) * weight;
        blue += (data[from + 2] as number) * weight;
      }
      result[to] = red / whole;
      result[to + 1] = green / whole;
      result[to + 2] = blue / whole;
      result[to + 3] = 255;
    }
  }
  return { width, height, data: result };
}

/** Adds rows of slanted grey letters over the photo. */
export function watermarked(pixels: Pixels): Pixels {
  const marked = { ...pixels, data: Uint8ClampedArray.from(pixels.data) };
  const random = randomFrom(1);
  const unit = pixels.width / 960;
  for (const [x, y] of [
    [200, 330],
    [660, 330],
    [200, 520],
    [660, 520],
    [200, 710],
    [660, 710],
  ] as const) {
    write(marked, {
      x: x * unit,
      y: y * unit,
      size: 46 * unit,
      letters: 9,
      colour: [70, 70, 70],
      random,
      opacity: 0.8,
      angle: -0.3,
      bold: 0.13,
    });
  }
  return marked;
}

/** The bytes of a JPEG of that photo. */
export const jpegOf = ({ width, height, data }: Pixels, quality: number): Uint8Array =>
  encode({ width, height, data: Buffer.from(data.buffer, data.byteOffset, data.length) }, quality).data;

/** The photo after it was stored as a JPEG and opened again. */
export function opened(file: Uint8Array): Pixels {
  const { width, height, data } = decode(file, { useTArray: true, maxMemoryUsageInMB: 1024 });
  return { width, height, data: new Uint8ClampedArray(data.buffer, data.byteOffset, data.length) };
}
