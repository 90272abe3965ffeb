import { INDIVIDUAL } from '../catalogue/subjectTypeIds';
import type { Field } from '../fields';
import { rowAt } from '../fields/rows';
import { spaced } from '../fields/spaced';
import type { Instant } from '../filing';
import type { Draft } from '../filing/draft';
import { textAt, valueAt, withValue } from '../filing/path';
import { SUBJECT } from '../filing/paths';
import { shortened } from '../words';
import { sayValue } from './sayValue';
import { issuesOfDraft } from './tasks';

/** A value that was given before for the same unit or person. A tap fills it in, and nothing else does. */
export interface Suggestion {
  value: string;
  /** in words */
  said: string;
  /** the role in this filing, or the app of another filing */
  from: string;
}

const MOST = 2;
const MOST_SHOWN = 40;
const MOST_OF_NAME = 12;

/** A number such as how many filings there are is asked anew; a list has a page of its own. */
const KINDS: readonly Field['input']['kind'][] = [
  'text',
  'idcard',
  'digits',
  'phone',
  'email',
  'multiline',
  'date',
];

/** The groups of the request that are about a person. */
const ROLES: readonly (readonly [group: string, role: string])[] = [
  ['icp_subject.principal_info', '主体负责人'],
  ['icp_applets.principal_info', '小程序负责人'],
  ['icp_subject.legal_person_info', '法定代表人'],
];

type Stored = Draft['filing'];
/** '' where it is not known */
type Who = readonly [name: string, number: string];

const isIndividual = (filing: Stored) => filing.icp_subject?.base_info?.type === INDIVIDUAL;

const whoAt = (filing: Stored, name: string, number: string): Who => [
  textAt(filing, name).trim(),
  textAt(filing, number).toUpperCase(),
];
const unitIn = (filing: Stored): Who => whoAt(filing, SUBJECT.name, SUBJECT.certificateNumber);
/** An individual gives name and number as the subject. */
const personIn = (filing: Stored, group: string): Who =>
  isIndividual(filing) && group === ROLES[0]?.[0]
    ? unitIn(filing)
    : whoAt(filing, `${group}.name`, `${group}.certificate_number`);

/** By number where both are known, else by name. */
const isSame = ([name, number]: Who, [otherName, otherNumber]: Who): boolean =>
  number && otherNumber ? number === otherNumber : name !== '' && name === otherName;

/** An address says nothing without its district. */
const isInSamePlace = (one: Stored, other: Stored) =>
  [SUBJECT.province, SUBJECT.district].every((path) => {
    const own = textAt(one, path);
    return !own || own === textAt(other, path);
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
  const suggestions = new Map<string, Suggestion[]>();
  const open = fields.filter(
    ({ path, input }) =>
      KINDS.includes(input.kind) && !rowAt(path)?.ofOneFiling && valueAt(filing, path) === undefined,
  );
  if (open.length === 0) return suggestions;

  const given = others.map((other) => ({
    other: other.filing,
    called:
      shortened(textAt(other.filing, 'icp_applets.base_info.name').trim(), MOST_OF_NAME) || '另一份备案',
    ofUnit:
      isIndividual(filing) === isIndividual(other.filing) && isSame(unitIn(filing), unitIn(other.filing)),
  }));
  const people = [{ other: filing, called: '', ofUnit: false }, ...given].flatMap(
    ({ other, called, ofUnit }) =>
      ROLES.map(([group, role]) => ({
        other,
        group,
        ofUnit,
        who: personIn(other, group),
        from: called || role,
      })),
  );

  /** Where the value of a field may stand, with its names there. */
  const placesOf = ({ path, section }: Field): [Stored, string, string][] => {
    const dot = path.lastIndexOf('.');
    const [group, key] = [path.slice(0, dot), path.slice(dot)];
    if (ROLES.some(([one]) => one === group)) {
      const who = personIn(filing, group);
      // Where nobody is named yet: whoever has the role in the unit's other filings.
      const isOne = (one: (typeof people)[number]) =>
        who.some(Boolean) ? isSame(who, one.who) : key === '.name' && one.ofUnit && one.group === group;
      return people.filter(isOne).map((one) => [one.other, one.group + key, one.from]);
    }
    if (section !== 'subject') return [];
    return given
      .filter(({ ofUnit, other }) => ofUnit && (path !== SUBJECT.address || isInSamePlace(filing, other)))
      .map(({ other, called }) => [other, path, called]);
  };

  const objections = (to: Draft): string[] =>
    issuesOfDraft(to, at)
      .filter(({ level, rule }) => level !== 'unknown' && rule !== 'required')
      .map(({ rule, path }) => `${rule} ${path}`);
  let known: string[] | undefined;
  const isFine = (path: string, value: string): boolean => {
    known ??= objections(draft);
    return objections({ ...draft, filing: withValue(filing, path, value) }).every((one) =>
      known?.includes(one),
    );
  };

  for (const field of open) {
    const { path } = field;
    const fine = new Map<string, Suggestion>();
    for (const [other, there, from] of placesOf(field)) {
      const value = textAt(other, there);
      if (!value.trim() || fine.size === MOST || fine.has(value) || !isFine(path, value)) continue;
      const said = spaced(path, value) ?? shortened(sayValue(field, value, filing), MOST_SHOWN);
      fine.set(value, { value, said, from });
    }
    if (fine.size > 0) suggestions.set(path, [...fine.values()]);
  }
  return suggestions;
}
