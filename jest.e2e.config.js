const {
  projects: [plain],
  ...options
} = require('./jest.config.js');

/** Journeys in a browser through the built h5 app: `npm run e2e`. */
module.exports = {
  ...options,
  ...plain,
  // One would leave half of the time to waiting; more would wait for each other on two cores.
  maxWorkers: 2,
  displayName: 'e2e',
  globalSetup: '<rootDir>/test/e2e/setup.ts',
  globalTeardown: '<rootDir>/test/e2e/teardown.ts',
  testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
};
