import type { Pixels } from '@/photo';

/** Local names: a test's own globals are slow to look up, and this code runs a million times. */
const math = Math;

export type Colour = readonly [number, number, number];

interface Point {
  x: number;
  y: number;
}

/** How far a point lies outside a shape, in pixels; negative inside. */
type Shape = (x: number, y: number) => number;

/** A blank sheet. */
export function paperOf(width: number, height: number, colour: Colour): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < data.length; at += 4) data.set([...colour, 255], at);
  return { width, height, data };
}

/** Changes every pixel of a sheet. The place is given as shares of its width and height. */
export function tint(paper: Pixels, colourAt: (x: number, y: number) => Colour): void {
  for (let row = 0, at = 0; row < paper.height; row++) {
    for (let column = 0; column < paper.width; column++, at += 4) {
      paper.data.set(colourAt(column / paper.width, row / paper.height), at);
    }
  }
}

function fill(paper: Pixels, shape: Shape, from: Point, to: Point, colour: Colour, opacity = 1): void {
  const { width, height, data } = paper;
  const right = math.min(width - 1, math.ceil(math.max(from.x, to.x)));
  const bottom = math.min(height - 1, math.ceil(math.max(from.y, to.y)));
  for (let y = math.max(0, math.floor(math.min(from.y, to.y))); y <= bottom; y++) {
    for (let x = math.max(0, math.floor(math.min(from.x, to.x))); x <= right; x++) {
      const cover = math.max(0, math.min(1, 0.5 - shape(x + 0.5, y + 0.5))) * opacity;
      if (cover === 0) continue;
      const at = (y * width + x) * 4;
      for (let channel = 0; channel < 3; channel++) {
        data[at + channel] =
          (data[at + channel] as number) * (1 - cover) + (colour[channel] as number) * cover;
      }
    }
  }
}

export function box(paper: Pixels, x: number, y: number, w: number, h: number, colour: Colour, opacity = 1) {
  const shape: Shape = (px, py) => math.max(x - px, px - x - w, y - py, py - y - h);
  fill(paper, shape, { x, y }, { x: x + w, y: y + h }, colour, opacity);
}

/** Draws an ellipse; with `ring` only its outline of that thickness. */
export function oval(
  paper: Pixels,
  { x, y, rx, ry = rx, ring = 0 }: { x: number; y: number; rx: number; ry?: number; ring?: number },
  colour: Colour,
  opacity = 1,
) {
  const far: Shape = (px, py) => (math.hypot((px - x) / rx, (py - y) / ry) - 1) * math.min(rx, ry);
  const shape: Shape = ring > 0 ? (px, py) => math.abs(far(px, py)) - ring / 2 : far;
  const out = ring / 2 + 1;
  fill(
    paper,
    shape,
    { x: x - rx - out, y: y - ry - out },
    { x: x + rx + out, y: y + ry + out },
    colour,
    opacity,
  );
}

export function stroke(paper: Pixels, a: Point, b: Point, thick: number, colour: Colour, opacity = 1) {
  const length = (b.x - a.x) ** 2 + (b.y - a.y) ** 2 || 1;
  const shape: Shape = (x, y) => {
    const along = math.max(0, math.min(1, ((x - a.x) * (b.x - a.x) + (y - a.y) * (b.y - a.y)) / length));
    return math.hypot(x - a.x - along * (b.x - a.x), y - a.y - along * (b.y - a.y)) - thick / 2;
  };
  const low = { x: math.min(a.x, b.x) - thick, y: math.min(a.y, b.y) - thick };
  const high = { x: math.max(a.x, b.x) + thick, y: math.max(a.y, b.y) + thick };
  fill(paper, shape, low, high, colour, opacity);
}

export interface Writing {
  /** The left end of the line and its top, in pixels. */
  x: number;
  y: number;
  /** The height of a letter, in pixels. */
  size: number;
  letters: number;
  colour: Colour;
  random: () => number;
  /** Half-width letters and digits instead of Chinese characters. */
  narrow?: boolean;
  /** The thickness of a stroke, as a share of the size. */
  bold?: number;
  opacity?: number;
  /** Radians, clockwise. */
  angle?: number;
}

/** Made-up letters that are built like Chinese characters: mostly level and upright strokes, a few slanted ones. */
export function write(paper: Pixels, writing: Writing): void {
  const {
    x,
    y,
    size,
    letters,
    colour,
    random,
    narrow = false,
    bold = 0.085,
    opacity = 1,
    angle = 0,
  } = writing;
  const cos = math.cos(angle);
  const sin = math.sin(angle);
  const step = size * (narrow ? 0.58 : 1.06);
  for (let index = 0; index < letters; index++) {
    const put = (ax: number, ay: number, bx: number, by: number) => {
      const at = (u: number, v: number) => {
        const along = index * step + u * size;
        const down = v * size;
        return { x: x + along * cos - down * sin, y: y + along * sin + down * cos };
      };
      stroke(paper, at(ax, ay), at(bx, by), math.max(1, size * bold), colour, opacity);
    };
    for (const [ax, ay, bx, by] of (narrow ? digit : letter)(random)) put(ax, ay, bx, by);
  }
}

type Stroke = readonly [number, number, number, number];

function letter(random: () => number): Stroke[] {
  const strokes: Stroke[] = [];
  const levels = 2 + math.floor(random() * 3);
  for (let index = 0; index < levels; index++) {
    const y = 0.08 + (0.84 * (index + 0.2 + 0.6 * random())) / levels;
    const from = 0.04 + 0.3 * random();
    strokes.push([from, y, math.max(from + 0.3, 0.96 - 0.35 * random()), y]);
  }
  const uprights = 1 + math.floor(random() * 2.6);
  for (let index = 0; index < uprights; index++) {
    const x = 0.1 + (0.8 * (index + 0.2 + 0.6 * random())) / uprights;
    const from = 0.03 + 0.35 * random();
    strokes.push([x, from, x, math.max(from + 0.3, 0.97 - 0.3 * random())]);
  }
  if (random() < 0.6)
    strokes.push([0.5, 0.5, 0.08 + 0.1 * random(), 0.95], [0.5, 0.5, 0.92, 0.9 + 0.06 * random()]);
  return strokes;
}

/** Seven segments, some of them filled. */
const SEGMENTS: readonly Stroke[] = [
  [0.08, 0.05, 0.42, 0.05],
  [0.45, 0.08, 0.45, 0.48],
  [0.45, 0.52, 0.45, 0.92],
  [0.08, 0.95, 0.42, 0.95],
  [0.05, 0.52, 0.05, 0.92],
  [0.05, 0.08, 0.05, 0.48],
  [0.08, 0.5, 0.42, 0.5],
];

const digit = (random: () => number): Stroke[] => SEGMENTS.filter(() => random() < 0.72);

/** Fine waves, as certificates have them printed under the writing. */
export function guilloche(paper: Pixels, colour: Colour, pitch: number, opacity: number): void {
  const { width, height, data } = paper;
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 4) {
      const wave = math.sin((y + 6 * math.sin((x * 6.283) / (pitch * 9))) * (6.283 / pitch));
      const other = math.sin((x + 5 * math.sin((y * 6.283) / (pitch * 7))) * (6.283 / (pitch * 1.3)));
      const cover = opacity * (math.max(0, wave) ** 4 + math.max(0, other) ** 4);
      for (let channel = 0; channel < 3; channel++) {
        data[at + channel] =
          (data[at + channel] as number) * (1 - cover) + (colour[channel] as number) * cover;
      }
    }
  }
}
