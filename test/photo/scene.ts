import type { Pixels } from '@/photo';
import type { Background } from './backgrounds';
import type { Colour } from './ink';

/** Local names: a test's own globals are slow to look up, and this code runs a million times. */
const math = Math;

/** How a document is photographed. Angles are in degrees, lengths are shares of the photo. */
export interface Shot {
  width: number;
  height: number;
  background: Background;
  /** The share of the photo that the document fills. */
  fill: number;
  turned: number;
  /** How much narrower the far side looks, 0 to 0.5. */
  leaning: number;
  /** How far the document's centre is moved right and down. */
  right: number;
  down: number;
  /** The radius of its corners, as a share of the document's width. */
  rounded: number;
  /** The brightness falls by this share from one corner to the opposite one. */
  falloff: number;
  /** How much light the document takes from the desk beside it, 0 to 1. */
  shadow: number;
}

interface Point {
  x: number;
  y: number;
}

const BLACK: Colour = [0, 0, 0];

/** The places of the document's four corners, in pixels. */
export function cornersIn(paper: Pixels, shot: Shot): Point[] {
  const aspect = paper.width / paper.height;
  const area = shot.fill * shot.width * shot.height;
  const high = math.sqrt(area / aspect);
  const wide = high * aspect;
  const angle = (shot.turned * math.PI) / 180;
  return [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([side = 0, level = 0]) => {
    const narrow = 1 + (shot.leaning / 2) * level;
    const x = ((side * wide) / 2) * narrow;
    const y = (level * high) / 2;
    return {
      x: shot.width * (0.5 + shot.right) + x * math.cos(angle) - y * math.sin(angle),
      y: shot.height * (0.5 + shot.down) + x * math.sin(angle) + y * math.cos(angle),
    };
  });
}

/** The document on its background, as a camera would see it. */
export function photo(paper: Pixels, shot: Shot): Pixels {
  const { width, height } = shot;
  const data = new Uint8ClampedArray(width * height * 4);
  const back = backward(cornersIn(paper, shot));
  const scale = 1600 / math.max(width, height);
  for (let y = 0, to = 0; y < height; y++) {
    for (let x = 0; x < width; x++, to += 4) {
      const [u, v] = back(x + 0.5, y + 0.5);
      const light = 1 - shot.falloff * ((x / width) * 0.6 + (y / height) * 0.4);
      const inside = coverage(u, v, paper, shot);
      const behind = inside > 0 ? BLACK : shot.background(x * scale, y * scale);
      const shadow = inside > 0 ? 1 : 1 - shot.shadow * coverage(u - 0.008, v - 0.012, paper, shot);
      const near = inside > 0 ? sampled(paper, u, v) : behind;
      for (let channel = 0; channel < 3; channel++) {
        data[to + channel] =
          (inside > 0 ? (near[channel] as number) : (behind[channel] as number) * shadow) * light;
      }
      data[to + 3] = 255;
    }
  }
  return { width, height, data };
}

/** 1 inside the document with its rounded corners, 0 outside. */
function coverage(u: number, v: number, paper: Pixels, { rounded }: Shot): number {
  if (u < 0 || v < 0 || u > 1 || v > 1) return 0;
  const aspect = paper.height / paper.width;
  const x = math.max(0, rounded - math.min(u, 1 - u));
  const y = math.max(0, rounded - math.min(v, 1 - v) * aspect);
  return math.hypot(x, y) <= rounded ? 1 : 0;
}

function sampled({ width, height, data }: Pixels, u: number, v: number): Colour {
  const x = math.max(0, math.min(width - 1.001, u * width - 0.5));
  const y = math.max(0, math.min(height - 1.001, v * height - 0.5));
  const column = math.floor(x);
  const row = math.floor(y);
  const right = x - column;
  const down = y - row;
  const at = (row * width + column) * 4;
  const below = at + width * 4;
  const mixed = (channel: number) =>
    ((data[at + channel] as number) * (1 - right) + (data[at + 4 + channel] as number) * right) * (1 - down) +
    ((data[below + channel] as number) * (1 - right) + (data[below + 4 + channel] as number) * right) * down;
  return [mixed(0), mixed(1), mixed(2)];
}

/**
 * From a point of the photo to the document's own coordinates, 0 to 1 (the inverse of Heckbert's square-to-quad map).
 */
function backward(corners: readonly Point[]): (x: number, y: number) => [number, number] {
  const [p, q, r, s] = corners as [Point, Point, Point, Point];
  const sx = p.x - q.x + r.x - s.x;
  const sy = p.y - q.y + r.y - s.y;
  const whole = (q.x - r.x) * (s.y - r.y) - (s.x - r.x) * (q.y - r.y);
  const g = (sx * (s.y - r.y) - (s.x - r.x) * sy) / whole;
  const h = ((q.x - r.x) * sy - sx * (q.y - r.y)) / whole;
  const a = q.x - p.x + g * q.x;
  const b = s.x - p.x + h * s.x;
  const d = q.y - p.y + g * q.y;
  const e = s.y - p.y + h * s.y;
  const across = [e - p.y * h, p.x * h - b, b * p.y - p.x * e] as const;
  const down = [p.y * g - d, a - p.x * g, p.x * d - a * p.y] as const;
  const depth = [d * h - e * g, b * g - a * h, a * e - b * d] as const;
  const at = (row: readonly [number, number, number], x: number, y: number) =>
    row[0] * x + row[1] * y + row[2];
  return (x, y) => {
    const far = at(depth, x, y);
    return [at(across, x, y) / far, at(down, x, y) / far];
  };
}
