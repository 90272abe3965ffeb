import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

/** A small tree of sources in which every import is allowed. */
const ALLOWED = [
  { file: 'app.ts', code: "import { save } from './store';\nexport const start = save;" },
  { file: 'rules/index.ts', code: "export { check } from './checks/one';\nexport type Instant = number;" },
  { file: 'rules/checks/one.ts', code: "import dayjs from 'dayjs';\nexport const check = dayjs;" },
  { file: 'photo/index.ts', code: 'export type Pixels = number[];\nexport const blur = () => 0;' },
  { file: 'reading/index.ts', code: "import { check } from '@/rules';\nexport const read = check;" },
  {
    file: 'recognition/index.ts',
    code: "import type { Pixels } from '@/photo';\nexport const lines: Pixels = [];",
  },
  {
    file: 'platform/recognise.h5.ts',
    code: "import { lines } from '@/recognition';\nexport const read = lines;",
  },
  {
    file: 'telling/index.ts',
    code: "import { decode } from '@/decoding';\nexport const told = decode;",
  },
  { file: 'decoding/index.ts', code: 'export const decode = 1;' },
  { file: 'around/report/index.ts', code: "import { told } from '@/telling';\nexport const Report = told;" },
  { file: 'store/index.ts', code: "import { create } from 'zustand';\nexport const save = create;" },
  { file: 'store/saved.ts', code: 'export const saved = 1;' },
  {
    file: 'platform/canvas.ts',
    code: "import type { Pixels } from '@/photo';\nexport const none: Pixels = [];",
  },
  { file: 'components/Part.ts', code: "import { check } from '@/rules';\nexport const Part = check;" },
  { file: 'shell/Page.ts', code: "import { save } from '@/store';\nexport const Page = save;" },
  { file: 'fill/tasks/index.ts', code: "import { Page } from '@/shell/Page';\nexport const Tasks = Page;" },
  { file: 'fill/tasks/row.ts', code: "import { Tasks } from '.';\nexport const row = Tasks;" },
];

/** More files, each with one forbidden import, and the message for it. */
const FORBIDDEN = [
  {
    file: 'rules/phone.ts',
    code: "import '@tarojs/taro';",
    says: 'src/rules may import dayjs: the rules are pure',
  },
  { file: 'rules/node.ts', code: "import 'node:fs';", says: 'take it as an argument' },
  { file: 'rules/up.ts', code: "import '../store';", says: 'src/rules may not know it: the rules are pure' },
  { file: 'photo/rules.ts', code: "import '@/rules';", says: 'works on pixels alone' },
  {
    file: 'photo/type.ts',
    code: "import type { Instant } from '@/rules';\nexport type X = Instant;",
    says: 'works on pixels alone',
  },
  { file: 'photo/package.ts', code: "import 'dayjs';", says: 'src/photo may import no package' },
  {
    file: 'recognition/rules.ts',
    code: "import '@/rules';",
    says: 'works on pixels and numbers alone',
  },
  { file: 'reading/phone.ts', code: "import '@/platform/canvas';", says: 'this room is pure' },
  { file: 'telling/phone.ts', code: "import '../platform/canvas';", says: 'this room is pure' },
  { file: 'releasing/phone.ts', code: "import '../platform/canvas';", says: 'this room is pure' },
  { file: 'around/quiz/index.ts', code: "import '../report';", says: 'Screens do not know each other' },
  {
    file: 'store/phone.ts',
    code: "import '../platform/canvas';",
    says: 'given its storage and clock by src/app.ts',
  },
  { file: 'store/taro.ts', code: "import '@tarojs/taro';", says: 'src/store may import zustand' },
  { file: 'platform/state.ts', code: "import '@/store';", says: 'let src/app.ts wire it' },
  {
    file: 'platform/blur.ts',
    code: "import { blur } from '@/photo';\nexport const x = blur;",
    says: 'may import types from there ("import type") and nothing that runs',
  },
  {
    file: 'components/screen.ts',
    code: "import '../fill/tasks';",
    says: 'let the page pass it in as a prop',
  },
  {
    file: 'components/state.ts',
    code: "import '@/store';",
    says: 'what needs the store belongs to src/shell',
  },
  { file: 'shell/screen.ts', code: "import '@/fill/tasks';", says: 'let the page pass it in' },
  { file: 'fill/copy/index.ts', code: "import '../tasks/row';", says: 'Screens do not know each other' },
  { file: 'pages/home/index.ts', code: "import '@/fill/tasks';", says: 'Screens do not know each other' },
  { file: 'tools/whatif/index.ts', code: "import '@/app';", says: 'src/tools may not know it' },
  {
    file: 'progress/sms/index.ts',
    code: "import '@/rules/checks/one';",
    says: "Import from '@/rules'; export it in src/rules/index.ts",
  },
  { file: 'fill/why/index.ts', code: "import '@/store/saved';", says: "Import from '@/store'" },
  { file: 'fill/start/index.ts', code: "import './gone';", says: 'The import leads nowhere' },
  {
    file: 'rules/circle/one.ts',
    code: "import type { Two } from './two';\nexport interface One { two: Two }",
    says: 'Move what both files need, often a type',
  },
];

