import { INDIVIDUAL } from '../catalogue/subjectTypeIds';
import { preApprovalAt, rowAt } from '../fields/rows';
import type { Filing, Photo, Principal, StoredPhoto } from '.';
import type { Draft } from './draft';
import { withValue } from './path';
import { APP_PRINCIPAL, PRINCIPAL, SUBJECT } from './paths';

const PERMIT = 'icp_subject.personal_info';
const LEGAL_REP = 'icp_subject.legal_person_info';
const SIDES = ['front', 'back'] as const;

/**
 * The official request of a draft. A value that the person gave once is copied to every path that needs it. Media
 * fields get the file names of the photos. Values that the form no longer asks are left out; the draft still has them.
 */
export function requestOf(draft: Draft): Filing {
  const { principalIsLegalRep } = draft;
  const individual = draft.filing.icp_subject?.base_info?.type === INDIVIDUAL;
  const onePerson = individual || draft.appPrincipalIsPrincipal;
  const left = [
    ...(individual ? [SUBJECT.certificatePhoto, LEGAL_REP, PRINCIPAL.letter] : [PERMIT]),
    ...(principalIsLegalRep ? [LEGAL_REP, PRINCIPAL.letter] : []),
    // A legal representative who is also the other principal needs no letter for that role either.
    ...(individual || (principalIsLegalRep && onePerson) ? [APP_PRINCIPAL.letter] : []),
  ];
  let filing = withoutAll(withMedia(withFitPhotos(draft.filing)), left);
  if (individual) filing = withPrincipalFromSubject(filing);
  else if (!principalIsLegalRep && !filing.icp_subject?.legal_person_info)
    filing = withValue(filing, LEGAL_REP, {});
  return onePerson ? withAppPrincipalFromPrincipal(filing) : filing;
}

/** The photo to submit: the copy that fits the console when there is one, or else the original. */
export function photoToSend({ assessed: _, spots: __, copy, ...original }: StoredPhoto): StoredPhoto {
  if (!copy) return original;
  const { marked: ___, ...fit } = copy;
  return { ...original, ...fit };
}

function withFitPhotos(filing: Draft['filing']): Filing {
  if (!filing.photos) return filing;
  // A caller may leave a place undefined, which is the same as leaving it out.
  const photos = Object.entries(filing.photos).flatMap(([path, stored]) =>
    stored ? [[path, stored.map(photoToSend)]] : [],
  );
  return { ...filing, photos: Object.fromEntries(photos) };
}

/** Fills the media fields with the file names of the attached photos. */
function withMedia(filing: Filing): Filing {
  const items = filing.icp_applets?.base_info?.nrlx_details?.length ?? 0;
  let filled = filing;
  for (const [path, photos] of Object.entries(filing.photos ?? {})) {
    const files = photos.map(({ file }) => file);
    const row = rowAt(path);
    const gone = (preApprovalAt(path) ?? -1) >= items;
    if (files.length === 0 || gone) continue;
    filled = withValue(filled, path, row?.type === 'list' && row.photo ? files : files[0]);
  }
  return filled;
}

/** Removes values, and their photos, from the request. */
function withoutAll(filing: Filing, paths: readonly string[]): Filing {
  let rest = filing;
  for (const path of paths) rest = withValue(rest, path, undefined);
  const photos = Object.entries(rest.photos ?? {});
  const stored = photos.filter(([key]) => !paths.some((path) => key === path || key.startsWith(`${path}.`)));
  return stored.length === photos.length ? rest : { ...rest, photos: Object.fromEntries(stored) };
}

/**
 * The form asks an individual once, as the subject. The request needs the same values for the principal (WX-API-APPLY).
 */
function withPrincipalFromSubject(filing: Filing): Filing {
  const { base_info, organize_info, principal_info } = filing.icp_subject ?? {};
  const principal: Principal = defined({
    ...principal_info,
    name: base_info?.name,
    certificate_type: organize_info?.certificate_type,
    certificate_number: organize_info?.certificate_number,
  });
  return { ...filing, icp_subject: { ...filing.icp_subject, principal_info: principal } };
}

/** Copies the principal to the app principal, who keeps a face check and a letter of their own. */
function withAppPrincipalFromPrincipal(filing: Filing): Filing {
  const principal = filing.icp_subject?.principal_info;
  const own = filing.icp_applets?.principal_info;
  const copy = defined({
    ...principal,
    authorization_letter: own?.authorization_letter,
    verify_task_id: own?.verify_task_id,
  });
  const photos: Record<string, Photo[]> = { ...filing.photos };
  for (const side of SIDES) {
    const taken = photos[PRINCIPAL[side]];
    if (taken) photos[APP_PRINCIPAL[side]] = taken;
    else delete photos[APP_PRINCIPAL[side]];
  }
  return {
    ...filing,
    icp_applets: { ...filing.icp_applets, principal_info: copy },
    ...(filing.photos ? { photos } : {}),
  };
}

function defined<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}
