import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * The longest time for the tests of one change, in milliseconds. After that, the change has made a test run without
 * end.
 */
const PATIENCE = 300_000;

const QUIET = { NODE_ENV: undefined, FORCE_COLOR: undefined };
/** Runs a tool of the copy directly. This saves the second that npx needs to find it. */
const call = (copy: string, tool: string, words: string[]) =>
  spawnSync(process.execPath, [path.join(copy, 'node_modules', '.bin', tool), ...words], {
    cwd: copy,
    encoding: 'utf8',
    timeout: PATIENCE,
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, ...QUIET },
  });

/** Whether these tests read the built package. */
export const needsBuild = (tests: readonly string[]): boolean =>
  tests.some((file) => file.startsWith('test/weapp'));

/** Builds the package. When the build fails, returns the end of its output. */
export function built(copy: string): string | null {
  const { status, stdout, stderr } = call(copy, 'taro', ['build', '--type', 'weapp']);
  return status === 0 ? null : `${stdout}${stderr}`.slice(-2000);
}

/** The project of jest.config.js that contains a test. Jest starts faster when it reads only one project. */
function projectOf(test: string): string {
  if (test.startsWith('test/weapp')) return 'weapp';
  if (test.startsWith('test/platform')) return 'platform';
  return test.endsWith('.tsx') ? 'components' : 'rules';
}

interface Report {
  testResults: { name: string; message: string; assertionResults: { status: string; fullName: string }[] }[];
}

/** Runs tests; null when they pass, or else the first one that fails. */
export function failing(copy: string, tests: readonly string[]): string | null {
  const report = path.join(copy, 'reports', 'jest.json');
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const options = ['--ci', '--silent', '--json', `--outputFile=${report}`];
  const projects = [...new Set(tests.map(projectOf))];
  const { status, signal, stderr } = call(copy, 'jest', [
    ...tests,
    ...options,
    '--selectProjects',
    ...projects,
  ]);
  if (status === 0) return null;
  if (signal) return 'a test never ends';
  if (!existsSync(report)) throw new Error(`jest does not start:\n${stderr.slice(-2000)}`);
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  for (const { message, assertionResults } of testResults) {
    const failed = assertionResults.find((one) => one.status === 'failed');
    if (failed) return failed.fullName;
    if (message && assertionResults.length === 0) return message.trim().split('\n')[0] ?? '';
  }
  return 'jest fails';
}
