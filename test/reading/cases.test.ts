import { type Answer, type ReadAs, type Recognised, readPaper } from '@/reading';
import cases from './cases.json';

/** What a person, or an engine, gave, and what must be read in it. Texts and the answers in them, by path. */
interface Case {
  name: string;
  text?: string;
  lines?: (string | Recognised)[];
  as?: ReadAs;
  expect: {
    paper?: string;
    answers: Record<string, Answer['value']>;
    /** values that a place must not have */
    not?: Record<string, Answer['value'][]>;
    /** places of which nobody can be sure */
    unsure?: string[];
    none?: boolean;
    noCode?: boolean;
  };
  /** what the lines do not hold whole: it may be missing, but never sure and wrong */
  doubtful?: Record<string, Answer['value']>;
}

const bare = (value: unknown) => (typeof value === 'string' ? value.replace(/\s+/g, '') : value);

const read = ({ text, lines, as }: Case) =>
  readPaper(text ?? (lines ?? []).map((line) => (typeof line === 'string' ? { text: line } : line)), as);

const at = (answers: readonly Answer[], path: string) =>
  answers.filter((one) => one.path === path).map(({ value }) => bare(value));

describe('the reader', () => {
  it.each(cases as unknown as Case[])('reads: $name', (one) => {
    const { paper, answers } = read(one);
    const { expect: wanted, doubtful = {} } = one;
    if (wanted.paper) expect(paper).toBe(wanted.paper);
    for (const [path, value] of Object.entries(wanted.answers)) {
      expect({ path, values: at(answers, path) }).toEqual({
        path,
        values: expect.arrayContaining([bare(value)]),
      });
    }
    for (const [path, values] of Object.entries(wanted.not ?? {})) {
      for (const value of values) expect(at(answers, path)).not.toContain(bare(value));
    }
    const sure = answers.filter((answer) => answer.sure);
    for (const path of wanted.unsure ?? []) expect(sure.map((answer) => answer.path)).not.toContain(path);
    for (const [path, value] of Object.entries({ ...wanted.answers, ...doubtful })) {
      expect(at(sure, path).filter((found) => found !== bare(value))).toEqual([]);
    }
    if (wanted.none) expect(answers).toEqual([]);
    if (wanted.noCode) expect(answers.filter(({ path }) => path.endsWith('certificate_number'))).toEqual([]);
  });

  it('says on which lines a value stands', () => {
    const { answers } = readPaper('您好\n统一社会信用代码：\n91440399MA5G7K2318\n');
    expect(answers).toContainEqual({
      path: 'icp_subject.organize_info.certificate_number',
      value: '91440399MA5G7K2318',
      sure: true,
      from: [3],
    });
  });

  it('is not sure of either of two values for one place', () => {
    const { answers } = readPaper('手机：13900000731\n手机：13800000244');
    const mobiles = answers.filter(({ path }) => path.endsWith('mobile'));
    expect(mobiles.map(({ value, sure }) => [value, sure])).toEqual([
      ['13900000731', false],
      ['13800000244', false],
    ]);
  });
});
