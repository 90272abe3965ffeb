import { type Pixels, shrink } from '../pixels';
import { candidatesIn } from './candidates';
import { areaOf, clipped, type Point, type Quad } from './geometry';
import { refined } from './refine';
import { brighterInside, writtenAround } from './surroundings';

export type { Point, Quad } from './geometry';

/** Where the document lies in a photo. */
export interface Frame {
  /** Corners in pixels of the photo examined, clockwise from the upper left; they may lie outside it. */
  corners: Quad;
  /** Share of the photo the document fills, 0 to 1. */
  fill: number;
  /** For each side from the first corner on: whether it runs along the photo's border or beyond. */
  hidden: readonly boolean[];
  /** Corners that lie outside the photo. */
  lost: number;
  /** Whether it was found so clearly that a refusal may rest on it. */
  sure: boolean;
}

/** Long side in pixels at which the first guess is made. */
const SMALL_SIDE = 128;
/** Share of samples along every side at which the photo must step: below `least` nothing is claimed. */
const EDGES = { least: 0.6, sure: 0.8 };
const SURE_SOLID = 0.93;
/** A corner is lost when it is this share of the long side outside: rounded corners may still be whole before that. */
const LOST = 0.008;
/** Something this small with writing around it is a portrait or a seal on the document, not the document. */
const PART_OF = { fill: 0.45, written: 0.06 };
/** Share of the writing around that the photo's border must show too for it to be a pattern; checks lying straight show only every other edge there. */
const PATTERN = 0.4;
/** How many guesses are examined before nothing is claimed. */
const GUESSES = 8;

/** The document's outline; null when nothing four-sided stands out. */
export function frameIn(view: Pixels): Frame | null {
  const small = shrink(view, SMALL_SIDE);
  const scale = view.width / small.width;
  const slack = LOST * Math.max(view.width, view.height);
  for (const guess of candidatesIn(small).slice(0, GUESSES)) {
    if (guess.edges < EDGES.least) continue;
    const rough = guess.corners.map(({ x, y }) => ({ x: x * scale, y: y * scale })) as unknown as Quad;
    const brighter = brighterInside(small, guess.corners);
    const alone = guess.fill >= PART_OF.fill || !isPartOfMore(view, rough, scale * 3, brighter);
    if (!alone && !brighter) continue;
    const { corners, clear, hidden } = refined(view, rough, scale);
    return {
      corners,
      fill: areaOf(clipped(corners, view.width, view.height)) / (view.width * view.height),
      hidden,
      lost: corners.filter((corner) => outside(corner, view) > slack).length,
      sure: clear && alone && guess.edges >= EDGES.sure && guess.solid >= SURE_SOLID,
    };
  }
  return null;
}

/** Whether there seems to be writing around it; a patterned desk is as busy at the photo's border, and paper is brighter than that. */
function isPartOfMore(view: Pixels, corners: Quad, margin: number, brighter: boolean): boolean {
  const { around, border } = writtenAround(view, corners, margin);
  return around >= PART_OF.written && !(brighter && border >= around * PATTERN);
}

function outside({ x, y }: Point, { width, height }: Pixels): number {
  return Math.max(-x, -y, x - width, y - height);
}
