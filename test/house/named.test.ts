import { spawnSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

const listed = (...words: string[]): string[] =>
  spawnSync(path.join(ROOT, 'node_modules/.bin/jest'), ['--listTests', ...words], {
    cwd: ROOT,
    encoding: 'utf8',
  })
    .stdout.split('\n')
    .filter((line) => line.endsWith('.ts') || line.endsWith('.tsx'))
    .map((file) => path.relative(ROOT, file).split(path.sep).join('/'));

describe('npm test -- NAME…', () => {
  it('runs the test files whose path below this folder contains one of the names', () => {
    const files = listed('weapp/home', 'rules/calendar/day');
    expect(files).toEqual(
      expect.arrayContaining(['test/weapp/home.test.ts', 'test/rules/calendar/day.test.ts']),
    );
    for (const file of files) expect(file).toMatch(/weapp\/home|rules\/calendar\/day/);
  });

  it('does not search the names in the path of this folder itself', () => {
    expect(listed(path.basename(path.dirname(ROOT)) + path.sep + path.basename(ROOT))).toEqual([]);
  });

  it('does not change options', () => {
    expect(listed('-t', 'home', 'store/filings')).toEqual(['test/store/filings.test.ts']);
  });
});
