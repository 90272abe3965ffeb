import { createRequire } from 'node:module';

const { projects } = createRequire(import.meta.url)('./jest.config.js');
const [{ rootDir: _, displayName: __, ...rules }] = projects;

/** `npm run mutate`: changes the rules one place at a time and asks whether a test notices. */
export default {
  mutate: ['src/rules/**/*.ts', '!src/rules/index.ts', '!**/*.generated.ts'],
  testRunner: 'jest',
  jest: {
    config: { ...rules, projects: [], testMatch: ['<rootDir>/test/{rules,scenarios}/**/*.test.ts'] },
    enableFindRelatedTests: false,
  },
  coverageAnalysis: 'perTest',
  // The tables' own words are read by people, not by tests.
  ignoreStatic: true,
  disableTypeChecks: false,
  concurrency: 1,
  timeoutMS: 20_000,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  ignorePatterns: [
    'dist',
    'docs',
    '.cache',
    'src/fill',
    'src/pages',
    'src/tools',
    'src/components',
    'test/weapp',
    'test/e2e',
  ],
  tempDirName: '.stryker-tmp',
  jsonReporter: { fileName: 'reports/mutation.json' },
  allowEmpty: true,
};
