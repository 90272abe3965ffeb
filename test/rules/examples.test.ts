import { type FactId, RULES } from '@/rules';
import { isDay } from '@/rules/calendar/day';
import { LAST_READ } from '@/rules/dated';
import { HISTORY_RULES } from '@/rules/process';
import { engineOf } from '@/rules/rule';
import { plainly } from '@/rules/rulebook/words';
import type { Sentence } from '@/rules/sentence';
import { EXAMPLES } from './examples';
import { CONDITIONS, unnoticedWays } from './examples/conditions';
import { alsoCases, casesOf, contextIn, idOf, issuesIn, silentCases } from './examples/run';

const SENTENCES: Record<string, Sentence> = { ...RULES, ...HISTORY_RULES };
const ROWS = Object.entries(RULES);
const cases = (rule: string) => (EXAMPLES[rule] ? casesOf(EXAMPLES[rule]) : []);

const RAISED = Object.entries(EXAMPLES).flatMap(([rule, { level, raised }]) =>
  raised.map((one) => ({ rule, level, path: one.path, says: one.says, one })),
);
const ALSO = Object.entries(EXAMPLES).flatMap(([rule, examples]) =>
  alsoCases(examples).map((one, place) => ({ rule, place, path: examples.raised[0].path, one })),
);
const SILENT = Object.entries(EXAMPLES).flatMap(([rule, examples]) =>
  silentCases(examples).map((one) => ({ rule, why: one.why, one })),
);

/**
 * Rules whose facts and check do not decide alone, and who does. A rule is added here only when no fact of its own
 * could say it.
 */
const DECIDED_ELSEWHERE: Record<string, readonly string[]> = {
  // Only who reads a file sees what cannot be read.
  parseFiling: ['unknownKey', 'manyUnknownKeys', 'wrongType', 'kindUnlisted', 'changeUnlisted'],
  // The form says of each field when it is required.
  'the form': ['required'],
  // The table of documents says of each when it is wanted.
  'the documents table': ['documentMissing', 'documentMayBeNeeded'],
  // What may follow hangs on everything that happened before.
  replay: Object.keys(HISTORY_RULES),
};

