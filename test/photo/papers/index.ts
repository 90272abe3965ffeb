import type { Pixels } from '@/photo';
import type { PhotoKind } from '@/rules';
import { randomFrom } from '../backgrounds';
import { type Colour, guilloche, oval, paperOf, stroke, tint } from '../ink';
import { code, frame, hologram, INK, type Pen, penFor, portrait, RED, running, seal, shaded } from './pen';

/** A made-up document. Lengths in `draw` are millimetres on the real document. */
export interface Paper {
  kind: PhotoKind;
  /** Millimetres. */
  width: number;
  height: number;
  /** The radius of its corners, in millimetres. */
  rounded: number;
  draw: (pen: Pen) => void;
}
function licence(pen: Pen, w: number, h: number) {
  tint(pen.paper, shaded([250, 250, 246], [240, 244, 246]));
  guilloche(pen.paper, [190, 205, 190], 1.9 * pen.mm, 0.35);
  frame(pen, w * 0.035, w, h, 1.6, [70, 120, 110]);
  frame(pen, w * 0.045, w, h, 0.7, [190, 160, 80]);
  oval(pen.paper, { x: (w / 2) * pen.mm, y: h * 0.13 * pen.mm, rx: 13 * pen.mm }, RED);
  oval(
    pen.paper,
    { x: (w / 2) * pen.mm, y: h * 0.13 * pen.mm, rx: 12 * pen.mm, ring: 2 * pen.mm },
    [215, 170, 60],
  );
  pen.line(w / 2 - 45, h * 0.2, 18, 4);
  const rows = Math.round(h / 42);
  const two = w > h;
  for (let row = 0; row < rows; row++) {
    const y = h * 0.36 + (row * h * 0.44) / rows;
    pen.field(w * 0.1, y, two ? 6 : 5.4, two ? 15 : 24, [90, 100, 95]);
    if (two) pen.field(w * 0.55, y, 6, 12, [90, 100, 95]);
  }
  code(pen, w * 0.8, h * 0.09, w * 0.085);
  seal(pen, w * 0.8, h * 0.84, 19);
}

function letterPage(pen: Pen, sealed: boolean) {
  tint(pen.paper, shaded([249, 249, 247], [244, 245, 246]));
  pen.line(70, 28, 9, 7);
  running(pen, 26, 55, 158, 4.4, 9);
  running(pen, 26, 135, 158, 4.4, 6);
  pen.line(112, 205, 4.6, 5);
  stroke(
    pen.paper,
    { x: 145 * pen.mm, y: 212 * pen.mm },
    { x: 172 * pen.mm, y: 204 * pen.mm },
    0.7 * pen.mm,
    [30, 40, 90],
  );
  pen.line(128, 226, 4.6, 9, INK, true);
  if (sealed) seal(pen, 150, 218, 20);
}

function card(pen: Pen, from: Colour, to: Colour, tone: Colour) {
  tint(pen.paper, shaded(from, to));
  guilloche(pen.paper, tone, 1.5 * pen.mm, 0.18);
}

