import { INDIVIDUAL } from '../catalogue/subjectTypeIds';
import { isBlank } from '../checks/text';
import type { Field } from '../fields';
import { rowAt } from '../fields/rows';
import { spaced } from '../fields/spaced';
import type { Filing, Instant } from '../filing';
import type { Draft } from '../filing/draft';
import { valueAt, withValue } from '../filing/path';
import { APP_PRINCIPAL, PRINCIPAL, SUBJECT } from '../filing/paths';
import { shortened } from '../words';
import { sayValue } from './sayValue';
import { issuesOfDraft } from './tasks';

/** A value that was given before for the same unit or person; it is filled in by a tap alone. */
export interface Suggestion {
  value: string;
  /** in words */
  said: string;
  /** the role in this filing, or the app of another filing */
  from: string;
}

type Key = 'name' | 'certificateNumber' | 'validFrom' | 'validUntil' | 'mobile' | 'emergency' | 'email';

/** Somebody in a filing: in which role, and where each value stands. */
interface Person {
  role: string;
  at: Partial<Record<Key, string>>;
  filing: Draft['filing'];
  from: string;
}

const MOST = 2;
const MOST_SHOWN = 40;
const MOST_OF_NAME = 12;
/** What changes from filing to filing, such as how many there are, is asked anew; a list has a page of its own. */
const KINDS: readonly Field['input']['kind'][] = [
  'text',
  'idcard',
  'digits',
  'phone',
  'email',
  'multiline',
  'date',
];

const isIndividual = (filing: Filing) => filing.icp_subject?.base_info?.type === INDIVIDUAL;

const textIn = (filing: Draft['filing'], path: string | undefined): string | undefined => {
  const value = path === undefined ? undefined : valueAt(filing, path);
  return typeof value === 'string' && !isBlank(value) ? value : undefined;
};

/** Who is in a filing. An individual gives name and number as the subject. */
function peopleIn({ filing, ...draft }: Draft, from?: string): Person[] {
  const person = (role: string, at: Person['at']): Person => ({ role, at, filing, from: from ?? role });
  if (isIndividual(filing))
    return [
      person('本人', { ...PRINCIPAL, name: SUBJECT.name, certificateNumber: SUBJECT.certificateNumber }),
    ];
  return [
    person('主体负责人', PRINCIPAL),
    ...(draft.appPrincipalIsPrincipal ? [] : [person('小程序负责人', APP_PRINCIPAL)]),
    ...(draft.principalIsLegalRep
      ? []
      : [person('法定代表人', { name: SUBJECT.legalRepName, certificateNumber: SUBJECT.legalRepNumber })]),
  ];
}

/** Two names with numbers are the same by number, else by name. Without either nothing is known. */
function isSame(one: readonly (string | undefined)[], other: readonly (string | undefined)[]): boolean {
  const [name, number] = one;
  const [otherName, otherNumber] = other;
  if (number !== undefined && otherNumber !== undefined) return number === otherNumber;
  return name !== undefined && name === otherName;
}

const whoIs = ({ filing, at }: Person) => [
  textIn(filing, at.name)?.trim(),
  textIn(filing, at.certificateNumber)?.toUpperCase(),
];
const unitIn = (filing: Draft['filing']) => [
  textIn(filing, SUBJECT.name)?.trim(),
  textIn(filing, SUBJECT.certificateNumber)?.toUpperCase(),
];
const isOfSameUnit = (one: Draft['filing'], other: Draft['filing']) =>
  isIndividual(one) === isIndividual(other) && isSame(unitIn(one), unitIn(other));

const calledIn = (filing: Filing): string =>
  shortened(filing.icp_applets?.base_info?.name?.trim() || '另一份备案', MOST_OF_NAME);

/** An address says nothing without its district. */
const isInSamePlace = (one: Draft['filing'], other: Draft['filing']) =>
  [SUBJECT.province, SUBJECT.district].every((path) => {
    const own = valueAt(one, path);
    return own === undefined || own === valueAt(other, path);
  });

/**
 * For each empty field what was answered before for the same unit or person, in this filing or in `others` (the newest
 * first). What the checks would object to is left out.
 */
export function suggestionsFor(
  draft: Draft,
  others: readonly Draft[],
  fields: readonly Field[],
  at: Instant,
): ReadonlyMap<string, Suggestion[]> {
  const { filing } = draft;
  const open = fields.filter(
    ({ path, input }) =>
      KINDS.includes(input.kind) && !rowAt(path)?.ofOneFiling && valueAt(filing, path) === undefined,
  );
  if (open.length === 0) return new Map();
  const own = peopleIn(draft);
  const people = [...own, ...others.flatMap((other) => peopleIn(other, calledIn(other.filing)))];
  const ofUnit = others.filter((other) => isOfSameUnit(filing, other.filing));

  const ofPerson = (asked: Person, key: Key): [string | undefined, string][] => {
    const known = whoIs(asked);
    const isKnown = known.some((part) => part !== undefined);
    return people
      .filter((one) =>
        isKnown
          ? one !== asked && isSame(known, whoIs(one))
          : // Nobody is named yet: whoever has the role in the unit's other filings.
            key === 'name' && one.role === asked.role && ofUnit.some((other) => other.filing === one.filing),
      )
      .map((one) => [textIn(one.filing, one.at[key]), one.from]);
  };
  const ofSubject = ({ path }: Field): [string | undefined, string][] =>
    ofUnit
      .filter((other) => path !== SUBJECT.address || isInSamePlace(filing, other.filing))
      .map((other) => [textIn(other.filing, path), calledIn(other.filing)]);
  const found = (field: Field): [string | undefined, string][] => {
    for (const asked of own)
      for (const [key, path] of Object.entries(asked.at) as [Key, string][])
        if (path === field.path) return ofPerson(asked, key);
    return field.section === 'subject' ? ofSubject(field) : [];
  };

  const objection = ({ rule, path }: { rule: string; path: string }) => `${rule} ${path}`;
  let known: Set<string> | undefined;
  const isFine = (path: string, value: string): boolean => {
    known ??= new Set(issuesOfDraft(draft, at).map(objection));
    return issuesOfDraft({ ...draft, filing: withValue(filing, path, value) }, at).every(
      (issue) => issue.level === 'unknown' || issue.rule === 'required' || known?.has(objection(issue)),
    );
  };

  const said = (field: Field, value: string) =>
    spaced(field.path, value) ?? shortened(sayValue(field, value, filing), MOST_SHOWN);
  const suggestions = new Map<string, Suggestion[]>();
  for (const field of open) {
    const fine = new Map<string, Suggestion>();
    for (const [value, from] of found(field))
      if (value !== undefined && fine.size < MOST && !fine.has(value) && isFine(field.path, value))
        fine.set(value, { value, said: said(field, value), from });
    if (fine.size > 0) suggestions.set(field.path, [...fine.values()]);
  }
  return suggestions;
}
