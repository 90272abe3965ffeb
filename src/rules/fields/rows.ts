import { fieldOfPath, mediaPathOf, placeInList } from '../filing/path';
import { APP } from '../filing/paths';
import { FORM, type FormRow, GROUPS } from './form';

const BY_PATH = new Map(FORM.map((row, order) => [row.path, { row, order }]));

/**
 * The row of a path: the path of the field itself, of an item or of a photo of it. Undefined when the form has none.
 */
export const rowAt = (path: string): FormRow | undefined =>
  (BY_PATH.get(path) ?? BY_PATH.get(fieldOfPath(path)))?.row;

/** The name of a path on screen. An item of a list has the name of the list; a group has its own name. */
export const labelOf = (path: string): string => rowAt(path)?.label ?? GROUPS.get(path) ?? path;

/**
 * The order of a path in the form. A group comes before its fields; photos and items come after theirs, by their index;
 * unknown keys come last.
 */
export function orderOf(path: string): number {
  const known = BY_PATH.get(path);
  if (known) return known.order;
  if (GROUPS.has(path)) return FORM.findIndex((row) => row.path.startsWith(`${path}.`)) - 0.5;
  const found = BY_PATH.get(fieldOfPath(path));
  if (!found) return FORM.length;
  const place = placeInList(mediaPathOf(path)) ?? placeInList(path) ?? 0;
  return found.order + 0.5 + Math.min(place, 1000) / 10_000;
}

/** Whether photos may be at a path: a media field, a list of materials, or the licence of a pre-approval item. */
export function takesPhotos(path: string): boolean {
  const row = rowAt(path);
  if (row?.photo) return path === row.path;
  return row?.path === APP.preApprovals && LICENCE_OF_ITEM.test(path.slice(row.path.length));
}

/** An index of at most three digits: a hostile file may contain any number. */
const LICENCE_OF_ITEM = /^\[\d{1,3}\]\.media$/;

/** The index of the pre-approval item that a path is about; undefined for any other path. */
export const preApprovalAt = (path: string): number | undefined =>
  rowAt(path)?.items === 'preApproval' ? placeInList(path) : undefined;

/** The paths that may hold letters, in the order of the form. The shared places hold other documents too. */
export const LETTER_PLACES: readonly string[] = FORM.filter(({ photo }) => photo === 'letter').map(
  ({ path }) => path,
);

/** Whether the photos at a media path may have a day of signature. */
export const takesLetters = (path: string): boolean => LETTER_PLACES.includes(path);

/** Whether photos of several documents share this path. */
export const isShared = (path: string): boolean => rowAt(path)?.shared === true;
