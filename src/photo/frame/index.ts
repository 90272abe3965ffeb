import { type Pixels, shrink } from '../pixels';
import { candidatesIn } from './candidates';
import { areaOf, clipped, type Point, type Quad } from './geometry';
import { refined } from './refine';
import { brighterInside, writtenAround } from './surroundings';

export type { Point, Quad } from './geometry';

/** Where the document lies in a photo. */
export interface Frame {
  /** Corners in pixels of the given view, clockwise from the upper left. They may lie outside it. */
  corners: Quad;
  /** Share of the photo the document fills, 0 to 1. */
  fill: number;
  /** For each side, starting at the first corner: whether it runs along the border of the photo or outside it. */
  hidden: readonly boolean[];
  /** The corners that lie outside the photo. */
  lost: readonly Point[];
  /** Whether the frame is clear enough to refuse a photo because of it. */
  sure: boolean;
}

/** Long side, in pixels, of the small photo for the first guess. */
const SMALL_SIDE = 128;
/** The share of samples along every side where the brightness must change. Below `least` there is no frame. */
const EDGES = { least: 0.6, sure: 0.8 };
const SURE_SOLID = 0.93;
/**
 * A corner is lost when it lies outside by more than this share of the long side. Below that, a rounded corner may
 * still be whole.
 */
const LOST = 0.008;
/** Something this small with writing around it is part of the document, such as a portrait or a seal. */
const PART_OF = { fill: 0.45, written: 0.06 };
/**
 * When the border of the photo has at least this share of the writing around the document, the writing is a pattern.
 * Straight checked cloth shows only every other edge at the border.
 */
const PATTERN = 0.4;
/** The most guesses to examine. */
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
      lost: corners.filter((corner) => outside(corner, view) > slack),
      sure: clear && alone && guess.edges >= EDGES.sure && guess.solid >= SURE_SOLID,
    };
  }
  return null;
}

/**
 * Whether the quad seems to be part of a larger document: there is writing around it. A patterned desk has as much of
 * it at the photo's border, and paper is brighter than the desk.
 */
function isPartOfMore(view: Pixels, corners: Quad, margin: number, brighter: boolean): boolean {
  const { around, border } = writtenAround(view, corners, margin);
  return around >= PART_OF.written && !(brighter && border >= around * PATTERN);
}

function outside({ x, y }: Point, { width, height }: Pixels): number {
  return Math.max(-x, -y, x - width, y - height);
}
