const {
  projects: [rules],
} = require('./jest.config.js');

/** `npm run test:watch`: the quick tests of the rules (test/rules/quick.ts) in one run. */
module.exports = {
  ...rules,
  testMatch: ['<rootDir>/test/rules/quick.ts'],
};
