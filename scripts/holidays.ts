/** Writes the holiday table from the development package chinese-days, and prints what changed: `npm run holidays`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import table from 'chinese-days/dist/chinese-days.json';
import { addDays } from '../src/rules/calendar/day';

/** The notice of the State Council for each year. A year without a notice is not written into the table. */
const NOTICES: Record<number, string> = {
  2024: 'https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm',
  2025: 'https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm',
  2026: 'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm',
};

interface Row {
  name: string;
  off: [string, string];
  worked: string[];
}

const FILE = resolve(__dirname, '../src/rules/calendar/holidays.generated.ts');
const nameOf = (entry: string) => entry.split(',')[1] ?? entry;
const daysOf = (days: Record<string, string>, year: number) =>
  Object.keys(days)
    .filter((day) => day.startsWith(`${year}-`))
    .sort();

function rowsOf(year: number): Row[] {
  const rows: Row[] = [];
  for (const day of daysOf(table.holidays, year)) {
    const name = nameOf((table.holidays as Record<string, string>)[day] ?? '');
    const last = rows[rows.length - 1];
    if (last?.name === name && addDays(last.off[1], 1) === day) last.off[1] = day;
    else rows.push({ name, off: [day, day], worked: [] });
  }
  for (const day of daysOf(table.workdays, year)) {
    const name = nameOf((table.workdays as Record<string, string>)[day] ?? '');
    const row = rows.find((each) => each.name === name);
    if (!row) throw new Error(`${day} makes up for ${name}, which has no day off in ${year}`);
    row.worked.push(day);
  }
  return rows;
}

function printed(): string {
  const years = Object.keys(NOTICES).map(Number).sort();
  const quoted = (days: string[]) => days.map((day) => `'${day}'`).join(', ');
  const blocks = years.map((year) => {
    const rows = rowsOf(year);
    if (rows.length === 0) throw new Error(`chinese-days has nothing for ${year}`);
    const lines = rows.map(
      ({ name, off, worked }) =>
        `      { name: '${name}', off: [${quoted(off)}], worked: [${quoted(worked)}] },`,
    );
    return [
      `  // 国务院办公厅关于${year}年部分节假日安排的通知`,
      '  {',
      `    year: ${year},`,
      `    notice: '${NOTICES[year]}',`,
      '    holidays: [',
      ...lines,
      '    ],',
      '  },',
    ].join('\n');
  });
  return `// Written by \`npm run holidays\`; do not edit.

/** Days off (first and last) and the weekend days worked in exchange, year by year, with the notice that says so. */
export interface HolidayYear {
  year: number;
  notice: string;
  holidays: { name: string; off: [first: string, last: string]; worked: string[] }[];
}

/** The first and the last year for which a notice is in the table. */
export const FROM = ${years[0]};
export const THROUGH = ${years[years.length - 1]};

export const HOLIDAYS: HolidayYear[] = [
${blocks.join('\n')}
];
`;
}

const before = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
const after = printed();
const gone = before.split('\n').filter((line) => !after.split('\n').includes(line));
const come = after.split('\n').filter((line) => !before.split('\n').includes(line));
for (const line of gone) console.log(`- ${line.trim()}`);
for (const line of come) console.log(`+ ${line.trim()}`);
if (before === after) console.log('The holiday table is up to date.');
else writeFileSync(FILE, after);
