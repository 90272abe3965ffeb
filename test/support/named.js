const path = require('node:path');
const { buildArgv } = require('jest');

const ROOT = path.resolve(__dirname, '../..');

/**
 * Selects the test files whose path below this folder contains a name from the command line. Jest alone would search
 * the whole path: `jest home` would run every test below /home.
 */
module.exports = async (files) => {
  const names = (await buildArgv(process.argv.slice(2)))._.map(String);
  const isNamed = (file) =>
    names.length === 0 ||
    names.some((name) =>
      path.isAbsolute(name)
        ? file.startsWith(name)
        : new RegExp(name.replace(/^\.\//, '^'), 'i').test(path.relative(ROOT, file)),
    );
  return { filtered: files.filter(isNamed) };
};
