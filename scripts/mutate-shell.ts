import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { MUTANTS, type Mutant } from '../test/support/mutants';
import { copyOf } from './mutants/copy';
import { built, failing, needsBuild } from './mutants/run';

/**
 * Makes each change of `test/support/mutants` in a copy of the tree, one at a time, and says whether its tests notice.
 * What is known already is not done again while the changed file, the row and its tests are the same.
 *
 *   npm run mutate:shell [-- --only home] [--fresh]
 */

const RESULTS = 'reports/mutants.json';

type Known = Record<string, { key: string; noticedBy: string | null }>;

const { values } = parseArgs({
  options: { only: { type: 'string', multiple: true }, fresh: { type: 'boolean' } },
});
const root = process.cwd();
const wanted = (room: string, { id, file }: Mutant) =>
  !values.only || values.only.some((word) => room === word || id.startsWith(word) || file.includes(word));
const rows = Object.entries(MUTANTS).flatMap(([room, mutants]) =>
  mutants.filter((mutant) => wanted(room, mutant)).map((mutant) => ({ room, mutant })),
);

const known: Known = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : {};
function note(id: string, result: Known[string]): void {
  known[id] = result;
  mkdirSync(path.dirname(RESULTS), { recursive: true });
  writeFileSync(RESULTS, `${JSON.stringify(known, null, 1)}\n`);
}

/** Changes with the row, the file it changes and the tests it names. */
function keyOf(mutant: Mutant): string {
  const hash = createHash('sha1').update(JSON.stringify(mutant));
  for (const file of [`src/${mutant.file}`, ...mutant.tests])
    if (statSync(file).isFile()) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}
const isKnown = (mutant: Mutant) => known[mutant.id]?.key === keyOf(mutant);

const todo = rows.filter(({ mutant }) => values.fresh || !isKnown(mutant));
const copy = copyOf(root);

if (todo.length > 0) {
  const tests = [...new Set(todo.flatMap(({ mutant }) => mutant.tests))];
  console.log(`${rows.length} changes, ${todo.length} to make; first the tests as they are …`);
  const broken = (needsBuild(tests) && built(copy)) || failing(copy, tests);
  if (broken) {
    console.error(`Nothing can be learnt while a test fails without any change:\n${broken}`);
    process.exit(1);
  }
}
for (const { mutant } of todo) {
  const { id, file, find, replace, tests, why } = mutant;
  const target = path.join(copy, 'src', file);
  const before = readFileSync(target, 'utf8');
  if (before.split(find).length !== 2) throw new Error(`${id}: not exactly once in src/${file}: ${find}`);
  const since = Date.now();
  writeFileSync(
    target,
    before.replace(find, () => replace),
  );
  const broken = needsBuild(tests) ? built(copy) : null;
  const noticedBy = broken ? null : failing(copy, tests);
  writeFileSync(target, before);
  if (broken) throw new Error(`${id}: the change does not build:\n${broken}`);
  note(id, { key: keyOf(mutant), noticedBy });
  const seconds = Math.round((Date.now() - since) / 1000);
  console.log(
    noticedBy ? `noticed   ${id}  ${seconds} s  ${noticedBy}` : `SURVIVES  ${id}  ${seconds} s  ${why}`,
  );
}

const count = (part: typeof rows) => part.filter(({ mutant }) => known[mutant.id]?.noticedBy).length;
const line = (name: string, part: typeof rows) =>
  `${name.padEnd(12)} ${String(count(part)).padStart(4)} of ${String(part.length).padStart(4)} noticed  ${((count(part) / part.length) * 100).toFixed(1).padStart(5)} %`;
for (const { mutant } of rows)
  if (!known[mutant.id]?.noticedBy)
    console.log(`survives: ${mutant.id} – ${mutant.why} (src/${mutant.file})`);
for (const room of new Set(rows.map((row) => row.room)))
  console.log(
    line(
      room,
      rows.filter((row) => row.room === room),
    ),
  );
if (rows.length > 0) console.log(line('all', rows));
