import { type Pixels, shrink } from '../pixels';
import { type Candidate, candidatesIn } from './candidates';
import { areaOf, clipped, distance, type Point, type Quad } from './geometry';
import { refined } from './refine';

export type { Point, Quad } from './geometry';

/** Where the document lies in a picture. */
export interface Frame {
  /** Corners in pixels of the picture looked at, clockwise from the upper left; they may lie outside it. */
  corners: Quad;
  /** Share of the picture the document fills, 0 to 1. */
  fill: number;
  /** Sides that run along or out over the picture's border: top, right, bottom, left of the picture. */
  beyond: number;
  /** Whether all of it was found so clearly that a refusal may rest on it. */
  sure: boolean;
}

const SMALL_SIDE = 144;
const LEAST_EDGES = 0.6;

/** The document's outline; null when nothing four-sided stands out. */
export function frameIn(view: Pixels): Frame | null {
  const small = shrink(view, SMALL_SIDE);
  const best = candidatesIn(small)[0];
  if (!best || best.edges < LEAST_EDGES) return null;
  const scale = view.width / small.width;
  const rough = best.corners.map(({ x, y }) => ({ x: x * scale, y: y * scale })) as unknown as Quad;
  const { corners, clear } = refined(view, rough, scale);
  return {
    corners,
    fill: areaOf(clipped(corners, view.width, view.height)) / (view.width * view.height),
    beyond: 0,
    sure: clear && best.solid > 0.93,
  };
}
