import { createRequire } from 'node:module';

const { projects } = createRequire(import.meta.url)('./jest.config.js');
const [{ rootDir: _, displayName: __, ...rules }] = projects;

/** The tests of each folder of the rules: all of them for every change would take a day. */
const TESTS = {
  calendar: ['calendar/*'],
  checks: ['checks/*', 'precheck/values'],
  facts: ['provinces', 'explain', 'facts/*', 'precheck/{papers,app,subject}'],
  precheck: ['precheck/*', 'provinces'],
  process: ['process/*'],
};
const folder = /src\/rules\/(\w+)/.exec(process.argv.join(' '))?.[1] ?? '';
const tests = TESTS[folder] ?? ['**/*'];

/** `npm run mutate -- --mutate 'src/rules/checks/*.ts'` changes the rules one place at a time and asks whether a test notices. */
export default {
  mutate: ['src/rules/**/*.ts', '!src/rules/index.ts', '!**/*.generated.ts'],
  testRunner: 'jest',
  jest: {
    config: {
      ...rules,
      projects: [],
      watchman: false,
      testMatch: tests.map((name) => `<rootDir>/test/rules/${name}.test.ts`),
    },
    enableFindRelatedTests: false,
  },
  coverageAnalysis: 'perTest',
  // What a table says is for people to read; what is done with it is for tests.
  ignoreStatic: true,
  disableTypeChecks: false,
  concurrency: 1,
  timeoutMS: 20_000,
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'reports/mutation.json' },
  ignorePatterns: ['dist', 'docs', 'reports'],
  tempDirName: '.stryker-tmp',
};
