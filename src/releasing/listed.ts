import type { Ternary } from '@/rules';
import type { Check, PhaseId } from './check';
import { checksOf } from './checks';
import type { Seen } from './seen';
import type { TraitId } from './traits';
import { questionOf, sayTrait, verdictOf } from './verdicts';

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
  /** traits that decided it by the person's word, which can be taken back */
  answered: readonly TraitId[];
  /** traits that decided it by a guess, which the person can contradict */
  guessed: readonly TraitId[];
}

/** One condition of a check: whether it is met, in words, what decided it, and a question that would tell. */
interface Condition extends Pick<Listed, 'why' | 'asks' | 'answered' | 'guessed'> {
  is: Ternary;
}

function conditionOf(seen: Seen, one: TraitId | readonly TraitId[]): Condition {
  const all = (typeof one === 'string' ? [one] : one).map((id) => ({ id, ...verdictOf(seen, id) }));
  const say = ({ id, is, why, by }: (typeof all)[number]) =>
    by === 'person' ? why : `${sayTrait(id, is)}（${why}）`;
  const decidedBy = (deciding: typeof all): Pick<Condition, 'why' | 'answered' | 'guessed'> => ({
    why: deciding.map(say).join('；'),
    answered: deciding.filter(({ by }) => by === 'person').map(({ id }) => id),
    guessed: deciding.filter(({ by }) => by === 'guess').map(({ id }) => id),
  });
  const met = all.find(({ is }) => is === 'yes');
  if (met) return { is: 'yes', ...decidedBy([met]) };
  const unknown = all.filter(({ is }) => is === 'unknown');
  if (unknown.length === 0) return { is: 'no', ...decidedBy(all) };
  const asks = unknown.find(({ id }) => questionOf(id) !== undefined)?.id;
  return { is: 'unknown', ...decidedBy([]), ...(asks && { asks }) };
}

function listedOf(check: Check, seen: Seen): Listed {
  const { when = [], settledBy } = check;
  const conditions = when.map((one) => conditionOf(seen, one));
  const not = conditions.find(({ is }) => is === 'no');
  if (not) {
    const { why, answered, guessed } = not;
    return { check, state: 'folded', why: `${why}，所以不管这条`, answered, guessed };
  }
  const settled = settledBy && conditionOf(seen, settledBy);
  if (settled?.is === 'yes') {
    const { why, answered, guessed } = settled;
    return { check, state: 'folded', why: `${why}，不用再办`, answered, guessed };
  }
  const asks = conditions.find((condition) => condition.asks)?.asks;
  const ticked = seen.ticked.has(`release/${check.id}`);
  return {
    check,
    state: ticked ? 'done' : asks ? 'asked' : 'open',
    why: ticked || asks ? '' : conditions.flatMap(({ why }) => why || []).join('；'),
    ...(asks && !ticked && { asks }),
    answered: conditions.flatMap(({ answered }) => answered),
    guessed: conditions.flatMap(({ guessed }) => guessed),
  };
}

/** The checks of a phase as they stand for one app. */
export const listedIn = (phase: PhaseId, seen: Seen): Listed[] =>
  checksOf(phase).map((check) => listedOf(check, seen));

/** How many checks are left: those not ticked, and those of which it is not known whether they concern the app. */
export const leftIn = (listed: readonly Listed[]): number =>
  listed.filter(({ state }) => state === 'open' || state === 'asked').length;
