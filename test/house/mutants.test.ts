import { existsSync, readFileSync } from 'node:fs';
import { MUTANTS } from '../support/mutants';

const rows = Object.entries(MUTANTS).flatMap(([room, mutants]) =>
  mutants.map((mutant) => ({ room, ...mutant })),
);

/** How often a text occurs in a file below `src`. */
function timesIn(file: string, text: string): number {
  const full = `src/${file}`;
  return existsSync(full) ? readFileSync(full, 'utf8').split(text).length - 1 : 0;
}

describe('the hand-made mutants of the shell', () => {
  it('have different ids', () => {
    const ids = rows.map(({ id }) => id);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  });

  it('find their text exactly once; when a screen changes, change its row in test/support/mutants too', () => {
    const lost = rows.filter(({ file, find }) => timesIn(file, find) !== 1);
    expect(
      lost.map(({ id, file, find }) => `${id}: ${timesIn(file, find)} times in src/${file}: ${find}`),
    ).toEqual([]);
  });

  it('change something, and say what a person would notice', () => {
    expect(rows.filter(({ find, replace }) => find === replace)).toEqual([]);
    expect(rows.filter(({ why }) => why.length < 10)).toEqual([]);
  });

  it('name tests that exist', () => {
    const named = rows.flatMap(({ id, tests }) => tests.map((test) => `${id}: ${test}`));
    expect(named.filter((line) => !existsSync(line.slice(line.indexOf(': ') + 2)))).toEqual([]);
    expect(rows.filter(({ tests }) => tests.length === 0)).toEqual([]);
  });
});
