import { type Instant, type Issue, issuesOf, parseFiling, RULES } from '@/rules';
import { processOf } from '@/rules/process';
import { type Context, contextOf, engineOf } from '@/rules/rule';
import { at, enterprise, having, NOW } from '../../support/filings';
import type { Case, Examples } from './example';

/** Many tests use the same case. It is computed once. */
export function remembered<A extends object, B>(workOut: (one: A) => B): (one: A) => B {
  const known = new WeakMap<A, B>();
  return (one) => {
    const answer = known.get(one) ?? workOut(one);
    known.set(one, answer);
    return answer;
  };
}

const COMPLETE = enterprise();
const parsedOf = remembered(({ of = COMPLETE, values = {} }: Case) => parseFiling(having(of, values)));

const momentOf = ({ on }: Case): Instant => (on === undefined ? NOW : at(`${on}T10:00:00+08:00`));

/** All issues of a case, as a person sees them. */
export const issuesIn = remembered((one: Case): Issue[] => {
  const parsed = parsedOf(one);
  return [
    ...issuesOf(parsed, momentOf(one), { submittedBy: one.by ?? 'api' }),
    ...processOf(parsed.filing, momentOf(one), parsed).issues,
  ];
});

/** The id in the issues of a rule. */
export const idOf = (rule: string): string => RULES[rule]?.goesAs ?? rule;

/** For each id of an issue, the rules that report it, as an engine of their own. */
const ALONE = new Map(
  [...new Set(Object.keys(RULES).map(idOf))].map((id) => {
    const own = Object.entries(RULES).filter(([rule]) => idOf(rule) === id);
    const isDecidedElsewhere = own.some(([, { decidedBy }]) => decidedBy !== undefined);
    return [id, isDecidedElsewhere ? undefined : engineOf(Object.fromEntries(own))];
  }),
);

/**
 * Whether a rule reports in a case. Other rules can only silence it, so they run only when it reports without them:
 * most cases are much quicker then.
 */
export function reports(rule: string, one: Case): boolean {
  const alone = ALONE.get(idOf(rule));
  if (alone && alone(contextIn(one)).length === 0) return false;
  return issuesIn(one).some((issue) => issue.rule === idOf(rule));
}

/** The first case in which a rule reports, or its variation. */
const varied = (
  { raised: [first] }: Examples,
  { of = first.of, by = first.by, on = first.on, values }: Case,
): Case => ({
  of,
  by,
  on,
  values: { ...first.values, ...values },
});

/** The other cases in which a rule reports the same. */
export const alsoCases = remembered((examples: Examples) =>
  (examples.also ?? []).map((one) => varied(examples, one)),
);

/** The cases in which a rule reports nothing, each with its reason. */
export const silentCases = remembered((examples: Examples) =>
  examples.not.map((one) => ({ ...varied(examples, one), why: one.why })),
);

/** All cases of a rule. */
export const casesOf = (examples: Examples): readonly Case[] => [
  ...examples.raised,
  ...alsoCases(examples),
  ...silentCases(examples),
];

/** What is known of a case before any rule runs. */
export const contextIn = (one: Case): Context =>
  contextOf(parsedOf(one).filing, momentOf(one), one.by ?? 'api');
