const path = require('node:path');
const { buildArgv } = require('jest');

const ROOT = path.resolve(__dirname, '../..');

/**
 * Keeps the test files that are named on the command line by a part of their path in this folder.
 * Jest alone would look for it in the whole path: `jest home` would run every test below /home.
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
