import { isShared } from '../fields/rows';
import type { Filing, Photo } from '../filing';
import { APP_DOCUMENTS, SUBJECT_DOCUMENTS } from '../filing/paths';
import type { DocumentNeed } from './row';
import { documentSpec } from './spec';

/**
 * True for a place that several documents share: the further documents of the subject and of the app. A document
 * without a place of its own goes there.
 */
export const sharesPlace = isShared;

/** The ids of the documents that the photos in the shared places name, one id for each photo that names one. */
export const namedAtSharedPlaces = ({ photos }: Filing): string[] =>
  [SUBJECT_DOCUMENTS, APP_DOCUMENTS]
    .flatMap((path) => photos?.[path] ?? [])
    .flatMap(({ paper }) => paper ?? []);

/** The name of the document on a photo; undefined when the photo does not name its document. */
export const documentNameOf = ({ paper }: Photo): string | undefined =>
  paper === undefined ? undefined : documentSpec(paper)?.label;

/**
 * The photos of one document among the photos in its place. A photo that names none of the documents needed there
 * belongs to the first of them.
 */
export function photosOf<P extends Photo>(
  { id, path }: DocumentNeed,
  needs: readonly DocumentNeed[],
  photos: readonly P[],
): P[] {
  const sharing = needs.filter((one) => one.path === path).map((one) => one.id);
  return photos.filter(({ paper }) => (paper && sharing.includes(paper) ? paper : sharing[0]) === id);
}
