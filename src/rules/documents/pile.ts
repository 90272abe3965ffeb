import type { DocumentNeed, Filing, Photo } from '../filing';
import { APP_PAPERS, SUBJECT_PAPERS } from '../filing/paths';
import { documentSpec } from './spec';

const PILE = [SUBJECT_PAPERS, APP_PAPERS];

/** Papers without a place of their own lie on one pile, be it among the subject's or the app's further materials. */
export const onPile = (path: string): boolean => PILE.includes(path);

/** Which papers the photographs on the pile are said to be, a name a photograph. */
export function namedOnPile({ photos }: Filing): string[] {
  const told: Partial<Record<string, unknown>> = photos ?? {};
  const there = PILE.flatMap((path): unknown[] => (Array.isArray(told[path]) ? told[path] : []));
  const names = there.map((photo) => (photo as { paper?: unknown } | null)?.paper);
  return names.filter((name) => typeof name === 'string');
}

/** What the paper on a photograph is called, where it is said which it is. */
export function paperOn(photo: unknown): string | undefined {
  const paper = (photo as { paper?: unknown } | null)?.paper;
  return typeof paper === 'string' ? documentSpec(paper)?.label : undefined;
}

/** The photographs of one paper among those at its place; what is said to be none of the papers wanted there is the first one's. */
export function photosOf<P extends Photo>(
  { id, path }: DocumentNeed,
  wanted: readonly DocumentNeed[],
  photos: readonly P[],
): P[] {
  const sharing = wanted.filter((one) => one.path === path).map((one) => one.id);
  return photos.filter(({ paper }) => (paper && sharing.includes(paper) ? paper : sharing[0]) === id);
}
