import { type Instant, type Issue, issuesOf, parseFiling, RULES } from '@/rules';
import { processOf } from '@/rules/process';
import { type Context, contextOf } from '@/rules/rule';
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
