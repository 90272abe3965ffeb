/** Tests are plain TypeScript; the app under test is the built one, but for the parts that plain jest can run. What needs a browser is in jest.e2e.config.js. */
const shared = {
  rootDir: __dirname,
  watchPathIgnorePatterns: ['<rootDir>/(dist|docs|reports)/'],
  moduleNameMapper: { '^@/(.*)$': '<rootDir>/src/$1' },
  transform: {
    '\\.tsx?$': [
      '<rootDir>/test/support/typescript.js',
      {
        configFile: false,
        // All of preset-env takes half a second to load, in every worker.
        presets: ['@babel/preset-typescript'],
        plugins: ['@babel/plugin-transform-modules-commonjs'],
      },
    ],
  },
};

/** One file at a time of what knows the phone, on a fake phone and with plain elements for Taro's parts. */
const onFakePhone = {
  ...shared,
  moduleNameMapper: {
    ...shared.moduleNameMapper,
    '\\.scss$': '<rootDir>/test/support/components/noStyle.ts',
    '^@tarojs/taro$': '<rootDir>/test/support/components/taro.ts',
    '^@tarojs/components(/lib/react)?$': '<rootDir>/test/support/components/parts.tsx',
    '^@tarojs/runtime$': '<rootDir>/test/support/taroRuntime.js',
  },
  transform: {
    '\\.tsx?$': [
      '<rootDir>/test/support/typescript.js',
      {
        configFile: false,
        presets: [
          ['@babel/preset-env', { targets: { node: 'current' } }],
          '@babel/preset-typescript',
          ['@babel/preset-react', { runtime: 'automatic' }],
        ],
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
      // Photographs ask for Math in every pixel, and the rules for the others all the time; through the sandbox that is slow.
      sandboxInjectedGlobals: [
        'Math',
        'Object',
        'Array',
        'Map',
        'Set',
        'String',
        'Number',
        'RegExp',
        'Date',
        'JSON',
      ],
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: [
        '/node_modules/',
        '<rootDir>/test/weapp/',
        '<rootDir>/test/e2e/',
        '<rootDir>/test/platform/',
        '<rootDir>/test/components/',
      ],
    },
    {
      ...onFakePhone,
      displayName: 'platform',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/platform/**/*.test.ts'],
    },
    {
      ...onFakePhone,
      displayName: 'components',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/{components,shell}/**/*.test.tsx'],
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
