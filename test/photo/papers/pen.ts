import type { Pixels } from '@/photo';
import { box, type Colour, oval, write } from '../ink';

export const INK: Colour = [34, 34, 38];
export const RED: Colour = [205, 45, 45];

/** Draws on a document in millimetres, with random numbers from its own seed. */
export interface Pen {
  paper: Pixels;
  /** Pixels for each millimetre. */
  mm: number;
  random: () => number;
  line: (x: number, y: number, size: number, letters: number, colour?: Colour, narrow?: boolean) => void;
  field: (x: number, y: number, size: number, letters: number, label: Colour) => void;
  area: (x: number, y: number, w: number, h: number, colour: Colour, opacity?: number) => void;
}

export function penFor(paper: Pixels, mm: number, random: () => number): Pen {
  const line: Pen['line'] = (x, y, size, letters, colour = INK, narrow = false) =>
    write(paper, { x: x * mm, y: y * mm, size: size * mm, letters, colour, narrow, random });
  return {
    paper,
    mm,
    random,
    line,
    field: (x, y, size, letters, label) => {
      line(x, y, size * 0.85, 2, label);
      line(x + size * 4, y, size, letters);
    },
    area: (x, y, w, h, colour, opacity) => box(paper, x * mm, y * mm, w * mm, h * mm, colour, opacity),
  };
}

export function portrait({ area, paper, mm }: Pen, x: number, y: number, w: number, h: number, tone: Colour) {
  area(x, y, w, h, [tone[0] * 0.3 + 175, tone[1] * 0.3 + 175, tone[2] * 0.3 + 175]);
  const middle = (x + w / 2) * mm;
  oval(paper, { x: middle, y: (y + h * 0.92) * mm, rx: w * 0.42 * mm, ry: h * 0.26 * mm }, tone);
  oval(paper, { x: middle, y: (y + h * 0.4) * mm, rx: w * 0.2 * mm, ry: h * 0.19 * mm }, [214, 176, 150]);
  oval(paper, { x: middle, y: (y + h * 0.27) * mm, rx: w * 0.21 * mm, ry: h * 0.1 * mm }, [40, 34, 32]);
}

export function seal({ paper, mm, random }: Pen, x: number, y: number, radius: number) {
  oval(paper, { x: x * mm, y: y * mm, rx: radius * mm, ring: radius * 0.08 * mm }, RED, 0.85);
  oval(paper, { x: x * mm, y: y * mm, rx: radius * 0.22 * mm }, RED, 0.85);
  for (let index = 0; index < 11; index++) {
    const angle = Math.PI * (0.85 + (1.3 * index) / 10);
    const at = {
      x: (x + Math.cos(angle) * radius * 0.72) * mm,
      y: (y + Math.sin(angle) * radius * 0.72) * mm,
    };
    write(paper, {
      ...at,
      size: radius * 0.24 * mm,
      letters: 1,
      colour: RED,
      random,
      angle: angle + 1.57,
      opacity: 0.85,
    });
  }
}

export function frame({ area }: Pen, inset: number, w: number, h: number, thick: number, colour: Colour) {
  area(inset, inset, w - 2 * inset, thick, colour);
  area(inset, h - inset - thick, w - 2 * inset, thick, colour);
  area(inset, inset, thick, h - 2 * inset, colour);
  area(w - inset - thick, inset, thick, h - 2 * inset, colour);
}

/** A square of black and white, like a code for a scanner. */
export function code({ area, random }: Pen, x: number, y: number, side: number) {
  area(x, y, side, side, [250, 250, 250]);
  const cell = side / 25;
  for (let row = 0; row < 25; row++) {
    for (let column = 0; column < 25; column++) {
      if (random() < 0.5) area(x + column * cell, y + row * cell, cell, cell, [20, 20, 20]);
    }
  }
}

/** Rainbow spots, like a hologram over part of a card. */
export function hologram({ paper, mm }: Pen, x: number, y: number, radius: number) {
  for (let ring = 6; ring > 0; ring--) {
    const colour: Colour = [160 + 14 * ring, 235 - 12 * ring, 200 + 8 * ((ring * 3) % 5)];
    oval(paper, { x: x * mm, y: y * mm, rx: (radius * ring * mm) / 6 }, colour, 0.35);
  }
}

export const shaded =
  (a: Colour, b: Colour) =>
  (x: number, y: number): Colour => {
    const t = x * 0.6 + y * 0.4;
    return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
  };

/** Lines of text; the last line is short. */
export function running(pen: Pen, x: number, y: number, w: number, size: number, lines: number) {
  for (let index = 0; index < lines; index++) {
    const letters = Math.floor(w / (size * 1.06)) - (index === lines - 1 ? 8 : 0);
    pen.line(x, y + index * size * 1.8, size, Math.max(3, letters));
  }
}
