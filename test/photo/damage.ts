import { decode, encode } from 'jpeg-js';
import type { Pixels } from '@/photo';

/** What can go wrong with a photograph, each as a function from picture to picture. */

type Colour = [number, number, number];

function eachPixel(pixels: Pixels, change: (colour: Colour, x: number, y: number) => Colour): Pixels {
  const data = new Uint8ClampedArray(pixels.data.length);
  for (let y = 0, at = 0; y < pixels.height; y++) {
    for (let x = 0; x < pixels.width; x++, at += 4) {
      const from = pixels.data;
      const colour: Colour = [from[at] as number, from[at + 1] as number, from[at + 2] as number];
      data.set(change(colour, x, y), at);
      data[at + 3] = 255;
    }
  }
  return { ...pixels, data };
}

/** Brighter or darker by a factor; what passes 255 is lost. */
export const exposed = (pixels: Pixels, gain: number, lift = 0): Pixels =>
  eachPixel(pixels, ([r, g, b]) => [r * gain + lift, g * gain + lift, b * gain + lift]);

export const grey = (pixels: Pixels): Pixels =>
  eachPixel(pixels, ([r, g, b]) => {
    const light = 0.299 * r + 0.587 * g + 0.114 * b;
    return [light, light, light];
  });

/** A lamp's reflection: centre and radii as shares of the picture, strength 1 washes out everything in the middle. */
export const glared = (
  pixels: Pixels,
  x: number,
  y: number,
  wide: number,
  high: number,
  strength = 1,
): Pixels =>
  eachPixel(pixels, ([r, g, b], column, row) => {
    const away = Math.hypot((column / pixels.width - x) / wide, (row / pixels.height - y) / high);
    const light = 420 * strength * Math.exp(-(away ** 4));
    return [r + light, g + light, b + light];
  });

/** A screen's dots every `pitch` pixels, turned by `angle` degrees against the sensor, with its coloured bands. */
export const reshot = (pixels: Pixels, pitch: number, angle: number, depth: number): Pixels => {
  const turn = (angle * Math.PI) / 180;
  const wave = (6.283 / pitch) * Math.cos(turn);
  const slant = (6.283 / pitch) * Math.sin(turn);
  return eachPixel(pixels, ([r, g, b], x, y) => {
    const across = x * wave + y * slant;
    const down = y * wave - x * slant;
    const at = (shift: number) => 1 - depth * (0.5 + 0.25 * Math.cos(across + shift) + 0.25 * Math.cos(down));
    return [r * at(0), g * at(2.1), b * at(4.2)];
  });
};

/** Out of focus: a Gaussian of that standard deviation in pixels. */
export function blurred(pixels: Pixels, sigma: number): Pixels {
  const reach = Math.ceil(sigma * 3);
  const weights = Array.from({ length: reach * 2 + 1 }, (_, index) =>
    Math.exp(-((index - reach) ** 2) / (2 * sigma ** 2)),
  );
  return smeared(smeared(pixels, weights, 1, 0), weights, 0, 1);
}

/** Moved while the shutter was open: `length` pixels in the direction of `angle` degrees. */
export function moved(pixels: Pixels, length: number, angle: number): Pixels {
  const turn = (angle * Math.PI) / 180;
  return smeared(pixels, new Array(Math.round(length)).fill(1), Math.cos(turn), Math.sin(turn));
}

function smeared(pixels: Pixels, weights: readonly number[], right: number, down: number): Pixels {
  const { width, height, data } = pixels;
  const result = new Uint8ClampedArray(data.length);
  const middle = (weights.length - 1) / 2;
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  for (let y = 0, to = 0; y < height; y++) {
    for (let x = 0; x < width; x++, to += 4) {
      let red = 0;
      let green = 0;
      let blue = 0;
      for (let index = 0; index < weights.length; index++) {
        const column = Math.max(0, Math.min(width - 1, Math.round(x + (index - middle) * right)));
        const row = Math.max(0, Math.min(height - 1, Math.round(y + (index - middle) * down)));
        const from = (row * width + column) * 4;
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

/** Saved as JPEG and opened again; `bytes` is what the file weighs. */
export function saved(pixels: Pixels, quality: number): { pixels: Pixels; bytes: number } {
  const file = encode({ ...pixels, data: pixels.data as unknown as Buffer }, quality);
  const again = decode(file.data, { useTArray: true, maxMemoryUsageInMB: 1024 });
  const data = new Uint8ClampedArray(again.data.buffer, again.data.byteOffset, again.data.length);
  return { pixels: { width: again.width, height: again.height, data }, bytes: file.data.length };
}
