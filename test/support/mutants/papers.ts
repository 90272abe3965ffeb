import type { Mutant } from './mutant';

const PASTE = ['test/weapp/paste.test.ts'];
const UNDERSTOOD = ['test/weapp/understood.test.ts'];
const FIRST = ['test/weapp/tasks-papers.test.ts'];

/** What papers and texts fill in. */
export const PAPERS_MUTANTS: readonly Mutant[] = [
  {
    id: 'papers-doubt-ticked',
    file: 'fill/paste/useTicks.ts',
    find: ': doubt === undefined;',
    replace: ': doubt !== undefined;',
    tests: PASTE,
    why: 'an answer is overwritten unasked',
  },
  {
    id: 'papers-both-taken',
    file: 'fill/paste/useTicks.ts',
    find: 'chosen[path] === value',
    replace: 'chosen[path] !== null',
    tests: PASTE,
    why: 'of two values for one place both are ticked',
  },
  {
    id: 'papers-clipboard-not-read',
    file: 'fill/paste/index.tsx',
    find: '    text.current = copied;\n',
    replace: '',
    tests: PASTE,
    why: 'what is in the clipboard is not read',
  },
  {
    id: 'papers-of-the-wrong-person',
    file: 'fill/paste/index.tsx',
    find: "section === 'appPrincipal' && !appPrincipalIsPrincipal",
    replace: 'section === undefined',
    tests: PASTE,
    why: 'the 小程序负责人’s values are offered as the 主体负责人’s',
  },
  {
    id: 'papers-undo-overwrites',
    file: 'store/taken.ts',
    find: 'valueAt(saved.filing, path) === values[path]',
    replace: 'path in values',
    tests: ['test/store/taken.test.ts', ...PASTE],
    why: 'undoing takes back what was typed since',
  },
  {
    id: 'papers-other-fills',
    file: 'store/photos.ts',
    find: 'read: [], other }',
    replace: 'read: [...read], other }',
    tests: ['test/store/taken.test.ts'],
    why: 'values of another paper are filled in',
  },
  {
    id: 'papers-button-goes',
    file: 'fill/section/index.tsx',
    find: 'says={says.filter(',
    replace: 'says={paperSays(issues ?? [], filing).filter(',
    tests: UNDERSTOOD,
    why: 'the button goes while its field is being typed in',
  },
  {
    id: 'papers-never-passed',
    file: 'fill/tasks/FirstPapers.tsx',
    find: 'papersPassed ||',
    replace: '',
    tests: FIRST,
    why: '先不拍 does nothing',
  },
  {
    id: 'papers-promised',
    file: 'fill/tasks/FirstPapers.tsx',
    find: 'const reads = canRecognise();',
    replace: 'const reads = true;',
    tests: FIRST,
    why: 'a phone that cannot read photos promises to',
  },
];
