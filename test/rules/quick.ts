import { readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';

/**
 * All tests of the rules but the slow ones, for `npm run test:watch`: the rules are loaded once and not once a file,
 * a property is tried for a moment only, and of a stack only the top is kept, which each expect() takes.
 */
fc.configureGlobal({ interruptAfterTimeLimit: 30 });
Error.stackTraceLimit = 6;

/** It adds rows to the tables for good: whoever runs behind it would meet them. */
const ALONE = 'dated.test.ts';

const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).filter(
  (name) => /(?<!\.slow)\.test\.ts$/.test(name) && name !== ALONE,
);

for (const file of files) {
  describe(file, () => {
    require(path.join(__dirname, file));
  });
}
