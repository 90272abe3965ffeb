import type { Pixels, Plane } from '../pixels';
import { channelsOf } from './channels';
import { areaOf, clipped, hullOf, type Point, type Quad, quadAround } from './geometry';
import { regionsOf } from './regions';

/** A four-sided region that may be the document. */
export interface Candidate {
  corners: Quad;
  /** Share of the photo, 0 to 1. */
  fill: number;
  /** The share of the four-sided figure that the region covers, 0 to 1. */
  solid: number;
  /** The share of samples along its weakest visible side where the brightness changes as it should, 0 to 1. */
  edges: number;
  /** How many of its four sides lie inside the photo. */
  visible: number;
}

const THRESHOLDS = 10;
const LEAST_FILL = 0.05;
/** A larger region is the background with everything in it. */
const MOST_FILL = 0.985;
/** Rounded corners take away 2 %, a finger over a side 5 %. */
const LEAST_SOLID = 0.88;
/** A change counts as a step when it is at least this share of the whole range of the photo. */
const STEP = 0.06;
const LEAST_STEP = 4;
const REACH = 2;
/** By the number of visible sides: a document is more likely when all four sides are in the photo. */
const WHOLE = [0, 0, 0.8, 0.9, 1];
const SAMPLES = 16;

/** The four-sided regions of a small photo (`SMALL_SIDE` pixels long), best first. */
export function candidatesIn(small: Pixels): Candidate[] {
  const found: (Candidate & { score: number })[] = [];
  const channels = channelsOf(small);
  const strange = channels[channels.length - 1];
  for (const plane of channels) {
    const levels = levelsOf(plane);
    const step = Math.max(LEAST_STEP, STEP * ((levels[levels.length - 1] as number) - (levels[0] as number)));
    for (const level of levels) {
      for (const above of [true, false]) {
        if (plane === strange && !above) continue;
        for (const candidate of quadsAt(plane, level, above, step)) {
          const score =
            candidate.solid ** 6 *
            candidate.edges *
            Math.sqrt(candidate.fill) *
            (WHOLE[candidate.visible] ?? 0);
          found.push({ ...candidate, score });
        }
      }
    }
  }
  return found.sort((a, b) => b.score - a.score);
}

function quadsAt(plane: Plane, level: number, above: boolean, step: number): Candidate[] {
  const whole = plane.width * plane.height;
  const candidates: Candidate[] = [];
  for (const region of regionsOf(plane, level, above, whole * LEAST_FILL)) {
    if (region.area > whole * MOST_FILL) continue;
    const hull = hullOf(region.outline);
    if (region.area < areaOf(hull) * LEAST_SOLID) continue;
    const corners = quadAround(hull);
    if (!corners) continue;
    const seen = areaOf(clipped(corners, plane.width, plane.height));
    const solid = Math.min(1, region.area / seen);
    if (solid < LEAST_SOLID) continue;
    const { edges, visible } = sidesOf(plane, corners, above ? step : -step);
    if (visible > 1) candidates.push({ corners, fill: seen / whole, solid, edges, visible });
  }
  return candidates;
}

/** Levels at equal distances between the 4th and the 96th percentile. */
function levelsOf(plane: Plane): number[] {
  const sorted = Float32Array.from(plane.data).sort();
  const from = sorted[Math.floor(sorted.length * 0.04)] as number;
  const to = sorted[Math.floor(sorted.length * 0.96)] as number;
  return Array.from({ length: THRESHOLDS }, (_, index) => from + ((to - from) * (index + 0.5)) / THRESHOLDS);
}

function sidesOf(plane: Plane, corners: Quad, step: number) {
  let edges = 1;
  let visible = 0;
  for (let side = 0; side < 4; side++) {
    const a = corners[side] as Point;
    const b = corners[(side + 1) % 4] as Point;
    const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    const inward = { x: -(b.y - a.y) / length, y: (b.x - a.x) / length };
    let seen = 0;
    let good = 0;
    for (let sample = 0; sample < SAMPLES; sample++) {
      const along = 0.1 + (0.8 * (sample + 0.5)) / SAMPLES;
      const at = { x: a.x + (b.x - a.x) * along, y: a.y + (b.y - a.y) * along };
      const inside = valueAt(plane, at.x + inward.x * REACH, at.y + inward.y * REACH);
      const outside = valueAt(plane, at.x - inward.x * REACH, at.y - inward.y * REACH);
      if (inside === null || outside === null) continue;
      seen++;
      if ((inside - outside) * Math.sign(step) >= Math.abs(step)) good++;
    }
    if (seen < SAMPLES / 3) continue;
    visible++;
    edges = Math.min(edges, good / seen);
  }
  return { edges, visible };
}

function valueAt({ width, height, data }: Plane, x: number, y: number): number | null {
  const column = Math.floor(x);
  const row = Math.floor(y);
  if (column < 0 || row < 0 || column >= width || row >= height) return null;
  return data[row * width + column] as number;
}
