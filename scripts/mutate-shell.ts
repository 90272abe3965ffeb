import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { MUTANTS, type Mutant } from '../test/support/mutants';
import { copyOf } from './mutants/copy';
import { built, failing, needsBuild } from './mutants/run';

/**
 * Makes each change of `test/support/mutants` in a copy of the tree, one at a time, and says whether its tests notice it.
 * A known result is used again while the changed file, the row and its tests stay the same.
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

const copy = copyOf(root);
/** The key of a known result: a hash of the row, the file it changes and the tests it names. */
function keyOf(mutant: Mutant): string {
  const hash = createHash('sha1').update(JSON.stringify(mutant));
  for (const file of [`src/${mutant.file}`, ...mutant.tests].map((name) => path.join(copy, name)))
    if (statSync(file).isFile()) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}
const keys = new Map(rows.map(({ mutant }) => [mutant.id, keyOf(mutant)]));
const todo = rows.filter(({ mutant: { id } }) => values.fresh || known[id]?.key !== keys.get(id));

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
  if (broken) {
    // This says nothing about the tests, so the change is tried again next time.
    console.error(`DOES NOT BUILD  ${id}\n${broken}`);
    continue;
  }
  note(id, { key: keys.get(id) ?? '', noticedBy });
  const seconds = Math.round((Date.now() - since) / 1000);
  console.log(
    noticedBy ? `noticed   ${id}  ${seconds} s  ${noticedBy}` : `SURVIVES  ${id}  ${seconds} s  ${why}`,
  );
}

type Rows = typeof rows;
const isNoticed = ({ mutant }: Rows[number]) => Boolean(known[mutant.id]?.noticedBy);
function say(name: string, part: Rows): void {
  const noticed = part.filter(isNoticed).length;
  const share = ((noticed / part.length) * 100).toFixed(1);
  console.log(`${name.padEnd(12)} ${noticed} of ${part.length} noticed, ${share} %`);
}
for (const { mutant } of rows.filter((row) => !isNoticed(row)))
  console.log(`survives: ${mutant.id} (src/${mutant.file}): ${mutant.why}`);
for (const name of new Set(rows.map(({ room }) => room))) {
  const part = rows.filter(({ room }) => room === name);
  say(name, part);
}
if (rows.length > 0) say('all', rows);
