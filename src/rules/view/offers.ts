import { INDIVIDUAL } from '../catalogue/subjectTypeIds';
import { subjectTypeOf } from '../catalogue/subjectTypes';
import { regionHeading } from '../checks/regionHeading';
import { type Field, SECTIONS } from '../fields';
import { labelOf, rowAt } from '../fields/rows';
import type { Filing, Instant, PaperAnswer } from '../filing';
import type { Draft } from '../filing/draft';
import { valueAt } from '../filing/path';
import { APP_PRINCIPAL, PRINCIPAL, SUBJECT } from '../filing/paths';
import { requestOf } from '../filing/request';
import { isAsRead, MOST_READ } from '../precheck/papersRead';
import { PROVINCES } from '../provinces';
import { differsAt, masked, shortened, sideBySide } from '../words';
import { sayValue } from './sayValue';
import { fieldsIn, originOf } from './tasks';

/**
 * Why a value is not taken over unasked: it would overwrite another, there are two for one place, it was read without
 * certainty, or it stands on the paper for something else that is often the same.
 */
export type Doubt = 'overwrites' | 'several' | 'unsure' | 'legalRep' | 'registered';

/** A value that was read and that the form asks, beside what the form says. */
export interface Offer {
  field: Field;
  value: PaperAnswer['value'];
  /** in words; private values masked, long ones shortened */
  said: string;
  /** what the form says now, in the same way; absent where it says nothing */
  own?: string;
  doubt?: Doubt;
  /** the numbers of the lines it stands on */
  from: readonly number[];
}

export interface Offers {
  /** in the order of the form */
  offers: Offer[];
  /** how many values are what the form says already */
  same: number;
  /** names of the values that this filing does not ask */
  notAsked: string[];
  /** the 主体 of the paper, where this filing is of another kind */
  otherSubject?: string;
}

/** What was read, held against a draft: what can be taken over, and what not. */
export function offersOf(draft: Draft, answers: readonly PaperAnswer[], at: Instant): Offers {
  const { filing } = draft;
  const fields = fieldsIn(draft, at, requestOf(draft));
  const asked = new Map(SECTIONS.flatMap(({ id }) => fields[id]).map((field) => [field.path, field]));
  const otherSubject = otherSubjectIn(answers, filing);
  const found = new Map<string, Found[]>();
  const notAsked = new Set<string>();
  let same = 0;
  for (const answer of withDerived(once(answers), draft)) {
    if (KINDS.includes(answer.path)) continue;
    const path = asked.has(answer.path) ? answer.path : placeInstead(answer, draft);
    const field = asked.get(path);
    const own = valueAt(filing, path);
    const isUnits = otherSubject !== undefined && isIndividual(filing) && !path.includes('.principal_info.');
    // What is derived is offered only where nothing stands yet.
    if (answer.doubt && (!field || own !== undefined)) continue;
    if (!field && isSaidAlready(answer, draft)) same += 1;
    else if (!field || isUnits || !fits(field, answer.value, filing)) notAsked.add(labelOf(answer.path));
    else if (own !== undefined && isAsRead(own, answer.value)) same += 1;
    else found.set(path, [...(found.get(path) ?? []), answer]);
  }
  const offers = [...asked.values()].flatMap((field) =>
    (found.get(field.path) ?? []).map((answer, _, all) => offerOf(field, answer, all.length > 1, draft)),
  );
  return { offers, same, notAsked: [...notAsked], ...(otherSubject === undefined ? {} : { otherSubject }) };
}

/** Each value once: both sides of a card say what kind it is. */
const once = (answers: readonly PaperAnswer[]): PaperAnswer[] => [
  ...new Map(answers.slice(0, MOST_READ).map((one) => [`${one.path} ${one.value}`, one])).values(),
];

const DERIVED: readonly (Doubt | undefined)[] = ['legalRep', 'registered'];

/** How many fields the papers have a value for (`read`), and for how many of them the form has none yet (`open`). */
export function countOf({ offers, same }: Offers): { read: number; open: number } {
  const direct = offers.filter(({ doubt }) => !DERIVED.includes(doubt));
  const fields = (some: readonly Offer[]) => new Set(some.map(({ field }) => field.path)).size;
  return { read: fields(direct) + same, open: fields(direct.filter(({ own }) => own === undefined)) };
}

interface Found extends PaperAnswer {
  doubt?: Doubt;
}

