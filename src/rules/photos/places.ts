import { documentSpec } from '../documents/spec';
import { rowAt } from '../fields/rows';
import type { Day } from '../filing';
import { limitOf } from '../limits';
import type { PhotoKind } from './kinds';

/**
 * The kind of photo at a media path: by the document that the photo names, or else by the path. An unknown path counts
 * as a person's card.
 */
export function photoKindOf(path: string, document?: string): PhotoKind {
  const spec = document === undefined ? undefined : documentSpec(document);
  const row = rowAt(path);
  return spec?.kind ?? row?.photo ?? (row ? 'paper' : 'card');
}

/** How many photos a media path takes at most. */
export function mostPhotosAt(path: string, day?: Day): number {
  const most = rowAt(path)?.most;
  return most === undefined || !rowAt(path)?.photo ? 1 : limitOf(most, day);
}
