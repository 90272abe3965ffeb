import { type FactId, RULES } from '@/rules';
import { isDay } from '@/rules/calendar/day';
import { LAST_READ } from '@/rules/dated';
import { HISTORY_RULES } from '@/rules/process';
import { engineOf } from '@/rules/rule';
import { plainly } from '@/rules/rulebook/words';
import type { Sentence } from '@/rules/sentence';
import { EXAMPLES } from './examples';
import { alsoCases, casesOf, contextIn, idOf, issuesIn, reports, silentCases } from './examples/run';

const SENTENCES: Record<string, Sentence> = { ...RULES, ...HISTORY_RULES };
const ROWS = Object.entries(RULES);
const ALL = Object.entries(EXAMPLES);
const cases = (rule: string) => (EXAMPLES[rule] ? casesOf(EXAMPLES[rule]) : []);

/**
 * Rules whose facts and check do not decide alone, by what else decides. Add a rule here only when no fact of its own
 * could say it.
 */
const DECIDED_ELSEWHERE: Record<string, readonly string[]> = {
  // Only the reader of a file sees what cannot be read.
  parseFiling: ['unknownKey', 'manyUnknownKeys', 'wrongType', 'kindUnlisted', 'changeUnlisted'],
  // The form says when each field is required.
  'the form': ['required'],
  // The documents table says when each document is needed.
  'the documents table': ['documentMissing', 'documentMayBeNeeded'],
  // Whether an event can follow depends on everything that happened before.
  replay: Object.keys(HISTORY_RULES),
};