export const PAPERS = {
  idFront: {
    kind: 'card',
    width: 85.6,
    height: 54,
    rounded: 3.2,
    draw: (pen) => {
      card(pen, [228, 238, 244], [242, 228, 236], [150, 180, 205]);
      for (const [row, letters] of [3, 1, 9, 11, 7].entries())
        pen.field(6, 6.5 + row * 6.6, 3.1, letters, [80, 120, 165]);
      pen.line(6, 45, 2.6, 5, [80, 120, 165]);
      pen.line(28, 44.6, 3.8, 18, INK, true);
      portrait(pen, 58, 8, 22, 28, [60, 74, 96]);
    },
  },
  idBack: {
    kind: 'card',
    width: 85.6,
    height: 54,
    rounded: 3.2,
    draw: (pen) => {
      card(pen, [236, 230, 238], [222, 234, 240], [205, 160, 170]);
      oval(pen.paper, { x: 15 * pen.mm, y: 14 * pen.mm, rx: 8.5 * pen.mm }, [200, 60, 55], 0.8);
      pen.line(29, 7, 5, 7);
      pen.line(30, 16, 6.4, 5);
      pen.line(22, 38, 2.8, 4, INK);
      pen.line(40, 38, 2.8, 8);
      pen.line(22, 45, 2.8, 4, INK);
      pen.line(40, 45, 3, 19, INK, true);
    },
  },
  passport: {
    kind: 'card',
    width: 125,
    height: 88,
    rounded: 3,
    draw: (pen) => {
      card(pen, [238, 226, 222], [224, 234, 228], [190, 140, 150]);
      portrait(pen, 8, 18, 32, 42, [70, 60, 60]);
      pen.line(46, 6, 3.6, 8, [120, 50, 60]);
      for (let row = 0; row < 6; row++) {
        pen.line(46, 15 + row * 8.6, 1.9, 7, [120, 90, 90]);
        pen.line(46, 18.2 + row * 8.6, 3, 8 + ((row * 5) % 7), INK, row % 2 === 1);
        if (row < 4) pen.line(90, 18.2 + row * 8.6, 3, 6, INK, true);
      }
      hologram(pen, 38, 54, 11);
      pen.line(6, 70, 3.4, 58, INK, true);
      pen.line(6, 78, 3.4, 58, INK, true);
    },
  },
  permit: {
    kind: 'permit',
    width: 85.6,
    height: 54,
    rounded: 3.2,
    draw: (pen) => {
      card(pen, [214, 232, 226], [232, 240, 214], [120, 175, 150]);
      portrait(pen, 5, 14, 23, 30, [50, 66, 60]);
      pen.line(12, 4, 3.8, 9, [40, 90, 80]);
      for (let row = 0; row < 5; row++) {
        pen.line(32, 13 + row * 7.4, 1.7, 4, [70, 110, 100]);
        pen.line(32, 15.6 + row * 7.4, 2.9, 4 + ((row * 4) % 6), INK, row % 2 === 0);
      }
      hologram(pen, 70, 36, 9);
      code(pen, 70, 4, 9);
    },
  },
  licenceWide: {
    kind: 'licence',
    width: 420,
    height: 297,
    rounded: 0,
    draw: (pen) => licence(pen, 420, 297),
  },
  licenceTall: {
    kind: 'licence',
    width: 210,
    height: 297,
    rounded: 0,
    draw: (pen) => licence(pen, 210, 297),
  },
  sealedLetter: { kind: 'letter', width: 210, height: 297, rounded: 0, draw: (pen) => letterPage(pen, true) },
  plainLetter: { kind: 'letter', width: 210, height: 297, rounded: 0, draw: (pen) => letterPage(pen, false) },
  institution: {
    kind: 'licence',
    width: 297,
    height: 210,
    rounded: 0,
    draw: (pen) => {
      tint(pen.paper, shaded([252, 244, 226], [246, 236, 222]));
      guilloche(pen.paper, [225, 190, 140], 2.4 * pen.mm, 0.4);
      frame(pen, 9, 297, 210, 3, [190, 60, 50]);
      pen.line(88, 26, 12, 10, [170, 40, 40]);
      for (let row = 0; row < 6; row++) {
        pen.field(28, 58 + row * 14, 4.6, 14, [120, 80, 60]);
        pen.field(160, 58 + row * 14, 4.6, 12, [120, 80, 60]);
      }
      seal(pen, 238, 165, 20);
      code(pen, 30, 150, 26);
    },
  },
} as const satisfies Record<string, Paper>;

export type PaperName = keyof typeof PAPERS;

/** A made-up document, drawn with that many pixels in width. Another seed gives another person. */
export function drawn(name: PaperName, pixels: number, seed: number): Pixels {
  const { width, height, draw } = PAPERS[name] as Paper;
  const paper = paperOf(Math.round(pixels), Math.round((pixels * height) / width), [245, 245, 245]);
  draw(penFor(paper, pixels / width, randomFrom(seed * 7919 + 13)));
  return paper;
}
