const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

/** Adds up jest's result files; a step other than a test that failed counts as one failure. */
const [, , folder, status] = process.argv;
const runs = readdirSync(folder).map((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')));
const sum = (count) => runs.reduce((all, run) => all + count(run), 0);
const passed = sum((run) => run.numPassedTests);
const failed = sum((run) => run.numFailedTests + run.numRuntimeErrorTestSuites);
process.stdout.write(`${passed} passed, ${failed || (status === '0' ? 0 : 1)} failed\n`);
