import { isShared } from '../fields/rows';
import type { Filing, Photo } from '../filing';
import { APP_DOCUMENTS, SUBJECT_DOCUMENTS } from '../filing/paths';
import type { DocumentNeed } from './row';
import { documentSpec } from './spec';

/** Documents without a place of their own share one, be it among the subject's or the app's further documents. */
export const sharesPlace = isShared;

/** Which documents the photos of the shared places are said to be, an id a photo. */
export const namedAtSharedPlaces = ({ photos }: Filing): string[] =>
  [SUBJECT_DOCUMENTS, APP_DOCUMENTS]
    .flatMap((path) => photos?.[path] ?? [])
    .flatMap(({ paper }) => paper ?? []);

/** What the document on a photo is called, where it is said which it is. */
export const documentNameOf = ({ paper }: Photo): string | undefined =>
  paper === undefined ? undefined : documentSpec(paper)?.label;

/** The photos of one document among those at its place; what is said to be none of the documents wanted there is the first one's. */
export function photosOf<P extends Photo>(
  { id, path }: DocumentNeed,
  needs: readonly DocumentNeed[],
  photos: readonly P[],
): P[] {
  const sharing = needs.filter((one) => one.path === path).map((one) => one.id);
  return photos.filter(({ paper }) => (paper && sharing.includes(paper) ? paper : sharing[0]) === id);
}
