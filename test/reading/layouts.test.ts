import fc from 'fast-check';
import { readPaper } from '@/reading';
import { columnsOf, foot, headOf, LAYOUTS, licence, valuesOf, wrongOf } from './licences';

const lines = (texts: readonly string[]) => texts.map((text) => ({ text }));

/** Which column the next line comes from: both keep their order. */
const merges = fc.array(fc.boolean(), { minLength: 60, maxLength: 60 });

function merged(left: readonly string[], right: readonly string[], turns: readonly boolean[]): string[] {
  const [one, other] = [[...left], [...right]];
  const all: string[] = [];
  for (const turn of turns) {
    const next = turn ? (one.shift() ?? other.shift()) : (other.shift() ?? one.shift());
    if (next !== undefined) all.push(next);
  }
  return [...all, ...one, ...other];
}

describe('a licence', () => {
  it.each(Object.entries(LAYOUTS))('comes out whole from %s', (_, laid) => {
    fc.assert(
      fc.property(licence, (of) => {
        const { answers } = readPaper(laid(of));
        const read = Object.fromEntries(answers.map(({ path, value }) => [path, value]));
        expect(read).toMatchObject(valuesOf(of));
        expect(wrongOf(of, answers)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('lines of two columns that an engine mixed up', () => {
  it('never make a sure value that is wrong, whatever the order of the columns', () => {
    fc.assert(
      fc.property(licence, merges, fc.integer({ min: 9, max: 18 }), (of, turns, width) => {
        const { left, right } = columnsOf(of, width);
        const { answers } = readPaper(lines([...headOf(of), ...merged(left, right, turns), ...foot]));
        expect(wrongOf(of, answers)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('never make one when labels and values are lines of their own', () => {
    fc.assert(
      fc.property(licence, merges, fc.integer({ min: 9, max: 18 }), (of, turns, width) => {
        const { left, right } = columnsOf(of, width);
        const apart = (all: readonly string[]) => all.flatMap((text) => text.split(' '));
        const mixed = merged(apart(left), apart(right), turns);
        const { answers } = readPaper(lines([...headOf(of), ...mixed, ...foot]));
        expect(wrongOf(of, answers)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('never make one when rows are joined', () => {
    fc.assert(
      fc.property(licence, merges, fc.integer({ min: 9, max: 18 }), (of, turns, width) => {
        const { left, right } = columnsOf(of, width);
        const [one, other] = [[...left], [...right]];
        const rows: string[] = [];
        for (const turn of turns) {
          const pair = turn ? [one.shift(), other.shift()] : [one.shift()];
          const row = pair.filter((text) => text !== undefined).join(' ');
          if (row) rows.push(row);
        }
        const { answers } = readPaper(lines([...headOf(of), ...rows, ...one, ...other, ...foot]));
        expect(wrongOf(of, answers)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('never make one when every line may stand anywhere', () => {
    fc.assert(
      fc.property(
        licence,
        fc.integer({ min: 9, max: 40 }),
        fc.infiniteStream(fc.nat()),
        (of, width, order) => {
          const { left, right } = columnsOf(of, width);
          const all = [...left, ...right, ...foot].map((text) => ({
            text,
            key: order.next().value as number,
          }));
          all.sort((a, b) => a.key - b.key);
          const { answers } = readPaper(lines([...headOf(of), ...all.map(({ text }) => text)]));
          expect(wrongOf(of, answers)).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
  });
});
