import { readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';

/**
 * All tests of the rules except the slow ones, for `npm run test:watch`. The rules are loaded once, not once for each
 * file. Each property is tried only for a moment. Each expect() makes a stack trace, so only its top is recorded.
 */
fc.configureGlobal({ numRuns: 5 });
Error.stackTraceLimit = 6;

/** This test adds rows to the tables for good, so tests after it would see them. */
const ALONE = 'dated.test.ts';

const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).filter(
  (name) => /(?<!\.slow)\.test\.ts$/.test(name) && name !== ALONE,
);

for (const file of files) {
  describe(file, () => {
    require(path.join(__dirname, file));
  });
}
