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

type Stored = Draft['filing'];
/** '' where it is not known */
type Who = readonly [name: string, number: string];

/** The groups of the request that are about a person. */
const ROLES: readonly {
  group: string;
  role: string;
  in: (filing: Stored) => { name?: string; certificate_number?: string } | undefined;
}[] = [
  {
    group: 'icp_subject.principal_info',
    role: '主体负责人',
    // An individual gives name and number as the subject.
    in: (filing) => (isIndividual(filing) ? unitAt(filing) : filing.icp_subject?.principal_info),
  },
  {
    group: 'icp_applets.principal_info',
    role: '小程序负责人',
    in: (filing) => filing.icp_applets?.principal_info,
  },
  {
    group: 'icp_subject.legal_person_info',
    role: '法定代表人',
    in: (filing) => filing.icp_subject?.legal_person_info,
  },
];

const isIndividual = (filing: Stored) => filing.icp_subject?.base_info?.type === INDIVIDUAL;

// Read without paths: a phone may hold a thousand filings, and each is looked at when a field is left.
const unitAt = ({ icp_subject }: Stored) => ({
  name: icp_subject?.base_info?.name,
  certificate_number: icp_subject?.organize_info?.certificate_number,
});
const who = (named?: { name?: string; certificate_number?: string }): Who => [
  named?.name?.trim() ?? '',
  named?.certificate_number?.toUpperCase() ?? '',
];

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

  const unit = who(unitAt(filing));
  const given = others.map((other) => ({
    other: other.filing,
    called: shortened(other.filing.icp_applets?.base_info?.name?.trim() || '另一份备案', MOST_OF_NAME),
    ofUnit: isIndividual(filing) === isIndividual(other.filing) && isSame(unit, who(unitAt(other.filing))),
  }));
  const people = [{ other: filing, called: '', ofUnit: false }, ...given].flatMap(
    ({ other, called, ofUnit }) =>
      ROLES.map(({ group, role, in: personIn }) => ({
        other,
        group,
        ofUnit,
        who: who(personIn(other)),
        from: called || role,
      })),
  );

  /** Where the value of a field may stand, with its names there. */
  const placesOf = ({ path, section }: Field): [Stored, string, string][] => {
    const dot = path.lastIndexOf('.');
    const [group, key] = [path.slice(0, dot), path.slice(dot)];
    const asked = ROLES.find((one) => one.group === group);
    if (asked) {
      const own = who(asked.in(filing));
      // Where nobody is named yet: whoever has the role in the unit's other filings.
      const isOne = (one: (typeof people)[number]) =>
        own.some(Boolean) ? isSame(own, one.who) : key === '.name' && one.ofUnit && one.group === group;
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
