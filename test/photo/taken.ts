import { type Assessment, assessWhole, type Pixels } from '@/photo';
import { type PhotoKind, photoLimitsOf } from '@/rules';
import { BACKGROUNDS } from './backgrounds';
import { drawn, PAPERS, type PaperName } from './papers';
import { photo, type Shot } from './scene';

/** A card on a desk, turned a little, with few pixels so that the tests are fast. */
const SHOT: Shot = {
  width: 960,
  height: 720,
  background: BACKGROUNDS.desk,
  fill: 0.55,
  turned: 1,
  leaning: 0.02,
  right: 0,
  down: 0,
  rounded: 0.035,
  falloff: 0.1,
  shadow: 0.3,
};

const sheets: Partial<Record<PaperName, Pixels>> = {};

/** A photo of a document: the one with that name, or the given one. */
export function taken(shot: Partial<Shot> = {}, name: PaperName = 'passport', paper?: Pixels): Pixels {
  sheets[name] ??= drawn(name, 860, 1);
  const whole = { ...SHOT, rounded: PAPERS[name].rounded / PAPERS[name].width, ...shot };
  return photo(paper ?? sheets[name], whole);
}

/** The limits of the rules for a kind of photo. */
export const limitsOf = (kind: PhotoKind) => photoLimitsOf(kind, '2026-03-10');

/** Assesses a photo as a person's card with enough pixels. Small photos are faster to make. */
export const assessed = (
  pixels: Pixels,
  quality?: number,
  bytes = 180_000,
  width = 1600,
  kind: PhotoKind = 'card',
): Assessment => assessWhole(pixels, { bytes, width, height: (width * 3) / 4, quality }, limitsOf(kind));
