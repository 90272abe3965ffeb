import { FACTS, type FactId, RULES } from '@/rules';
import { appliesTo, type Conditions, type Context, engineOf, type Rule } from '@/rules/rule';
import { EXAMPLES } from '.';
import type { Examples } from './example';
import { casesOf, contextIn, remembered } from './run';

const LISTS = ['when', 'inDoubt', 'unless'] as const;

/** One fact of one rule, and the list that contains it. */
interface Condition {
  rule: string;
  row: Conditions;
  list: (typeof LISTS)[number];
  fact: FactId;
}

/**
 * Facts that a row repeats only for the rule book. The table that really decides is elsewhere, so no case depends on
 * them.
 */
const REPEATED = ['required filingIsNotCancellation'];

/** Every condition of every rule. */
export const CONDITIONS: readonly Condition[] = Object.entries(RULES)
  .flatMap(([rule, row]) =>
    LISTS.flatMap((list) => (row[list] ?? []).map((fact) => ({ rule, row, list, fact }))),
  )
  .filter(({ rule, fact }) => !REPEATED.includes(`${rule} ${fact}`));

/** Every wrong way to write a condition: without the fact, in another list, with another fact. */
function wrongWays({ row, list, fact }: Condition): { way: string; wrong: Conditions }[] {
  const facts = row[list] ?? [];
  const others = facts.filter((one) => one !== fact);
  const written = LISTS.flatMap((one) => row[one] ?? []);
  const left = others.length > 0 || list === 'when' ? others : undefined;
  const moved = LISTS.filter((to) => to !== list).map((to) => ({
    way: `it stood in \`${to}\``,
    wrong: { ...row, [list]: left, [to]: [...(row[to] ?? []), fact] },
  }));
  const replaced = (Object.keys(FACTS) as FactId[])
    .filter((other) => !written.includes(other))
    .map((other) => ({ way: `it were ${other}`, wrong: { ...row, [list]: [...others, other] } }));
  return [{ way: 'it were not there', wrong: { ...row, [list]: left } }, ...moved, ...replaced];
}

/**
 * The cases in which a rule would report if it had no conditions. With each case, the facts that are known in it. Only
 * the rules that could silence it run beside it.
 */
const foundBy = remembered((examples: Examples): Context[] => {
  const ids = Object.keys(RULES);
  const rule = ids.find((id) => EXAMPLES[id] === examples) as string;
  const free = {
    ...(RULES[rule] as Rule),
    goesAs: undefined,
    when: [],
    inDoubt: undefined,
    unless: undefined,
  };
  const silencing = Object.entries(RULES)
    .slice(0, ids.indexOf(rule))
    .filter(([, { silences }]) => silences === 'everything' || silences?.includes(rule));
  const run = engineOf({ ...Object.fromEntries(silencing), [rule]: free });
  return casesOf(examples)
    .filter((one) => run(contextIn(one)).some((issue) => issue.rule === rule))
    .map(contextIn);
});

/** The facts that are known in all cases of all rules. Two conditions that no case distinguishes count as equal. */
const CONTEXTS = Object.values(EXAMPLES).flatMap((examples) => casesOf(examples).map(contextIn));

/**
 * The wrong ways to write a condition that no case of its rule would notice, as a sentence that says what to do; ''
 * when there are none.
 */
export function unnoticedWays(condition: Condition): string {
  const { rule, row, fact } = condition;
  const found = foundBy(EXAMPLES[rule] as Examples);
  const differsIn = (contexts: readonly Context[], wrong: Conditions) =>
    contexts.some((known) => appliesTo(known, row) !== appliesTo(known, wrong));
  const ways = wrongWays(condition)
    .filter(({ wrong }) => !differsIn(found, wrong) && differsIn(CONTEXTS, wrong))
    .map(({ way }) => way);
  if (ways.length === 0) return '';
  const named = [...ways.slice(0, 5), ...(ways.length > 5 ? [`${ways.length - 5} more`] : [])].join('; ');
  return `no case of ${rule} would notice if ${named}: add one to \`not\` or \`also\` that only ${fact} decides, or change the row`;
}
