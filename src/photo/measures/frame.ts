import type { Frame, Point } from '../frame';
import { writtenAtBorder } from '../frame/surroundings';
import type { Pixels, Rect } from '../pixels';
import type { Strength } from '../problems';
import type { Reading, Scene } from '../scene';
import { boxAround } from '../spots';
import { showsNothing } from './empty';

/** Degrees the document is turned. A hand-held photo stays within 3; more than 10 does not happen to careful people. */
const TURNED = { hint: 3, refuse: 10 };
/** Degrees between opposite sides, which show how slanted the camera was. */
const SLANTED = { hint: 9, refuse: 18 };
/**
 * The measured share may be wrong by this much. A coloured strip along the edge of the document may be missed, which
 * takes away up to 13 %.
 */
const UNSURE = { above: 0.02, below: 0.04 };

/**
 * Squares with writing on one border of the photo, when no frame was found. They mean that a letter or a line goes on
 * outside.
 */
const WRITTEN = 3;
/** What is marked reaches this far into the photo from a side that is cut off, as a share of the photo's long side. */
const REACH = 0.06;

export function tiltOf({ frame }: Scene): Reading {
  if (!frame) return { numbers: {} };
  const angles = anglesOf(frame);
  const [top, right, bottom, left] = angles;
  const turned = Math.abs(mean(angles));
  const slanted = Math.max(between(top, bottom), between(left, right));
  const both = [strengthOf(turned, TURNED), strengthOf(slanted, SLANTED)];
  const found = both.find((one) => one === 'refuse') ?? both.find((one) => one === 'hint');
  return { numbers: { turned, slanted }, found: softened(found, frame) };
}

/** Finds a document that goes beyond the photo on a side or at a corner. */
export function cutOf({ frame, view }: Scene): Reading {
  if (!frame) {
    const written = writtenAtBorder(view);
    return { numbers: { written_at_border: written }, found: written >= WRITTEN ? 'hint' : undefined };
  }
  const hidden = frame.hidden.filter((side) => side).length;
  const found = hidden > 0 || frame.lost.length > 0 ? 'refuse' : undefined;
  const numbers = { sides_outside: hidden, corners_outside: frame.lost.length };
  return { numbers, found: softened(found, frame), at: found && cutAt(frame, view) };
}

/** The strips along the sides that are cut off, and the corners that are lost at no such side. */
function cutAt({ corners, hidden, lost }: Frame, { width, height }: Pixels): Rect[] {
  const sides = corners.map((corner, side) => [corner, corners[(side + 1) % 4] as Point]);
  const cut = sides.filter((_, side) => hidden[side]);
  const alone = lost.filter((corner) => !cut.some((ends) => ends.includes(corner)));
  const reach = Math.max(width, height) * REACH;
  const inside = ({ x, y }: Point) => ({
    x: Math.max(0, Math.min(width, x)),
    y: Math.max(0, Math.min(height, y)),
  });
  return [...cut, ...alone.map((corner) => [corner])].map((ends) => {
    const box = boxAround(ends.map(inside));
    return {
      x: box.x - reach,
      y: box.y - reach,
      width: box.width + 2 * reach,
      height: box.height + 2 * reach,
    };
  });
}

/**
 * Finds a document that fills too little of the photo. A document that goes beyond the photo cannot be too far away. A
 * photo in which nothing is to be seen has a document that fills none of it.
 */
export function distanceOf({ frame, limits, view }: Scene): Reading {
  if (showsNothing(view)) return { numbers: { fill: 0 }, found: 'refuse' };
  if (!frame) return { numbers: {} };
  const { fill } = frame;
  const whole = frame.lost.length === 0 && !frame.hidden.includes(true);
  const small =
    fill < limits.fill - UNSURE.below ? 'refuse' : fill < limits.fill + UNSURE.above ? 'hint' : undefined;
  const found = whole ? small : undefined;
  return { numbers: { fill }, found: softened(found, frame) };
}

/** Compares a value with two thresholds. */
function strengthOf(value: number, { hint, refuse }: { hint: number; refuse: number }): Strength | undefined {
  if (value >= refuse) return 'refuse';
  return value >= hint ? 'hint' : undefined;
}

/** Without a sure frame, a refusal becomes a hint. */
function softened(found: Reading['found'], frame: Frame): Reading['found'] {
  return found && !frame.sure ? 'hint' : found;
}

/** For each visible side, the degrees from upright or level, clockwise positive. */
function anglesOf({ corners, hidden }: Frame): (number | null)[] {
  return corners.map((corner, side) => {
    if (hidden[side]) return null;
    const next = corners[(side + 1) % 4] as Point;
    const angle = (Math.atan2(next.y - corner.y, next.x - corner.x) * 180) / Math.PI;
    return ((((angle - side * 90 + 45) % 90) + 90) % 90) - 45;
  });
}

function mean(angles: readonly (number | null)[]): number {
  const known = angles.filter((angle): angle is number => angle !== null);
  return known.length === 0 ? 0 : known.reduce((sum, angle) => sum + angle, 0) / known.length;
}

const between = (a: number | null | undefined, b: number | null | undefined) =>
  a === null || b === null || a === undefined || b === undefined ? 0 : Math.abs(a - b);