/** Files that the files above import and that are no case themselves. */
const REST = [
  {
    file: 'rules/circle/two.ts',
    code: "import type { One } from './one';\nexport interface Two { one: One }",
  },
];

let folder: string;

function run(command: string, ...words: string[]): string {
  const { stdout } = spawnSync(path.join(ROOT, 'node_modules/.bin', command), words, {
    cwd: folder,
    encoding: 'utf8',
  });
  return stdout.replace(/\s+/g, ' ');
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'directions-'));
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'biome.json', 'scripts/noClock.grit'])
    cpSync(path.join(ROOT, file), path.join(folder, file));
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  for (const { file, code } of [...ALLOWED, ...FORBIDDEN, ...REST]) {
    mkdirSync(path.dirname(path.join(folder, 'src', file)), { recursive: true });
    writeFileSync(path.join(folder, 'src', file), `${code}\n`);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the directions', () => {
  /** The message for each file, as `npm run lint` prints it. */
  let shown: string[];
  beforeAll(() => {
    shown = run('depcruise', 'src', '--output-type', 'err-long').split(' error ').slice(1);
  });
  const messagesAbout = (file: string) => shown.filter((text) => text.includes(`: src/${file} `));

  it.each(FORBIDDEN)('$file gets the message: $says', ({ file, says }) => {
    expect(messagesAbout(file)).toContainEqual(expect.stringContaining(says));
  });

  it.each(ALLOWED)('$file gets no message', ({ file }) => {
    expect(messagesAbout(file)).toEqual([]);
  });
});

describe('the clock', () => {
  const REFUSED = [
    ...[
      'Date.now()',
      '[1].map(Date.now)',
      'new Date()',
      'new Date',
      'dayjs()',
      'dayjs.utc()',
      'performance.now()',
    ].map((code) => ({ room: 'rules', code })),
    { room: 'photo', code: 'Date.now()' },
  ];
  const ALLOWED_THERE = [
    { room: 'rules', code: 'new Date(instant)' },
    { room: 'rules', code: '[instant]; // not new Date()' },
    { room: 'rules', code: 'dayjs(instant)' },
    { room: 'rules', code: 'dayjs.utc(instant)' },
    { room: 'platform', code: 'Date.now()' },
  ];
  const all = [...REFUSED, ...ALLOWED_THERE];
  const fileOf = ({ room, code }: { room: string; code: string }) =>
    `src/${room}/clock${all.findIndex((one) => one.room === room && one.code === code)}.ts`;
  let shown: string[];
  beforeAll(() => {
    for (const one of all) writeFileSync(path.join(folder, fileOf(one)), `export const x = ${one.code};\n`);
    shown = run('biome', 'lint', '--vcs-enabled=false', '--reporter=github', ...all.map(fileOf)).split(
      '::error',
    );
  });
  const messagesAbout = (file: string) =>
    shown.filter((text) => text.includes(file) && text.includes('take the moment as an argument'));

  it.each(REFUSED)('$room must not contain: $code', (one) => {
    expect(messagesAbout(fileOf(one))).toHaveLength(1);
  });

  it.each(ALLOWED_THERE)('$room may contain: $code', (one) => {
    expect(messagesAbout(fileOf(one))).toEqual([]);
  });
});
