/** `npm run mutate -- --mutate 'src/rules/checks/*.ts'` changes the rules one place at a time and asks whether a test notices. */
export default {
  mutate: ['src/rules/**/*.ts', '!src/rules/index.ts', '!**/*.generated.ts'],
  plugins: ['./test/support/mutation.mjs'],
  testRunner: 'here',
  here: {
    tests: ['test/rules/**/*.test.ts'],
    // The command runs in another process, where no mutant is.
    not: ['test/rules/command.slow.test.ts'],
    // A printed copy notices every letter and says nothing about what is right. The others walk through everything
    // there is, for a second each, and ask only that nothing is left over.
    skip: [
      'docs/rulebook.md',
      'any sequence of taps',
      'any history at all',
      'answers with plain sentences on a place of the screen',
      'takes an object that has no text of its own',
      'a hundred thousand deep',
      'of a million',
      'the walk through the form',
      'leads every issue to a place on screen',
      'within eight weeks',
      'end on the day before the checks',
      'names at its end what it does not ask',
      'cites a source for every entry',
      'leaves no brace, key or blank line',
    ],
  },
  coverageAnalysis: 'perTest',
  // What a table says is for people to read; what is done with it is for tests.
  ignoreStatic: true,
  disableTypeChecks: false,
  concurrency: 1,
  timeoutMS: 10_000,
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'reports/mutation.json' },
  ignorePatterns: ['dist', 'reports'],
  tempDirName: '.stryker-tmp',
};
