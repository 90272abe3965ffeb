import { inForce } from '../dated';
import type { Looks } from '../documents/looks';
import { onPile } from '../documents/pile';
import { documentSpec } from '../documents/spec';
import { DOCUMENTS, PRE_APPROVAL_DOCUMENT } from '../documents/table';
import type { Day } from '../filing';
import { stepsOf } from '../path';
import { APP } from '../paths';
import type { PhotoKind } from './kinds';
import { PHOTO_LIMITS } from './limits';

const KIND_OF_DRAWING: Record<Looks['drawing'], PhotoKind> = {
  idFront: 'card',
  idBack: 'card',
  passport: 'card',
  permit: 'permit',
  licence: 'licence',
  letter: 'letter',
  paper: 'paper',
};

/** Places of the request that no row of the documents table names. */
export const WITHOUT_DOCUMENT = {
  'icp_materials.party_building_confirmation_letter': 'letter',
  'icp_materials.promise_video': 'paper',
  'icp_materials.authenticity_responsibility_letter': 'letter',
  'icp_materials.authenticity_commitment_letter': 'letter',
  'icp_materials.website_construction_proposal': 'paper',
  'icp_materials.holding_certificate_photo': 'holder',
} as const satisfies Record<string, PhotoKind>;

const KIND_OF_PLACE: ReadonlyMap<string, PhotoKind> = kindOfPlace();

function kindOfPlace(): Map<string, PhotoKind> {
  const kinds = new Map<string, PhotoKind>(Object.entries(WITHOUT_DOCUMENT));
  const documents = [
    ...DOCUMENTS,
    { path: `${APP.preApprovals}.media`, looks: PRE_APPROVAL_DOCUMENT.looks },
  ] as const;
  for (const { path, looks } of documents) {
    const kind = KIND_OF_DRAWING[looks.drawing];
    // Letters and other documents share a place: less is asked of a letter.
    if (kinds.get(path) !== 'letter') kinds.set(path, kind);
  }
  return kinds;
}

/** What a photo at a media path shows, by the document it is said to be or else by its place. What nothing is known of is taken for a person's card. */
export function photoKindOf(path: string, document?: string): PhotoKind {
  const spec = document === undefined ? undefined : documentSpec(document);
  return (spec && KIND_OF_DRAWING[spec.drawing]) ?? KIND_OF_PLACE.get(withoutIndexes(path)) ?? 'card';
}

/** A path without the indexes of its lists: the photo of each pre-approval item is of one kind. */
const withoutIndexes = (path: string): string =>
  stepsOf(path)
    .filter((step) => typeof step === 'string')
    .join('.');

/** How many photos a media path takes. */
export const mostPhotosAt = (path: string, day: Day): number =>
  inForce(onPile(path) ? PHOTO_LIMITS.perPile : PHOTO_LIMITS.perPlace, day);
