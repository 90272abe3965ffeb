import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textsOf } from '../support/textsOf';

const ROOT = join(__dirname, '../..');

/** Files that contain the numbers of policy, with sources and days; of licences and of what is checked around a release, each row has them. */
const TABLES = /^src\/(?:rules\/(?:process\/)?limits\.ts|licensing\/(?!book\/)|releasing\/checks\/)/;

const UNITS = [
  ...['个?小时', '分钟', '天', '个?自然日', '个?工作日', '个月', '年', '周岁', '岁'],
  ...['个?字', '个', '项', '份', '张', '次', '倍', 'KB', 'MB', 'GB', '像素', '%', '％'],
].join('|');

/**
 * A number with a unit, or two numbers with × between them. 位 counts only after 后, because the length of an ID or
 * mobile number is set by a standard. The 24 in `{days}×24 小时` is the hours of a day.
 */
const NUMBER = new RegExp(`(?<![\\d.×])[\\d.]+\\s*(?:${UNITS})|\\d+\\s*×\\s*\\d+|后 ?\\d+ ?位`, 'g');

/** Numbers in texts that are no policy, or that a new version of a limit would not change. */
const EXCEPTIONS: readonly { file: string; says: readonly string[]; why: string }[] = [
  {
    file: 'src/rules/sources.ts',
    says: ['2020 年', '2023 年', '2024 年'],
    why: 'the year in which a document was written',
  },
  {
    file: 'src/telling/sources.ts',
    says: ['2024 年', '2019 年'],
    why: 'the year in which a notice was written',
  },
  {
    file: 'src/rules/rulebook/doubts.ts',
    says: ['1 个月', '2 个工作日', '7×24', '30 天', '60 天'],
    why: 'quoted from documents that stay as they are: the seeds, an article',
  },
  {
    file: 'src/rules/reminders.ts',
    says: ['4 小时', '1 小时'],
    why: 'when to remind is a choice of this house',
  },
  {
    file: 'src/rules/process/verification.ts',
    says: ['3 个月', '2 个月', '1 个月', '7 天'],
    why: 'when to remind is a choice of this house',
  },
  {
    file: 'src/rules/precheck/materials.ts',
    says: ['640×480', '1280×960'],
    why: 'the size of a photo in an example',
  },
  {
    file: 'src/rules/precheck/personNumbers.ts',
    says: ['3 个字'],
    why: 'how a residence permit is numbered',
  },
  { file: 'src/shell/explainFailure.ts', says: ['200 MB'], why: 'what the phone gives a mini-program' },
];

const numbersIn = (source: string) =>
  textsOf(source).flatMap(({ line, text }) => (text.match(NUMBER) ?? []).map((number) => ({ line, number })));

const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.split('\\').join('/')}`)
  .filter((file) => /\.tsx?$/.test(file) && !TABLES.test(file));
const written = files.flatMap((file) =>
  numbersIn(readFileSync(join(ROOT, file), 'utf8')).map((found) => ({ file, ...found })),
);

const isExcepted = (file: string, number: string) =>
  EXCEPTIONS.some((row) => row.file === file && row.says.includes(number));

describe('a number of policy', () => {
  it('is in a table of limits; sentences name it in braces, such as {smsHours}', () => {
    const heard = written
      .filter(({ file, number }) => !isExcepted(file, number))
      .map(
        ({ file, line, number }) => `${file}:${line} says ${number}: name a limit in braces, by withLimits`,
      );
    expect(heard).toEqual([]);
  });

  it('is an exception only in the file where it occurs', () => {
    const idle = EXCEPTIONS.flatMap(({ file, says }) =>
      says
        .filter((number) => !written.some((found) => found.file === file && found.number === number))
        .map((number) => `${file} no longer says ${number}`),
    );
    expect(idle).toEqual([]);
  });

  it.each([
    { source: "const a = '收到短信起 24 小时';", found: ['24 小时'] },
    { source: "const a = '满 7×24 小时';", found: ['7×24'] },
    { source: "const a = '至少 720×1280 像素';", found: ['720×1280'] },
    { source: "const a = '100–200 KB，不超过 2.5MB';", found: ['200 KB', '2.5MB'] },
    { source: "const a = '1 到 20 个工作日，20–200 字';", found: ['20 个工作日', '200 字'] },
    { source: `const a = \`到 \${when} 还有 3 个月，占 40%\`;`, found: ['3 个月', '40%'] },
    { source: "const a = <Card note='最多 5 项'>满 60 周岁</Card>;", found: ['5 项', '60 周岁'] },
    { source: "const a = '证件号后 6 位';", found: ['后 6 位'] },
  ])('is found in $source', ({ source, found }) => {
    const numbers = numbersIn(source).map(({ number }) => number);
    for (const one of found) expect(numbers).toContain(one);
  });

  it.each([
    { source: "const a = '收到短信起 {smsHours} 小时，满 {cacDays}×24 小时';", why: 'limits in braces' },
    { source: `const a = \`还有 \${left} 次\`;`, why: 'a number that is computed' },
    { source: '// 24 小时\nconst a = 24;', why: 'comments and numbers without words' },
    { source: "const a = '例如 2026-01-15，打 0755-86000000，填 18 位代码';", why: 'examples and formats' },
  ])('is not found in $why', ({ source }) => {
    expect(numbersIn(source)).toEqual([]);
  });
});
