import { owns } from './bounds';

/** Reading and writing a filing by official path: `icp_applets.base_info.nrlx_details[0].code`. */

const parsed = new Map<string, (string | number)[]>();
/** More paths than any form has: beyond this they come from a hostile file and are not remembered. */
const REMEMBERED = 1000;

/** What is told of one photo (CONTRACT, and decisions 7 and 9), with the type of each value. */
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
} as const;

/** A photo's key is itself an official path: `photos.<media path>[i].bytes`. */
const PHOTO_PATH = new RegExp(
  `^photos\\.(.+?)(?:\\[(\\d+)\\](?:\\.(${Object.keys(PHOTO_PARTS).join('|')}))?)?$`,
);

/** The steps of a path: keys as strings, array places as numbers. */
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

/** The place in a list that a path names first. */
export const placeInList = (path: string): number | undefined =>
  stepsOf(path).find((step): step is number => typeof step === 'number');

/** The media path a photo's path is about; any other path is its own. */
export function mediaPathOf(path: string): string {
  return (path.startsWith('photos.') && PHOTO_PATH.exec(path)?.[1]) || path;
}

/** The path without the index at its end, if it has one. */
export const withoutIndex = (path: string): string =>
  path.endsWith(']') ? path.slice(0, path.lastIndexOf('[')) : path;

/** The field a path belongs to: without its item, the item's part, and `photos.` */
export function fieldOfPath(path: string): string {
  const plain = mediaPathOf(path);
  const bracket = plain.indexOf('[');
  return bracket < 0 ? plain : plain.slice(0, bracket);
}

/** The value at a path, or undefined where any part is missing. Only own keys are followed. */
export function valueAt(root: unknown, path: string): unknown {
  let value: unknown = root;
  for (const step of stepsOf(path)) {
    if (value === null || typeof value !== 'object' || !owns(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

/** The text at a path; anything that is not a text is ''. */
export function textAt(root: unknown, path: string): string {
  const value = valueAt(root, path);
  return typeof value === 'string' ? value : '';
}

/** A copy of `root` with `value` at `path`; undefined removes the key. Parts not on the path are shared. */
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
