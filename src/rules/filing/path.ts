import { owns } from './bounds';

/** This file reads and writes a filing by official path: `icp_applets.base_info.nrlx_details[0].code`. */

const parsed = new Map<string, (string | number)[]>();
/** The most paths that are remembered. A form has fewer: more paths come from a hostile file. */
const REMEMBERED = 1000;

/** What a filing can say about a photo (README, and decisions 7 and 9), with the type of each value. */
export const PHOTO_PARTS = {
  file: 'text',
  format: 'text',
  bytes: 'number',
  width: 'number',
  height: 'number',
  color: 'boolean',
  dated: 'text',
  paper: 'text',
  problems: 'list',
  slight: 'list',
  read: 'answers',
  other: 'text',
} as const;

/** A photo's key is itself an official path: `photos.<media path>[i].bytes`. */
const PHOTO_PATH = new RegExp(
  `^photos\\.(.+?)(?:\\[(\\d+)\\](?:\\.(${Object.keys(PHOTO_PARTS).join('|')}))?)?$`,
);

/** The steps of a path: keys as strings, indexes as numbers. */
export function stepsOf(path: string): (string | number)[] {
  const known = parsed.get(path);
  if (known) return known;
  const steps = stepsOfPhoto(path) ?? plainSteps(path);
  if (parsed.size < REMEMBERED) parsed.set(path, steps);
  return steps;
}

function plainSteps(path: string): (string | number)[] {
  return path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

function stepsOfPhoto(path: string): (string | number)[] | null {
  const found = path.startsWith('photos.') ? PHOTO_PATH.exec(path) : null;
  if (!found) return null;
  const [, key, index, part] = found;
  const steps: (string | number)[] = ['photos', key as string];
  if (index !== undefined) steps.push(Number(index));
  if (part !== undefined) steps.push(part);
  return steps;
}

/** The first index that a path contains. */
export const placeInList = (path: string): number | undefined =>
  stepsOf(path).find((step): step is number => typeof step === 'number');

/** The media path that a photo's path contains; any other path is returned as it is. */
export function mediaPathOf(path: string): string {
  return (path.startsWith('photos.') && PHOTO_PATH.exec(path)?.[1]) || path;
}

/** The path without the index at its end, if it has one. */
export const withoutIndex = (path: string): string =>
  path.endsWith(']') ? path.slice(0, path.lastIndexOf('[')) : path;

/** The path of the field that a path belongs to: without an index, what follows it, or `photos.` */
export function fieldOfPath(path: string): string {
  const plain = mediaPathOf(path);
  const bracket = plain.indexOf('[');
  return bracket < 0 ? plain : plain.slice(0, bracket);
}

/** The value at a path; undefined when a part of the path is missing. Inherited keys are not followed. */
export function valueAt(root: unknown, path: string): unknown {
  let value: unknown = root;
  for (const step of stepsOf(path)) {
    if (value === null || typeof value !== 'object' || !owns(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

/** The text at a path; '' for any other value. */
export function textAt(root: unknown, path: string): string {
  const value = valueAt(root, path);
  return typeof value === 'string' ? value : '';
}

/**
 * A copy of `root` with `value` at `path`; undefined removes the key. The copy shares the parts that are not on the
 * path.
 */
export function withValue<T>(root: T, path: string, value: unknown): T {
  return put(root, stepsOf(path), 0, value) as T;
}

function put(node: unknown, steps: (string | number)[], depth: number, value: unknown): unknown {
  const step = steps[depth];
  if (step === undefined) return value;
  if (node === undefined && value === undefined) return undefined;
  const copy = (
    typeof step === 'number' ? [...((node as unknown[]) ?? [])] : { ...((node as object) ?? {}) }
  ) as Record<string | number, unknown>;
  const next = put(copy[step], steps, depth + 1, value);
  if (next === undefined && !Array.isArray(copy)) delete copy[step];
  else copy[step] = next;
  return copy;
}
