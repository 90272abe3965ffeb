import { type Assessment, assessWhole, type Pixels } from '@/photo';
import { type PhotoKind, photoLimitsOf } from '@/rules';
import { BACKGROUNDS } from './backgrounds';
import { drawn, PAPERS, type PaperName } from './papers';
import { photo, type Shot } from './scene';

/** A card on a desk, a little less than straight, in pixels few enough to be quick. */
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

/** A document as it comes drawn, or the one given, photographed. */
export function taken(shot: Partial<Shot> = {}, name: PaperName = 'passport', paper?: Pixels): Pixels {
  sheets[name] ??= drawn(name, 860, 1);
  const whole = { ...SHOT, rounded: PAPERS[name].rounded / PAPERS[name].width, ...shot };
  return photo(paper ?? sheets[name], whole);
}

/** What the rules demand of a photo of a kind. */
export const limitsOf = (kind: PhotoKind) => photoLimitsOf(kind, '2026-03-10');

/** Assessed as a person's card that has pixels enough: a smaller photo is sooner made. */
export const assessed = (
  pixels: Pixels,
  quality?: number,
  bytes = 180_000,
  width = 1600,
  kind: PhotoKind = 'card',
): Assessment => assessWhole(pixels, { bytes, width, height: (width * 3) / 4, quality }, limitsOf(kind));
