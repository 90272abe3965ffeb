import { certificateTypesOf, RESIDENT_ID } from './catalogue/certificates';
import { ENTERPRISE, INDIVIDUAL } from './catalogue/subjectTypes';
import type { Filing, KeptPhoto, Kind, Owner, Photo } from './filing';
import { valueAt, withValue } from './path';
import { APP_OWNER, OWNER, SUBJECT } from './paths';

/** A filing on the phone, with the two questions that save typing. Nothing in it is computed. */
export interface Draft {
  filing: Omit<Filing, 'photos'> & { photos?: Record<string, KeptPhoto[]> };
  /** the 主体负责人 is the 法定代表人 (the 经营者); then he is not asked for again */
  principalIsLegalRep: boolean;
  /** the 小程序负责人 is the 主体负责人 */
  appPrincipalIsPrincipal: boolean;
  /** the region's name as WeChat's picker said it; the request itself carries codes only */
  regionName?: string;
}

/** A new draft: the three answers of the start screen, and the usual certificates. */
export function newDraft(kind: Kind, type: number, province: string, individualBusiness = false): Draft {
  const certificate = certificateTypesOf(type)[0]?.type;
  return {
    principalIsLegalRep: true,
    appPrincipalIsPrincipal: true,
    filing: {
      kind,
      icp_subject: {
        base_info: { type, province },
        ...(certificate === undefined ? {} : { organize_info: { certificate_type: certificate } }),
        principal_info: { certificate_type: RESIDENT_ID },
      },
      icp_applets: { principal_info: { certificate_type: RESIDENT_ID } },
      ...(type === ENTERPRISE ? { local: { individual_business: individualBusiness } } : {}),
    },
  };
}

/** The same draft for another kind, subject or province. What no longer fits is asked again; the rest stays. */
export function redirected(
  draft: Draft,
  {
    kind,
    type,
    province,
    individualBusiness,
  }: { kind: Kind; type: number; province: string; individualBusiness?: boolean },
): Draft {
  const { icp_subject } = draft.filing;
  const blank = newDraft(kind, type, province, individualBusiness).filing;
  const certificate = icp_subject?.organize_info?.certificate_type;
  const fits = certificateTypesOf(type).some((row) => row.type === certificate);
  const changes: [string, unknown][] = [
    ['kind', kind],
    [SUBJECT.type, type],
    ...(fits
      ? []
      : [[SUBJECT.certificateType, valueAt(blank, SUBJECT.certificateType)] as [string, unknown]]),
    ['local.individual_business', blank.local?.individual_business],
  ];
  const filing = changes.reduce((told, [path, value]) => withValue(told, path, value), draft.filing);
  return inProvince({ ...draft, filing }, province);
}

/** The same draft in a province; in another one than before the address is asked again. */
function inProvince({ regionName, ...draft }: Draft, province: string): Draft {
  const moved = draft.filing.icp_subject?.base_info?.province !== province;
  const left = moved ? [SUBJECT.city, SUBJECT.district, SUBJECT.address] : [];
  const filing = left.reduce((told, path) => withValue(told, path, undefined), draft.filing);
  return {
    ...draft,
    ...(regionName && !moved ? { regionName } : {}),
    filing: withValue(filing, SUBJECT.province, province),
  };
}

/** What was told of one filing, its mini-program or its account, and not of the subject. */
const OF_ONE_FILING = [
  'local.filings_of_subject',
  'local.verification_passed_on',
  'local.service_categories',
  'local.admin_is_owner',
  'local.unchanged_since_timeout',
  OWNER.faceCheck,
];

/**
 * A draft with another filing's answers about the subject and its owner, for the same subject's next filing. In another
 * province the address is asked again.
 */
export function draftFrom(other: Draft, kind: Kind, province: string): Draft {
  const { icp_subject, local } = other.filing;
  const blank = newDraft(kind, icp_subject?.base_info?.type ?? ENTERPRISE, province).filing;
  const told: Draft['filing'] = { ...blank, icp_subject, local };
  const { principalIsLegalRep, appPrincipalIsPrincipal, regionName } = other;
  const filing = OF_ONE_FILING.reduce((rest, path) => withValue(rest, path, undefined), told);
  return inProvince({ principalIsLegalRep, appPrincipalIsPrincipal, regionName, filing }, province);
}

