/** Tests are plain TypeScript; the app under test is the built one. What needs a browser is in jest.e2e.config.js. */
const shared = {
  rootDir: __dirname,
  watchPathIgnorePatterns: ['<rootDir>/(dist|docs|reports)/'],
  moduleNameMapper: { '^@/(.*)$': '<rootDir>/src/$1' },
  transform: {
    '\\.tsx?$': [
      'babel-jest',
      {
        configFile: false,
        presets: [['@babel/preset-env', { targets: { node: 'current' } }], '@babel/preset-typescript'],
      },
    ],
  },
};

module.exports = {
  testTimeout: 60_000,
  maxWorkers: '100%',
  filter: '<rootDir>/test/support/named.js',
  projects: [
    {
      ...shared,
      displayName: 'rules',
      // Photographs ask for it in every pixel; through the sandbox that is slow.
      sandboxInjectedGlobals: ['Math'],
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/weapp/', '<rootDir>/test/e2e/'],
    },
    {
      ...shared,
      displayName: 'weapp',
      globalSetup: '<rootDir>/test/weapp/setup.ts',
      testEnvironment: 'jsdom',
      moduleNameMapper: {
        ...shared.moduleNameMapper,
        '^\\./wxss$': '<rootDir>/test/support/weapp/noStyles.ts',
      },
      transform: {
        ...shared.transform,
        '/dist/weapp/.*\\.js$': '<rootDir>/test/support/weapp/builtFile.js',
      },
      testMatch: ['<rootDir>/test/weapp/**/*.test.ts'],
    },
  ],
};
