const { sqrt } = Math;

export interface Point {
  x: number;
  y: number;
}

/** Four corners clockwise on screen, from the upper left. */
export type Quad = readonly [Point, Point, Point, Point];

/** Twice the signed area of the triangle; positive when `c` lies to the right of a → b on screen. */
export function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

export function areaOf(polygon: readonly Point[]): number {
  let twice = 0;
  for (let index = 0; index < polygon.length; index++) {
    const a = polygon[index] as Point;
    const b = polygon[(index + 1) % polygon.length] as Point;
    twice += a.x * b.y - b.x * a.y;
  }
  return Math.abs(twice) / 2;
}

export function distance(a: Point, b: Point): number {
  return sqrt((b.x - a.x) ** 2 + (b.y - a.y) ** 2);
}

/** Where the line through a and b meets the line through c and d; null when they are parallel. */
export function meeting(a: Point, b: Point, c: Point, d: Point): Point | null {
  const across = (b.x - a.x) * (d.y - c.y) - (b.y - a.y) * (d.x - c.x);
  if (Math.abs(across) < 1e-6) return null;
  const along = ((c.x - a.x) * (d.y - c.y) - (c.y - a.y) * (d.x - c.x)) / across;
  return { x: a.x + along * (b.x - a.x), y: a.y + along * (b.y - a.y) };
}

/** The convex hull, clockwise on screen, of points ordered by row and then from left to right (Andrew's monotone chain). */
export function hullOf(ordered: readonly Point[]): Point[] {
  const half = (list: readonly Point[]) => {
    const chain: Point[] = [];
    for (const point of list) {
      while (
        chain.length > 1 &&
        turn(chain[chain.length - 2] as Point, chain[chain.length - 1] as Point, point) <= 0
      ) {
        chain.pop();
      }
      chain.push(point);
    }
    chain.pop();
    return chain;
  };
  const mirrored = ordered.map(({ x, y }) => ({ x: y, y: x }));
  const hull = [...half(mirrored), ...half(mirrored.reverse())];
  return hull.map(({ x, y }) => ({ x: y, y: x })).reverse();
}

/**
 * The four-sided figure around a convex polygon. It drops one side after the other, always the side that adds the least
 * area.
 */
export function quadAround(hull: readonly Point[]): Quad | null {
  const left = [...hull];
  while (left.length > 4) {
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    let corner: Point | null = null;
    for (let index = 0; index < left.length; index++) {
      const at = (offset: number) => left[(index + offset + left.length) % left.length] as Point;
      const tip = meeting(at(-1), at(0), at(1), at(2));
      if (!tip || turn(at(0), at(1), tip) >= 0) continue;
      const added = Math.abs(turn(at(0), tip, at(1)));
      if (added < least) {
        least = added;
        best = index;
        corner = tip;
      }
    }
    if (!corner) return null;
    const next = (best + 1) % left.length;
    left[best] = corner;
    left.splice(next, 1);
  }
  return left.length === 4 ? fromUpperLeft(left as unknown as Quad) : null;
}

function fromUpperLeft(quad: Quad): Quad {
  let first = 0;
  for (let index = 1; index < 4; index++) {
    const corner = quad[index] as Point;
    const best = quad[first] as Point;
    if (corner.x + corner.y < best.x + best.y) first = index;
  }
  const at = (offset: number) => quad[(first + offset) % 4] as Point;
  return [at(0), at(1), at(2), at(3)];
}

/** The part of a polygon inside 0…width × 0…height (Sutherland–Hodgman). */
export function clipped(polygon: readonly Point[], width: number, height: number): Point[] {
  const edges: { inside: (p: Point) => boolean; cut: (a: Point, b: Point) => Point }[] = [
    { inside: (p) => p.x >= 0, cut: (a, b) => atX(a, b, 0) },
    { inside: (p) => p.x <= width, cut: (a, b) => atX(a, b, width) },
    { inside: (p) => p.y >= 0, cut: (a, b) => atY(a, b, 0) },
    { inside: (p) => p.y <= height, cut: (a, b) => atY(a, b, height) },
  ];
  let points = [...polygon];
  for (const { inside, cut } of edges) {
    const inner: Point[] = [];
    for (let index = 0; index < points.length; index++) {
      const a = points[index] as Point;
      const b = points[(index + 1) % points.length] as Point;
      if (inside(a)) inner.push(a);
      if (inside(a) !== inside(b)) inner.push(cut(a, b));
    }
    points = inner;
  }
  return points;
}

function atX(a: Point, b: Point, x: number): Point {
  return { x, y: a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x) };
}

function atY(a: Point, b: Point, y: number): Point {
  return { x: a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y), y };
}

/** How far inside a quad a point lies, in pixels; negative outside. */
export function depthIn({ x, y }: Point, corners: Quad): number {
  let depth = Number.POSITIVE_INFINITY;
  for (let side = 0; side < 4; side++) {
    const a = corners[side] as Point;
    const b = corners[(side + 1) % 4] as Point;
    const length = distance(a, b) || 1;
    const here = ((b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x)) / length;
    if (here < depth) depth = here;
  }
  return depth;
}