/** A brace that nothing filled, or a text that is not a word. */
const HOLE = /[{}]|undefined|null|NaN|\[object|“”|（）|最多 +[项个份]|例如$| {2}|^\s|\s$/;

/** Rules that compare a value with the subject type, of which each has values of its own. */
const COMPARED: Record<string, 'type'> = {
  certificateTypeOfAnother: 'type',
  certificateTypeDoubtful: 'type',
  certificateTypeUnlisted: 'type',
  creditCodeOfAnother: 'type',
};

/** Rules that are announced before their first day, or that were read again after LAST_READ. The value says why. */
const OUT_OF_STEP: Record<string, string> = {};

/** The same thing; `read` gets the names of these keys when somebody reads them. */
function watching<T extends object>(
  thing: T,
  keys: readonly string[],
  read: Set<string>,
  other: Partial<T> = {},
): T {
  return new Proxy(thing, {
    get(from, key, receiver) {
      if (typeof key === 'string' && keys.includes(key)) read.add(key);
      return Reflect.get(key in other ? other : from, key, receiver);
    },
  });
}

describe('every rule', () => {
  it('has examples, and every example belongs to a rule', () => {
    const bare = Object.keys(SENTENCES).filter((id) => !EXAMPLES[id]);
    const stray = Object.keys(EXAMPLES).filter((id) => !SENTENCES[id]);
    expect([
      ...bare.map((id) => `${id}: add its examples in test/rules/examples, in the file of its table`),
      ...stray.map((id) => `${id}: no table of rules holds it; correct the name or take its examples out`),
    ]).toEqual([]);
  });

  it.each(ALL)('%s reports what its examples say', (rule, { level, raised }) => {
    for (const one of raised) {
      const { path, says, fix = '', beside = [], insteadOf } = one;
      const issues = issuesIn(one);
      const on = (there: string) => issues.filter((issue) => issue.path === there);
      const rules = (there: string) => on(there).map((issue) => issue.rule);
      expect({ says, path, rules: rules(path) }).toEqual({ says, path, rules: [idOf(rule), ...beside] });
      expect(on(path)[0]).toMatchObject({
        level,
        message: expect.stringContaining(says),
        fix: expect.stringContaining(fix),
      });
      if (insteadOf?.path) expect(rules(insteadOf.path)).not.toContain(idOf(insteadOf.rule));
    }
  });

  it.each(ALL.filter(([, { also }]) => also))('%s says the same in each variation', (rule, examples) => {
    const { path } = examples.raised[0];
    const silent = alsoCases(examples).filter(
      (one) => !issuesIn(one).some((issue) => issue.rule === idOf(rule) && issue.path === path),
    );
    expect(silent.map(({ of, values }) => ({ of, values }))).toEqual([]);
  });

  it.each(ALL)('%s is silent for each reason', (rule, examples) => {
    const loud = silentCases(examples).filter((one) => reports(rule, one));
    expect(loud.map(({ why }) => why)).toEqual([]);
  });
});

describe('the facts of a rule', () => {
  // A case of a rule is tried as another kind, for another subject, as a draft and as a request: the engine alone may mind.
  it('are asked only through `when`, `inDoubt` and `unless`', () => {
    const reading = ROWS.filter(([, { decidedBy }]) => decidedBy === undefined).flatMap(([rule, row]) => {
      const read = new Set<string>();
      const free = engineOf({ [rule]: { ...row, when: [], inDoubt: undefined, unless: undefined } });
      for (const one of cases(rule)) {
        const context = contextIn(one);
        const { filing } = context;
        const { icp_subject: subject } = filing;
        const base_info = subject?.base_info && watching(subject.base_info, ['type'], read);
        const icp_subject = subject && watching(subject, [], read, { base_info });
        const watched = watching(filing, ['kind', 'changes'], read, { icp_subject });
        free(watching(context, ['submittedBy', 'submitted'], read, { filing: watched }));
      }
      return [...read]
        .filter((what) => COMPARED[rule] !== what)
        .map((what) => `${rule}: its code reads ${what}; name a fact in the row, or say \`decidedBy\``);
    });
    expect(reading).toEqual([]);
  });

  it('are read only by the engine', () => {
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

  it('decide alone, except in these rules', () => {
    const found = Object.entries(SENTENCES).flatMap(([id, { decidedBy }]) =>
      decidedBy === undefined ? [] : [[id, decidedBy.split(':')[0]]],
    );
    const listed = Object.entries(DECIDED_ELSEWHERE).flatMap(([who, ids]) => ids.map((id) => [id, who]));
    expect(found.sort()).toEqual(listed.sort());
  });
});

describe('the sentences of a rule', () => {
  it('are complete in every example', () => {
    const broken = ALL.flatMap(([rule, { raised }]) =>
      raised.flatMap((one) =>
        issuesIn(one)
          .filter((issue) => issue.rule === idOf(rule) && issue.path === one.path)
          .flatMap(({ message, fix }) => [message, fix])
          .filter((text) => HOLE.test(text))
          .map((text) => `${rule}: a brace of its row has no word, or an empty one: ${text}`),
      ),
    );
    expect(broken).toEqual([]);
  });

  it('consist of words in the rule book; … stands only in quotation marks, for what somebody typed', () => {
    const unread = Object.entries(SENTENCES).flatMap(([rule, row]) =>
      [row.message, row.fix]
        .map((sentence) => plainly(row, sentence))
        .filter((text) => /…/.test(text.replace(/“…”/g, '')) || /[{}]/.test(text))
        .map((text) => `${rule}: give its row a word in \`inGeneral\`: ${text}`),
    );
    expect(unread).toEqual([]);
  });

  it('have a brace for every word of `inGeneral`', () => {
    const idle = Object.entries(SENTENCES).flatMap(([rule, { message, fix, inGeneral = {} }]) =>
      Object.keys(inGeneral)
        .filter((word) => !`${message}${fix}`.includes(`{${word}}`))
        .map((word) => `${rule}: no sentence of the row has {${word}}`),
    );
    expect(idle).toEqual([]);
  });
});

describe('a rule that silences other rules', () => {
  const silencing = ROWS.flatMap(([rule, row]) =>
    row.silences ? [{ rule, row, silences: row.silences }] : [],
  );

  it.each(silencing)('$rule stands before the rules it silences', ({ rule, silences }) => {
    const order = Object.keys(RULES);
    for (const other of silences === 'everything' ? [] : silences) {
      expect([rule, other, order.indexOf(other) > order.indexOf(rule)]).toEqual([rule, other, true]);
    }
  });

  it.each(silencing)('$rule has an example of each silenced rule', ({ rule, row, silences }) => {
    const outspoken = engineOf({ ...RULES, [rule]: { ...row, silences: undefined } });
    const shown = (EXAMPLES[rule]?.raised ?? []).flatMap((one) => {
      if (!one.insteadOf) return [];
      const { rule: other, path: there = one.path } = one.insteadOf;
      const issues = outspoken(contextIn(one));
      return issues.some((issue) => issue.rule === idOf(other) && issue.path === there) ? [other] : [];
    });
    // One rule is named; 'everything' is for several.
    if (silences === 'everything') expect(new Set(shown).size).toBeGreaterThan(1);
    else expect([...new Set(shown)].sort()).toEqual([...silences].sort());
  });
});

describe('the days of a rule', () => {
  it('are real days, and the rule was read after its first day', () => {
    const wrong = Object.entries(SENTENCES).filter(([id, { from, checkedOn }]) => {
      const inStep = from <= checkedOn && checkedOn <= LAST_READ;
      return !isDay(from) || !isDay(checkedOn) || inStep === id in OUT_OF_STEP;
    });
    expect(wrong.map(([id, { from, checkedOn }]) => `${id}: from ${from}, read on ${checkedOn}`)).toEqual([]);
  });

  it('end after they began, on the day on which the row that follows begins', () => {
    for (const [id, { from, until }] of ROWS) {
      if (until === undefined) continue;
      const next = ROWS.find(([, row]) => row.goesAs === idOf(id) && row.from === until);
      expect([id, isDay(until), until > from, next !== undefined]).toEqual([id, true, true, true]);
    }
  });
});
