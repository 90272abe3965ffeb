import type { Pixels } from '../pixels';
import { distance, meeting, type Point, type Quad } from './geometry';

/** A straight line through `at` along the unit vector `along`. */
interface Line {
  at: Point;
  along: Point;
}

const SAMPLES = 48;
/** The part of a side that is examined. Rounded corners are left out. */
const FROM = 0.1;
const TO = 0.9;
/** The search covers this many times `reach`, because a shadow may have made the first guess too wide. */
const REACHES = 2.6;
/** A corner may move up to this many times `reach`, because a shadow may have pulled it out. */
const MOST_MOVED = 10;
/** Pixels averaged on each side of a possible edge. */
const HALF = 4;
/**
 * The edge is the outermost step with at least this share of the steepest step. A printed border inside it can be as
 * steep.
 */
const STEEP = 0.6;
/** A sample belongs to a line when it lies within this many pixels of it. */
const NEAR = 1.5;

/** An edge just inside the photo is certain when this share of its points lies on one line. */
const STRAIGHT = 0.6;

export interface Refined {
  corners: Quad;
  /**
   * Whether at least half of the samples of every visible side lie on one straight line, and no edge runs just inside
   * the photo where a side seems to be hidden.
   */
  clear: boolean;
  /** Which sides lie on the border of the photo or outside it. */
  hidden: boolean[];
}

/** Moves the corners to the real edges. `reach` is the possible error of the rough corners, in pixels. */
export function refined(view: Pixels, rough: Quad, reach: number): Refined {
  const lines: Line[] = [];
  const hidden: boolean[] = [];
  let clear = true;
  for (let side = 0; side < 4; side++) {
    const a = rough[side] as Point;
    const b = rough[(side + 1) % 4] as Point;
    const points = edgePoints(view, a, b, reach);
    const fit = points.length < SAMPLES / 3 ? null : fitted(points);
    hidden.push(!fit);
    if (fit ? fit.share < 0.5 : edgeBefore(view, a, b, reach)) clear = false;
    lines.push(fit && fit.share >= 0.5 ? fit.line : through(a, b));
  }
  const corners = rough.map((corner, index) => {
    const before = lines[(index + 3) % 4] as Line;
    const after = lines[index] as Line;
    const tip = meeting(before.at, ahead(before), after.at, ahead(after));
    return tip && distance(tip, corner) < reach * MOST_MOVED ? tip : corner;
  }) as unknown as Quad;
  return { corners, clear, hidden };
}

/**
 * Whether a straight edge runs just inside a side that seems to lie on the border of the photo. This happens when paper
 * and desk have the same colour.
 */
function edgeBefore(view: Pixels, a: Point, b: Point, reach: number): boolean {
  const { along } = through(a, b);
  const depth = Math.ceil(reach * REACHES) + HALF;
  const moved = ({ x, y }: Point) => ({ x: x - along.y * depth, y: y + along.x * depth });
  const points = edgePoints(view, moved(a), moved(b), reach);
  return points.length > SAMPLES / 2 && fitted(points).share >= STRAIGHT;
}

const ahead = ({ at, along }: Line): Point => ({ x: at.x + along.x, y: at.y + along.y });

function through(a: Point, b: Point): Line {
  const length = distance(a, b) || 1;
  return { at: a, along: { x: (b.x - a.x) / length, y: (b.y - a.y) / length } };
}

/** For samples along a → b: the point of the steepest step across the side, searched from outside to inside. */
function edgePoints(view: Pixels, a: Point, b: Point, reach: number): Point[] {
  const { along } = through(a, b);
  const inward = { x: -along.y, y: along.x };
  const far = Math.ceil(reach * REACHES) + HALF;
  const profiles: { base: Point; colours: Float32Array }[] = [];
  const mean = new Float32Array((2 * far + 1) * 3);
  for (let sample = 0; sample < SAMPLES; sample++) {
    const share = FROM + ((TO - FROM) * (sample + 0.5)) / SAMPLES;
    const base = { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
    const colours = profileAt(view, base, inward, far);
    if (!colours) continue;
    profiles.push({ base, colours });
    for (let index = 0; index < mean.length; index++)
      mean[index] = (mean[index] as number) + (colours[index] as number);
  }
  const weights = [0, 1, 2].map((channel) => {
    let inside = 0;
    let outside = 0;
    for (let step = 0; step <= far; step++) {
      outside += mean[step * 3 + channel] as number;
      inside += mean[(2 * far - step) * 3 + channel] as number;
    }
    return inside - outside;
  });
  return profiles.map(({ base, colours }) => {
    const offset = edgeAlong(colours, weights, far);
    return { x: base.x + inward.x * offset, y: base.y + inward.y * offset };
  });
}

function profileAt(view: Pixels, base: Point, inward: Point, far: number): Float32Array | null {
  const colours = new Float32Array((2 * far + 1) * 3);
  let lost = 0;
  for (let step = -far; step <= far; step++) {
    let x = Math.floor(base.x + inward.x * step);
    let y = Math.floor(base.y + inward.y * step);
    if (x < 0 || y < 0 || x >= view.width || y >= view.height) {
      lost++;
      x = Math.max(0, Math.min(view.width - 1, x));
      y = Math.max(0, Math.min(view.height - 1, y));
    }
    const from = (y * view.width + x) * 4;
    for (let channel = 0; channel < 3; channel++) {
      colours[(step + far) * 3 + channel] = view.data[from + channel] as number;
    }
  }
  return lost > far * 0.75 ? null : colours;
}

/** The distance of the edge from the rough line, searched from outside to inside. */
function edgeAlong(colours: Float32Array, weights: readonly number[], far: number): number {
  const first = HALF;
  const rises = new Float32Array(2 * far + 1);
  let most = 0;
  for (let step = first; step <= 2 * far - HALF; step++) {
    let rise = 0;
    for (let near = 0; near < HALF; near++) {
      for (let channel = 0; channel < 3; channel++) {
        const inside = colours[(step + near) * 3 + channel] as number;
        const outside = colours[(step - 1 - near) * 3 + channel] as number;
        rise += (weights[channel] as number) * (inside - outside);
      }
    }
    rises[step] = rise;
    if (rise > most) most = rise;
  }
  let at = first;
  while (at < 2 * far - HALF && (rises[at] as number) < most * STEEP) at++;
  while (at < 2 * far - HALF && (rises[at + 1] as number) > (rises[at] as number)) at++;
  return at - far;
}

/** The line that most points agree on, then fitted to these points (least squares). */
function fitted(points: readonly Point[]): { line: Line; share: number } {
  let best: Point[] = [];
  for (let from = 0; from < points.length; from += 3) {
    for (let to = from + Math.ceil(points.length / 3); to < points.length; to += 3) {
      const line = through(points[from] as Point, points[to] as Point);
      const agreeing = points.filter((point) => Math.abs(offsetOf(point, line)) <= NEAR);
      if (agreeing.length > best.length) best = agreeing;
    }
  }
  return { line: leastSquares(best), share: best.length / points.length };
}

const offsetOf = (point: Point, { at, along }: Line) =>
  (point.x - at.x) * -along.y + (point.y - at.y) * along.x;

function leastSquares(points: readonly Point[]): Line {
  const at = {
    x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
    y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
  };
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (const { x, y } of points) {
    xx += (x - at.x) ** 2;
    xy += (x - at.x) * (y - at.y);
    yy += (y - at.y) ** 2;
  }
  const angle = 0.5 * Math.atan2(2 * xy, xx - yy);
  return { at, along: { x: Math.cos(angle), y: Math.sin(angle) } };
}
