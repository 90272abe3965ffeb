import { violationsIn } from '../../scripts/directions';

describe('violationsIn', () => {
  const broken = [
    { file: 'src/rules/x.ts', code: "import Taro from '@tarojs/taro';", says: 'the rules are pure' },
    {
      file: 'src/rules/checks/x.ts',
      code: 'const now = Date.now();',
      says: 'take the moment as an argument',
    },
    { file: 'src/photo/x.ts', code: 'const now = new Date();', says: 'take the moment as an argument' },
    {
      file: 'src/photo/x.ts',
      code: "import { issuesOf } from '../support/precheck';",
      says: 'imports src/rules',
    },
    {
      file: 'src/store/x.ts',
      code: "import { readText } from '../platform/storage';",
      says: 'take it as an argument',
    },
    { file: 'src/platform/x.ts', code: "import { filings } from '@/store';", says: 'take it as an argument' },
    { file: 'src/platform/x.ts', code: "import { judge } from '@/photo';", says: 'imports src/photo' },
    {
      file: 'src/components/X.tsx',
      code: "import Home from '../pages/home/index';",
      says: 'pass it in as a prop',
    },
    {
      file: 'src/components/X.tsx',
      code: "import { useFilings } from '@/store';",
      says: 'belongs to src/shell',
    },
    {
      file: 'src/shell/X.tsx',
      code: "import Home from '../pages/home/index';",
      says: 'let the page pass it in',
    },
    { file: 'src/fill/tasks/index.tsx', code: "import { x } from '@/tools/x';", says: 'src/components' },
    {
      file: 'src/pages/home/index.tsx',
      code: "import { x } from '@/rules/precheck';",
      says: "from '@/rules'",
    },
  ];
  it.each(broken)('$file may not hold: $code', ({ file, code, says }) => {
    expect(violationsIn(file, `\n${code}`)).toEqual([
      expect.stringMatching(new RegExp(`^${file}:2 .*${says}`)),
    ]);
  });

  const allowed = [
    { file: 'src/fill/tasks/index.tsx', code: "import { issuesOf } from '../support/precheck';" },
    { file: 'src/fill/tasks/index.tsx', code: "import { now } from '@/platform/clock';" },
    { file: 'src/rules/calendar/days.ts', code: 'const day = new Date(instant); // not new Date()' },
    { file: 'src/rules/precheck/index.ts', code: "import { byPath } from '../path';" },
    { file: 'src/shell/Page.tsx', code: "import { useFilings } from '@/store';" },
    { file: 'src/platform/offScreen.ts', code: "import type { Pixels } from '@/photo';" },
    { file: 'src/store/index.ts', code: "import { create } from 'zustand';" },
    { file: 'src/app.ts', code: "import { writeText } from './platform/storage';" },
  ];
  it.each(allowed)('$file may hold: $code', ({ file, code }) => {
    expect(violationsIn(file, code)).toEqual([]);
  });
});
