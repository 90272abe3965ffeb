import {
  APP_PRINCIPAL,
  type Companion,
  type Draft,
  type Filing,
  FORM,
  INDIVIDUAL,
  PRINCIPAL,
  requestOf,
  SUBJECT,
  textAt,
  withValue,
} from '@/rules';

/** The version of the file that we write. When its shape changes, the number grows. */
export const VERSION = 1;

/** A draft as it travels: without what only the phone knows of its photos. */
export interface Portable extends Omit<Draft, 'filing'> {
  filing: Filing;
}

/** The request of a draft, with what a person said beside it: everything that the form asks now, and nothing else. */
export function portableOf(draft: Draft): Filing {
  const { principalIsLegalRep, appPrincipalIsPrincipal, regionName } = draft;
  const beituo: Companion = {
    version: VERSION,
    principalIsLegalRep,
    appPrincipalIsPrincipal,
    ...(regionName && { regionName }),
  };
  // The interface wants this group even where nothing is in it (WX-API-APPLY).
  return { icp_materials: {}, ...requestOf(draft), beituo };
}

/** Who is meant by two principals is told by these three. */
const SAME = ['name', 'certificateNumber', 'mobile'] as const;

const isSamePerson = (filing: Filing): boolean =>
  SAME.every((part) => {
    const value = textAt(filing, PRINCIPAL[part]);
    return value !== '' && value === textAt(filing, APP_PRINCIPAL[part]);
  });

/** What a filing says of itself; a file that another program made is asked by its values. */
export function draftIn({ beituo = {}, ...filing }: Filing): Portable {
  const { principalIsLegalRep, appPrincipalIsPrincipal, regionName } = beituo;
  return {
    filing,
    principalIsLegalRep: principalIsLegalRep ?? !filing.icp_subject?.legal_person_info,
    appPrincipalIsPrincipal: appPrincipalIsPrincipal ?? isSamePerson(filing),
    ...(regionName && { regionName }),
  };
}

/** What an individual gives once, as the subject. The kind of certificate stays, as in a new draft. */
const FROM_SUBJECT = [PRINCIPAL.name, PRINCIPAL.certificateNumber];
/** What the second principal has of the first. */
const FROM_PRINCIPAL = (
  [
    'name',
    'certificateNumber',
    'validFrom',
    'validUntil',
    'mobile',
    'emergency',
    'email',
    'front',
    'back',
  ] as const
).map((part) => APP_PRINCIPAL[part]);

/** The inverse of `portableOf`: what was copied to several places stands once again, as the form asks it. */
export function foldedOf(filing: Filing): Portable {
  const draft = draftIn(filing);
  const individual = draft.filing.icp_subject?.base_info?.type === INDIVIDUAL;
  const onePerson = individual || draft.appPrincipalIsPrincipal;
  const { photos = {} } = draft.filing;
  const media = [...FORM.filter(({ photo }) => photo).map(({ path }) => path), ...Object.keys(photos)];
  const copied = [...(individual ? FROM_SUBJECT : []), ...(onePerson ? FROM_PRINCIPAL : [])];
  const kept = Object.entries(photos).filter(([path]) => !copied.includes(path));
  const left = [...copied, ...media.filter((path) => photos[path])];
  const folded = left.reduce((rest, path) => withValue(rest, path, undefined), draft.filing);
  return { ...draft, filing: filing.photos ? { ...folded, photos: Object.fromEntries(kept) } : folded };
}

/** Where the region's name comes from. */
export const regionCodesOf = (filing: Filing): string[] =>
  [SUBJECT.province, SUBJECT.city, SUBJECT.district].map((path) => textAt(filing, path));
