import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textsOf } from '../support/textsOf';

const ROOT = join(__dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** Words that people write or that papers bear, to be recognised; and the names in WeChat's lists. */
const INPUT =
  /^src\/(?:reading\/|decoding\/fields\/|advising\/(?:words\/|.*\.generated|overseas|syllables|sounds)|rules\/catalogue\/)/;

/** A string of which a pattern is made: alternatives, or the signs of a regular expression. */
const PATTERN = /\p{Script=Han}\|\p{Script=Han}|\(\?[:!=<]|\.\{\d/u;

/** Words of programmers that no screen says; the terms name them below the tables. */
const OF_PROGRAMMERS = ['事实', '命中', '快照', '槽', '条目'];

/** The last column of the tables that have one for what is not said. */
function notSaid(): string[] {
  const words = read('docs/terms.md')
    .split('\n')
    .filter((line) => line.startsWith('| ') && line.split('|').length === 7)
    .flatMap((line) => (line.split('|')[5] ?? '').split('、'))
    .map((word) => word.trim());
  return words.filter((word) => /^\p{Script=Han}+$/u.test(word));
}

const SIGNS: readonly { called: string; sign: RegExp }[] = [
  { called: 'an exclamation mark', sign: /\p{Script=Han}[”』」）]?[!！]/gu },
  { called: '您', sign: /您/g },
  {
    called: 'half-width punctuation between Chinese characters',
    sign: /\p{Script=Han}[,.?;:](?=\p{Script=Han})/gu,
  },
];

/** Sentences that may say such a word, each with the reason. */
const QUOTED: readonly { file: string; says: string; why: string }[] = [
  { file: 'src/decoding/sources.ts', says: '状态及驳回原因', why: 'the title of a page' },
  {
    file: 'src/decoding/answers/tables.ts',
    says: '已脱敏',
    why: 'what the interface calls it, to who calls it',
  },
  { file: 'src/decoding/causes/letters.ts', says: '（网信办）', why: 'whom to look for, by its name' },
  { file: 'src/decoding/account/verification.ts', says: '命中关键词', why: 'what WeChat says of a name' },
  { file: 'src/telling/verification/papers.ts', says: '命中关键词', why: 'what WeChat says of a name' },
  { file: 'src/releasing/checks/account.ts', says: '“命中关键词”', why: 'what WeChat says of a name' },
  {
    file: 'src/telling/verification/checks.ts',
    says: '审核中、打回、通过',
    why: 'states, as WeChat names them',
  },
  { file: 'src/telling/report/special.ts', says: '自称网信办', why: 'what a caller says' },
  { file: 'src/licensing/papers/content.ts', says: '省级网信办', why: 'the name of an office' },
  { file: 'src/licensing/papers/content.ts', says: '国家网信办', why: 'the name of an office' },
  { file: 'src/licensing/things/media.ts', says: '审核员证', why: 'the name of a paper' },
  { file: 'src/licensing/refusals/content.ts', says: '素材来源表', why: 'where pictures come from' },
  { file: 'src/licensing/refusals/behaviour.ts', says: '诱导点击', why: 'what WeChat calls it' },
  {
    file: 'src/tools/rehearsal/made-up.ts',
    says: '您的备案即将失效',
    why: 'a false message, as they are written',
  },
];

const isQuoted = (file: string, text: string, at: number) =>
  QUOTED.some((row) => {
    if (row.file !== file) return false;
    const begin = text.indexOf(row.says, Math.max(0, at - row.says.length));
    return begin >= 0 && begin <= at && at < begin + row.says.length;
  });

const WORDS = [...notSaid(), ...OF_PROGRAMMERS];
const ANY = new RegExp([...WORDS, ...SIGNS.map(({ sign }) => sign.source)].join('|'), 'u');

/** What is wrong with the words of a source file. */
function faultsOf(file: string, source: string): string[] {
  // Most files are at peace, and to parse them all takes seconds.
  if (!ANY.test(source)) return [];
  return textsOf(source)
    .filter(({ text }) => ANY.test(text) && !PATTERN.test(text))
    .flatMap(({ line, text }) => {
      const found = [
        ...WORDS.flatMap((word) =>
          [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({ index, says: word })),
        ),
        ...SIGNS.flatMap(({ called, sign }) =>
          [...text.matchAll(sign)].map(({ index }) => ({ index, says: called })),
        ),
      ];
      return found
        .filter(({ index }) => !isQuoted(file, text, index))
        .map(({ says }) => `${file}:${line} says ${says}: ${text.trim().slice(0, 40)}`);
    });
}

const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.split('\\').join('/')}`)
  .filter((file) => /\.tsx?$/.test(file) && !INPUT.test(file));

describe('the words of the app', () => {
  it('are those of docs/terms.md: none that is “not said so”, no exclamation mark, no 您', () => {
    expect(files.flatMap((file) => faultsOf(file, read(file)))).toEqual([]);
  });

  it('are quoted only where the quotation stands', () => {
    expect(QUOTED.filter(({ file, says }) => !read(file).includes(says))).toEqual([]);
  });

  it('have a list that is read', () => {
    expect(WORDS).toEqual(expect.arrayContaining(['驳回', '网信办', '公众平台', '点按']));
    expect(new Set(WORDS).size).toBe(WORDS.length);
  });

  it.each([
    { source: "const a = '备案被管局驳回';", says: '驳回' },
    { source: '<Text>点按看大图</Text>', says: '点按' },
    { source: `const a = \`\${n} 份备案，去公众平台\`;`, says: '公众平台' },
    { source: "const a = '填好了！';", says: 'an exclamation mark' },
    { source: "const a = '请您核对';", says: '您' },
    { source: "const a = '先填好,再提交';", says: 'half-width' },
  ])('are found wanting in $source', ({ source, says }) => {
    expect(faultsOf('src/any.tsx', source).join()).toContain(says);
  });

  it.each([
    {
      source: "const a = /驳回|退回/;\nconst b = '(?:被)?驳回';\n// 公众平台",
      why: 'what is to be recognised, and comments',
    },
    { source: "const a = 'App、小程序：1.5 MB, 3月24日(周二)';", why: 'numbers, Latin words and dates' },
  ])('are not found wanting in $why', ({ source }) => {
    expect(faultsOf('src/any.tsx', source)).toEqual([]);
  });
});