const PERMIT = 'icp_subject.personal_info';
const LEGAL_REP = 'icp_subject.legal_person_info';
const SIDES = ['front', 'back'] as const;

/**
 * The official request of a draft: what was told once is copied to where the form wants it again, photographs name
 * their files, and answers the form no longer asks are left out. The draft keeps them.
 */
export function requestOf(draft: Draft): Filing {
  const { principalIsLegalRep } = draft;
  const individual = draft.filing.icp_subject?.base_info?.type === INDIVIDUAL;
  const onePerson = individual || draft.appPrincipalIsPrincipal;
  const left = [
    ...(individual ? [SUBJECT.certificatePhoto, LEGAL_REP, OWNER.letter] : [PERMIT]),
    ...(principalIsLegalRep ? [LEGAL_REP, OWNER.letter] : []),
    // Who is the legal representative himself needs no letter for the other role either.
    ...(individual || (principalIsLegalRep && onePerson) ? [APP_OWNER.letter] : []),
  ];
  let filing = withoutAll(withMedia(withFitPhotos(draft.filing)), left);
  if (individual) filing = withOwnerFromSubject(filing);
  else if (!principalIsLegalRep && !filing.icp_subject?.legal_person_info)
    filing = withValue(filing, LEGAL_REP, {});
  return onePerson ? withAppOwnerFromOwner(filing) : filing;
}

/** The photograph to hand in: the copy that fits the console, where there is one. */
export function photoToSend({ looked: _, copy, ...original }: KeptPhoto): Photo {
  if (!copy) return original;
  const { marked: __, ...fit } = copy;
  return { ...original, ...fit };
}

function withFitPhotos(filing: Draft['filing']): Filing {
  if (!filing.photos) return filing;
  const photos = Object.entries(filing.photos).map(([path, kept]) => [path, kept.map(photoToSend)]);
  return { ...filing, photos: Object.fromEntries(photos) };
}

/** The media fields, from the photographs attached to them. */
function withMedia(filing: Filing): Filing {
  const items = filing.icp_applets?.base_info?.nrlx_details?.length ?? 0;
  let filled = filing;
  for (const [path, photos] of Object.entries(filing.photos ?? {})) {
    const files = photos.map(({ file }) => file);
    const item = /nrlx_details\[(\d+)\]/.exec(path);
    if (files.length === 0 || (item && Number(item[1]) >= items)) continue;
    filled = withValue(filled, path, path.startsWith('icp_materials.') ? files : files[0]);
  }
  return filled;
}

/** Takes answers out of the request, with their photographs. */
function withoutAll(filing: Filing, paths: readonly string[]): Filing {
  let rest = filing;
  for (const path of paths) rest = withValue(rest, path, undefined);
  const photos = Object.entries(rest.photos ?? {});
  const kept = photos.filter(([key]) => !paths.some((path) => key === path || key.startsWith(`${path}.`)));
  return kept.length === photos.length ? rest : { ...rest, photos: Object.fromEntries(kept) };
}

/** An individual is asked once, as the subject; the form wants the same again for the owner (WX-API-APPLY). */
function withOwnerFromSubject(filing: Filing): Filing {
  const { base_info, organize_info, principal_info } = filing.icp_subject ?? {};
  const owner: Owner = defined({
    ...principal_info,
    name: base_info?.name,
    certificate_type: organize_info?.certificate_type,
    certificate_number: organize_info?.certificate_number,
  });
  return { ...filing, icp_subject: { ...filing.icp_subject, principal_info: owner } };
}

/** The face check and the letter are the app owner's own. */
function withAppOwnerFromOwner(filing: Filing): Filing {
  const owner = filing.icp_subject?.principal_info;
  const own = filing.icp_applets?.principal_info;
  const copy = defined({
    ...owner,
    authorization_letter: own?.authorization_letter,
    verify_task_id: own?.verify_task_id,
  });
  const photos: Record<string, Photo[]> = { ...filing.photos };
  for (const side of SIDES) {
    const taken = photos[OWNER[side]];
    if (taken) photos[APP_OWNER[side]] = taken;
    else delete photos[APP_OWNER[side]];
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
