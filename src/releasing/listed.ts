import type { Ternary } from '@/rules';
import type { Check, PhaseId } from './check';
import { checksOf } from './checks';
import type { Seen } from './seen';
import { answerOf, questionOf, sayTrait, type TraitId, verdictOf } from './traits';

/**
 * How a check stands for one app. `open`: it must be looked at. `asked`: whether it concerns the app is not known.
 * `folded`: it does not concern the app, or nothing is left to do.
 */
export interface Listed {
  check: Check;
  state: 'open' | 'done' | 'asked' | 'folded';
  /** why it is folded, or why it concerns this app; '' for a check of everybody */
  why: string;
  /** the trait that the question is about */
  asks?: TraitId;
  /** traits of it that the person answered, and can answer anew */
  answered: readonly TraitId[];
}

/** One condition of a check: whether it is met, in words, and a question that would tell. */
interface Condition {
  is: Ternary;
  why: string;
  asks?: TraitId;
}

function conditionOf(seen: Seen, one: TraitId | readonly TraitId[]): Condition {
  const all = (typeof one === 'string' ? [one] : one).map((id) => ({ id, ...verdictOf(seen, id) }));
  const say = ({ id, is, why }: (typeof all)[number]) =>
    answerOf(seen, id) !== null && why.startsWith('你说') ? why : `${sayTrait(id, is)}（${why}）`;
  const met = all.find(({ is }) => is === 'yes');
  if (met) return { is: 'yes', why: say(met) };
  const unknown = all.filter(({ is }) => is === 'unknown');
  if (unknown.length > 0)
    return { is: 'unknown', why: '', asks: unknown.find(({ id }) => questionOf(id) !== undefined)?.id };
  return { is: 'no', why: all.map(say).join('；') };
}

function listedOf(check: Check, seen: Seen): Listed {
  const { when = [], settledBy } = check;
  const row = {
    check,
    answered: [...when.flat(), ...(settledBy ? [settledBy] : [])].filter((id) => answerOf(seen, id) !== null),
  };
  const conditions = when.map((one) => conditionOf(seen, one));
  const not = conditions.find(({ is }) => is === 'no');
  if (not) return { ...row, state: 'folded', why: `${not.why}，所以不管这条` };
  const settled = settledBy && verdictOf(seen, settledBy);
  if (settled?.is === 'yes') return { ...row, state: 'folded', why: `${settled.why}，不用再办` };
  if (seen.ticked.has(`release/${check.id}`)) return { ...row, state: 'done', why: '' };
  const asks = conditions.find((condition) => condition.asks)?.asks;
  if (asks) return { ...row, state: 'asked', why: '', asks };
  const why = conditions.map((condition) => condition.why).filter(Boolean);
  return { ...row, state: 'open', why: why.join('；') };
}

/** The checks of a phase as they stand for one app. */
export const listedIn = (phase: PhaseId, seen: Seen): Listed[] =>
  checksOf(phase).map((check) => listedOf(check, seen));

/** How many checks are left: those not ticked, and those of which it is not known whether they concern the app. */
export const leftIn = (listed: readonly Listed[]): number =>
  listed.filter(({ state }) => state === 'open' || state === 'asked').length;