/** A brace that nothing filled, or something that is no word. */
const HOLE = /[{}]|undefined|null|NaN|\[object|“”|（）|最多 +[项个份]|例如$| {2}|^\s|\s$/;

/** Rules announced before their first day, or read again after the day on which all tables were read: say why. */
const OUT_OF_STEP: Record<string, string> = {};

describe('every rule', () => {
  it('has examples, and every example a rule', () => {
    const bare = Object.keys(SENTENCES).filter((id) => !EXAMPLES[id]);
    const stray = Object.keys(EXAMPLES).filter((id) => !SENTENCES[id]);
    expect([
      ...bare.map((id) => `${id}: add its examples in test/rules/examples, in the file of its table`),
      ...stray.map((id) => `${id}: no table of rules holds it; correct the name or take its examples out`),
    ]).toEqual([]);
  });

  it.each(RAISED)('$rule on $path says: $says', ({ rule, level, path, says, one }) => {
    const { fix = '', beside = [], insteadOf } = one;
    const issues = issuesIn(one);
    const on = (there: string) => issues.filter((issue) => issue.path === there);
    const rules = (there: string) => on(there).map((issue) => issue.rule);
    expect(rules(path)).toEqual([idOf(rule), ...beside]);
    expect(on(path)[0]).toMatchObject({
      level,
      message: expect.stringContaining(says),
      fix: expect.stringContaining(fix),
    });
    if (insteadOf?.path) expect(rules(insteadOf.path)).not.toContain(idOf(insteadOf.rule));
  });

  it.each(ALSO)('$rule says the same in variation $place', ({ rule, path, one }) => {
    expect(issuesIn(one)).toContainEqual(expect.objectContaining({ rule: idOf(rule), path }));
  });

  it.each(SILENT)('$rule is silent where $why', ({ rule, one }) => {
    expect(issuesIn(one).filter((issue) => issue.rule === idOf(rule))).toEqual([]);
  });
});

describe('the facts of a rule', () => {
  it.each(CONDITIONS)('$rule hangs on $fact in `$list`, and no other fact would do', (condition) => {
    expect(unnoticedWays(condition)).toBe('');
  });

  it('are read by the engine alone', () => {
    const reading = ROWS.filter(([, { decidedBy }]) => decidedBy === undefined).flatMap(([rule, row]) => {
      const read = new Set<FactId>();
      const free = engineOf({ [rule]: { ...row, when: [], inDoubt: undefined, unless: undefined } });
      for (const one of cases(rule)) {
        const context = contextIn(one);
        const is = (id: FactId) => {
          read.add(id);
          return context.is(id);
        };
        free({ ...context, is, known: { ...context.known, is } });
      }
      return [...read].map((id) => `${rule}: its code asks ${id}; move it to the row, or say \`decidedBy\``);
    });
    expect(reading).toEqual([]);
  });

  it('decide alone but in these rules', () => {
    const found = Object.entries(SENTENCES).flatMap(([id, { decidedBy }]) =>
      decidedBy === undefined ? [] : [[id, decidedBy.split(':')[0]]],
    );
    const listed = Object.entries(DECIDED_ELSEWHERE).flatMap(([who, ids]) => ids.map((id) => [id, who]));
    expect(found.sort()).toEqual(listed.sort());
  });
});

describe('the sentences of a rule', () => {
  it('are whole in every example', () => {
    const broken = RAISED.flatMap(({ rule, path, one }) =>
      issuesIn(one)
        .filter((issue) => issue.rule === idOf(rule) && issue.path === path)
        .flatMap(({ message, fix }) => [message, fix])
        .filter((text) => HOLE.test(text))
        .map((text) => `${rule}: a brace of its row has no word, or an empty one: ${text}`),
    );
    expect(broken).toEqual([]);
  });

  it('read in the rule book as words, with … only in quotation marks, for what somebody typed', () => {
    const unread = Object.entries(SENTENCES).flatMap(([rule, row]) =>
      [row.message, row.fix]
        .map((sentence) => plainly(row, sentence))
        .filter((text) => /…/.test(text.replace(/“…”/g, '')) || /[{}]/.test(text))
        .map((text) => `${rule}: give its row a word in \`inGeneral\`: ${text}`),
    );
    expect(unread).toEqual([]);
  });
});

describe('a rule that silences others', () => {
  const silencing = ROWS.flatMap(([rule, row]) =>
    row.silences ? [{ rule, row, silences: row.silences }] : [],
  );

  it.each(silencing)('$rule stands before them', ({ rule, silences }) => {
    const order = Object.keys(RULES);
    for (const other of silences === 'everything' ? [] : silences) {
      expect([rule, other, order.indexOf(other) > order.indexOf(rule)]).toEqual([rule, other, true]);
    }
  });

  it.each(silencing)('$rule has an example of each', ({ rule, row, silences }) => {
    const outspoken = engineOf({ ...RULES, [rule]: { ...row, silences: undefined } });
    const shown = (EXAMPLES[rule]?.raised ?? []).flatMap((one) => {
      if (!one.insteadOf) return [];
      const { rule: other, path: there = one.path } = one.insteadOf;
      const issues = outspoken(contextIn(one));
      return issues.some((issue) => issue.rule === idOf(other) && issue.path === there) ? [other] : [];
    });
    if (silences === 'everything') expect(shown).not.toEqual([]);
    else expect([...new Set(shown)].sort()).toEqual([...silences].sort());
  });
});

describe('the days of a rule', () => {
  it('are real, and it was read after it began to hold', () => {
    const wrong = Object.entries(SENTENCES).filter(([id, { from, checkedOn }]) => {
      const inStep = from <= checkedOn && checkedOn <= LAST_READ;
      return !isDay(from) || !isDay(checkedOn) || inStep === id in OUT_OF_STEP;
    });
    expect(wrong.map(([id, { from, checkedOn }]) => `${id}: from ${from}, read on ${checkedOn}`)).toEqual([]);
  });

  it('end, where they do, after they began', () => {
    for (const [id, { from, until }] of ROWS) {
      if (until !== undefined) expect([id, isDay(until), until > from]).toEqual([id, true, true]);
    }
  });
});