const KINDS: readonly string[] = [SUBJECT.type, 'local.individual_business'];
const isIndividual = (filing: Filing) => filing.icp_subject?.base_info?.type === INDIVIDUAL;

/** The kind of subject was chosen at the start; what the paper says of it is no answer here. */
function otherSubjectIn(answers: readonly PaperAnswer[], filing: Filing): string | undefined {
  const only = (path: string) => {
    const values = answers.filter((one) => one.path === path).map(({ value }) => value);
    return values.length === 1 ? values[0] : undefined;
  };
  const [type, business] = KINDS.map((path) => only(path));
  const isOther = (path: string, value: unknown) => {
    const own = valueAt(filing, path);
    return value !== undefined && own !== undefined && own !== value;
  };
  if (isOther(SUBJECT.type, type)) return business === true ? '个体工商户' : subjectTypeOf(type)?.label;
  if (!isOther('local.individual_business', business)) return undefined;
  return business === true ? '个体工商户' : '企业';
}

/** The legal representative's name is the principal's where the form says that both are one person. */
const OF_LEGAL_REP: ReadonlyMap<string, string> = new Map([
  [SUBJECT.legalRepName, PRINCIPAL.name],
  [SUBJECT.legalRepNumber, PRINCIPAL.certificateNumber],
]);

/** Adds what stands on a paper for something else that is often the same. */
function withDerived(answers: readonly PaperAnswer[], draft: Draft): Found[] {
  if (isIndividual(draft.filing)) return [...answers];
  const has = (path: string) => answers.some((one) => one.path === path);
  return answers.flatMap((answer): Found[] => {
    const { path, value } = answer;
    const own = OF_LEGAL_REP.get(path);
    if (own && draft.principalIsLegalRep)
      return has(own) ? [] : [{ ...answer, path: own, doubt: 'legalRep' }];
    if (path !== SUBJECT.certificateAddress || has(SUBJECT.address)) return [answer];
    return [
      answer,
      { ...answer, path: SUBJECT.address, value: withoutRegion(String(value)), doubt: 'registered' },
    ];
  });
}

/** An address from its road on: the form asks province, city and county apart. */
function withoutRegion(address: string): string {
  const province = PROVINCES.find(({ fullName }) => address.startsWith(fullName))?.fullName ?? '';
  const rest = address.slice(province.length);
  return rest.slice(regionHeading(rest).length) || address;
}

/** An individual is asked once, as the subject. */
const placeInstead = ({ path }: PaperAnswer, { filing }: Draft): string =>
  isIndividual(filing) ? originOf(path, true) : path;

/** Whether a value of the 小程序负责人 is that of the 主体负责人, where both are one person. */
const isSaidAlready = ({ path, value }: PaperAnswer, draft: Draft): boolean => {
  const own = valueAt(draft.filing, originOf(path, isIndividual(draft.filing)));
  return path.startsWith(OF_APP_PRINCIPAL) && own !== undefined && isAsRead(own, value);
};

const OF_APP_PRINCIPAL = APP_PRINCIPAL.name.slice(0, -'name'.length);

/** Whether the form could hold the value there: a stored photo may hold anything. */
function fits({ path, input }: Field, value: PaperAnswer['value'], filing: Filing): boolean {
  if (input.kind === 'choice') return input.options(filing).some((option) => option.value === value);
  const type = rowAt(path)?.type;
  return input.kind !== 'region' && typeof value === (type === 'text' ? 'string' : type);
}

/** So much of a long value is shown. */
const MOST_SHOWN = 60;

function offerOf(field: Field, answer: Found, isOneOfSeveral: boolean, { filing }: Draft): Offer {
  const { value, from = [] } = answer;
  const say = (one: unknown) => {
    const text = sayValue(field, one, filing);
    return field.personal ? masked(text) : text;
  };
  const own = valueAt(filing, field.path);
  const doubt: Doubt | undefined =
    own !== undefined
      ? 'overwrites'
      : isOneOfSeveral
        ? 'several'
        : (answer.doubt ?? (answer.sure ? undefined : 'unsure'));
  const offer = { field, value, said: shortened(say(value), MOST_SHOWN), ...(doubt && { doubt }), from };
  if (own === undefined) return offer;
  const [ownSaid, said] = sideBySide(say(own), say(value), MOST_SHOWN);
  const alike = said === ownSaid ? `（从第 ${differsAt(String(own), String(value))} 位起不同）` : '';
  return { ...offer, own: ownSaid, said: said + alike };
}
