import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { goodPhoto } from '../support/photos';

const ROOT = join(__dirname, '../..');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

/** The engine that recognises photos is optional, and none of these tests needs it: here it is not installed. */
const withoutEngine = () => ({ ...process.env, RECOGNITION: folder });

function run(...words: string[]) {
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [tsx, join(ROOT, 'scripts/read.ts'), ...words],
    { cwd: ROOT, encoding: 'utf8', env: withoutEngine() },
  );
  const lines = stdout.trim().split('\n').filter(Boolean);
  return { status, stderr, printed: lines.map((line) => JSON.parse(line)) };
}

describe('the read command', () => {
  it('prints one object a line, in order, for texts and for lines of an engine', () => {
    const text = file('a.txt', '\ufeff姓名 任样例\n手机 13900000731');
    const lines = file(
      'b.json',
      JSON.stringify(['居民身份证', { text: '有效期限2017.04.12-2027.04.12', box: [0, 40, 400, 20] }]),
    );
    const { status, printed, stderr } = run(text, lines, '--as', 'app_owner');
    expect([status, stderr]).toEqual([0, '']);
    expect(printed.map((one) => one.file)).toEqual([text, lines]);
    expect(printed[0].answers).toContainEqual({
      path: 'icp_applets.principal_info.mobile',
      value: '13900000731',
      sure: true,
      from: [2],
    });
    expect(printed[1]).toMatchObject({ paper: 'id_back' });
  });

  it('says how to install what recognises photos, and reads the other files', () => {
    const photo = file('licence.jpg', goodPhoto());
    const { status, stderr, printed } = run(photo, file('c.txt', '今天开会'));
    expect(status).toBe(2);
    expect(stderr).toBe(
      `${photo}：识别照片要先装一个可选的包：npm run recognition:install（约 160 MB）；也可以给出文字（.txt）或识别结果（.json）。\n`,
    );
    expect(printed.map(({ paper, error }) => paper ?? error)).toEqual([
      expect.stringContaining('npm run recognition:install'),
      'unknown',
    ]);
  });

  it('names what is wrong in one sentence, with exit status 2', () => {
    const wrong: [string[], string][] = [
      [[], '请给出要读的文件'],
      [['--for', 'x'], '没有 --for 这个选项'],
      [[file('d.txt', ''), '--as', 'boss'], '“boss”'],
      [[join(folder, 'nothing.txt')], '没有这个文件'],
      [[file('e.json', '{')], '不是 JSON'],
      [[file('f.json', '{}')], '应当是一个数组'],
      [[file('g.json', '[1]')], '第 1 项没有文字'],
      [[file('h.txt', new Uint8Array([0xd6, 0xd0]))], '不是 UTF-8'],
      [[file('i.heic', 'ftypheic')], '不是 JPEG 或 PNG'],
      [[join(folder, 'nothing.png')], '没有这个文件'],
    ];
    for (const [words, says] of wrong) {
      const { status, stderr, printed } = run(...words);
      expect({ words, status, lines: stderr.trim().split('\n').length, printed }).toEqual({
        words,
        status: 2,
        lines: 1,
        printed: [],
      });
      expect(stderr).toContain(says);
    }
  });
});
