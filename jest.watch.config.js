const {
  projects: [rules],
} = require('./jest.config.js');

/** `npm run test:watch`: the quick tests of the rules in one run. */
module.exports = {
  ...rules,
  testMatch: ['<rootDir>/test/rules/quick.ts'],
};
