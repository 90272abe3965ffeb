import { fieldOfPath, mediaPathOf, placeInList } from '../filing/path';
import { APP } from '../filing/paths';
import { FORM, type FormRow, GROUPS } from './form';

const BY_PATH = new Map(FORM.map((row, order) => [row.path, { row, order }]));

/** The row of a path: of the field itself, of an item or a photo of it. Undefined where the form has none. */
export const rowAt = (path: string): FormRow | undefined =>
  (BY_PATH.get(path) ?? BY_PATH.get(fieldOfPath(path)))?.row;

/** What a path is called on screen; items of a list take the list's name, groups their own. */
export const labelOf = (path: string): string => rowAt(path)?.label ?? GROUPS.get(path) ?? path;

/** Where a path stands in the form; groups stand before their fields, photos and items behind theirs by their places, unknown keys last. */
export function orderOf(path: string): number {
  const known = BY_PATH.get(path);
  if (known) return known.order;
  if (GROUPS.has(path)) return FORM.findIndex((row) => row.path.startsWith(`${path}.`)) - 0.5;
  const found = BY_PATH.get(fieldOfPath(path));
  if (!found) return FORM.length;
  const place = placeInList(mediaPathOf(path)) ?? placeInList(path) ?? 0;
  return found.order + 0.5 + Math.min(place, 1000) / 10_000;
}

/** Whether photos may lie at a place: a media field, a list of materials, or the licence of a pre-approval item. */
export function takesPhotos(path: string): boolean {
  const row = rowAt(path);
  if (row?.photo) return path === row.path;
  return row?.path === APP.preApprovals && LICENCE_OF_ITEM.test(path.slice(row.path.length));
}

/** The item's place in the list, at most three digits: a hostile file may name any. */
const LICENCE_OF_ITEM = /^\[\d{1,3}\]\.media$/;

/** The place of the pre-approval item that a path is about; undefined where it is about none. */
export const preApprovalAt = (path: string): number | undefined =>
  rowAt(path)?.items === 'preApproval' ? placeInList(path) : undefined;

/** Where letters may lie, in the order of the form; among further documents there are others, too. */
export const LETTER_PLACES: readonly string[] = FORM.filter(({ photo }) => photo === 'letter').map(
  ({ path }) => path,
);

/** Whether the photos of a media path may bear the day they were signed. */
export const takesLetters = (path: string): boolean => LETTER_PLACES.includes(path);

/** Whether photos of several documents share the place. */
export const isShared = (path: string): boolean => rowAt(path)?.shared === true;
