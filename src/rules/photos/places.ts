import { documentSpec } from '../documents/spec';
import { rowAt } from '../fields/rows';
import type { Day } from '../filing';
import { limitOf } from '../limits';
import type { PhotoKind } from './kinds';

/** What a photo at a media path shows, by the document it is said to be or else by its place. What nothing is known of is taken for a person's card. */
export function photoKindOf(path: string, document?: string): PhotoKind {
  const spec = document === undefined ? undefined : documentSpec(document);
  const row = rowAt(path);
  return spec?.kind ?? row?.photo ?? (row ? 'paper' : 'card');
}

/** How many photos a media path takes. */
export function mostPhotosAt(path: string, day?: Day): number {
  const most = rowAt(path)?.most;
  return most === undefined || !rowAt(path)?.photo ? 1 : limitOf(most, day);
}
