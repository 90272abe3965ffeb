import { assessWhole, headerOf, PROBLEMS, type Problem } from '@/photo';
import { opened } from './damage';
import { sampleOf } from './samples';
import { limitsOf } from './taken';

/**
 * Prints hits and misses on made-up photos: `npx tsx test/photo/table.ts [how many]`. About two seconds for each photo.
 */

interface Row {
  photos: number;
  refused: number;
  hinted: number;
  missed: number;
}

const only = Number(process.argv[2] ?? 210);
const rows: Record<string, Row> = {};
const say = (line: string) => process.stdout.write(`${line}\n`);
const mistakes: string[] = [];
const hints: Partial<Record<Problem, number>> = {};

for (let index = 0; index < only; index++) {
  const { name, kind, expected, slight, jpeg } = sampleOf(index);
  const header = headerOf(jpeg);
  if (!header) throw new Error(`${name} is no picture`);
  const assessed = assessWhole(opened(jpeg), { bytes: jpeg.length, ...header }, limitsOf(kind));
  const key = expected === null ? 'fine' : slight ? `${expected}, slight` : expected;
  const row = rows[key] ?? { photos: 0, refused: 0, hinted: 0, missed: 0 };
  rows[key] = row;
  row.photos++;
  const bearable = expected === null || slight;
  const refused = bearable ? !assessed.acceptable : assessed.problems.some((id) => id === expected);
  const hinted = assessed.slight.some((id) => id === expected);
  if (refused) row.refused++;
  else if (hinted) row.hinted++;
  else row.missed++;
  if (bearable ? refused : !refused && !hinted)
    mistakes.push(`${index} ${name}: ${assessed.problems} / ${assessed.slight}`);
  if (bearable) {
    for (const id of assessed.slight) if (id !== expected) hints[id] = (hints[id] ?? 0) + 1;
  }
}

const order = ['fine', ...PROBLEMS.flatMap((id) => [id, `${id}, slight`])];
for (const key of order) {
  const row = rows[key];
  if (row) say(`| ${key} | ${row.photos} | ${row.refused} | ${row.hinted} | ${row.missed} |`);
}
say(`hints on those that can be read: ${JSON.stringify(hints)}`);
for (const mistake of mistakes) say(mistake);
