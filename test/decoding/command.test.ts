import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'decode-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const run = (...words: string[]) =>
  spawnSync(join(ROOT, 'node_modules/.bin/tsx'), ['scripts/decode.ts', ...words], {
    cwd: ROOT,
    encoding: 'utf8',
  });

describe('npm run decode', () => {
  it('prints one JSON object a line, in order, and says which file it could not read', () => {
    const good = file('sms.txt', '【工信部】您的小程序备案申请已审核通过，备案号：湘ICP备2026000001号-1X');
    const bad = file('bytes.txt', Buffer.from([0xff, 0xfe, 0x00]));
    const { stdout, status } = run(good, bad, join(folder, 'none.txt'));
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines[0]).toMatchObject({
      file: good,
      kind: 'sms',
      event: { event: 'bureau_passed', record_number: '湘ICP备2026000001号-1X' },
      unrecognized: [],
    });
    expect(lines[1]).toEqual({ file: bad, error: `${bad}：不是 UTF-8 的文字。` });
    expect(lines[2].error).toContain('没有这个文件');
    expect(status).toBe(2);
  });

  it('asks for a file when it is given none', () => {
    const { stdout, stderr, status } = run();
    expect([stdout, status]).toEqual(['', 2]);
    expect(stderr).toContain('npm run -s decode');
  });
});
