import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { readArguments } from '../../scripts/arguments';
import { jsonErrorAt, placeInText } from '../../scripts/jsonPlace';
import { enterprise, having } from '../support/filings';

const ROOT = join(__dirname, '../..');
const AT = ['--at', '2026-03-10T10:00:00+08:00'];
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'precheck-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string | Buffer): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const run = (words: string[], environment: Record<string, string> = {}) => {
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [tsx, join(ROOT, 'scripts/precheck.ts'), ...words],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, ...environment },
    },
  );
  return { status, stdout, stderr: stderr.trim().split('\n').filter(Boolean) };
};

describe('npm run precheck', () => {
  it('exits 0 without an error, 1 with one, and prints one JSON object', () => {
    const good = run([file('good.json', JSON.stringify(enterprise())), ...AT]);
    expect(good.status).toBe(0);
    expect(Object.keys(JSON.parse(good.stdout))).toEqual([
      'issues',
      'documents',
      'filing',
      'report',
      'verification',
      'reminders',
    ]);
    const bad = having(enterprise(), { 'icp_subject.principal_info.mobile': '1' });
    expect(run([file('bad.json', JSON.stringify(bad)), ...AT]).status).toBe(1);
  });

  it('prints one object in a line for several files, with the file first; the worst file decides the status', () => {
    const files = [file('a.json', JSON.stringify(enterprise())), file('b.json', '['), file('c.json', '{}')];
    const { status, stdout } = run([...files, ...AT]);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(2);
    expect(lines.map(({ file: name }) => name)).toEqual(files);
    expect(Object.keys(lines[1])).toEqual(['file', 'error']);
  });

  it('gives the same output in another time zone and locale', () => {
    const path = file('zone.json', JSON.stringify(enterprise()));
    const there = run([path, ...AT], { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' });
    expect(there.stdout).toBe(run([path, ...AT], { TZ: 'America/New_York' }).stdout);
  });

  it.each([
    {
      name: 'comma.json',
      content: '{\n "kind": "first",\n}',
      place: '第 3 行第 1 列',
      why: 'one comma too many',
    },
    { name: 'list.json', content: '[]', place: '第 1 行第 1 列', why: 'it is no object' },
    { name: 'latin.json', content: Buffer.from([0x7b, 0x22, 0xff]), place: '第 3 个字节', why: 'not UTF-8' },
  ])('exits 2 with one sentence that names the file and the place: $why', ({ name, content, place }) => {
    const { status, stdout, stderr } = run([file(name, content), ...AT]);
    expect([status, stdout, stderr.length]).toEqual([2, '', 1]);
    expect(stderr[0]).toContain(name);
    expect(stderr[0]).toContain(place);
  });

  it.each([
    { why: 'get_icp_entrance_info', answer: { errcode: 0, errmsg: 'ok', info: { status: 3 } } },
    { why: 'a refused apply_icp_filing', answer: { errcode: 86202, hints: [] } },
    { why: 'reasons alone', answer: { audit_data: [{ key_name: '小程序备注', error: '过于简单' }] } },
    { why: 'get_online_icp_order', answer: { ...enterprise(), icp_applets: [enterprise().icp_applets] } },
  ])('exits 2 for what the interface answers, and names the command that reads it: $why', ({ answer }) => {
    const { status, stdout, stderr } = run([file('answer.json', JSON.stringify(answer)), ...AT]);
    expect([status, stdout, stderr.length]).toEqual([2, '', 1]);
    expect(stderr[0]).toMatch(/answer\.json.*npm run decode/);
  });

  it('takes a filing with a stray key, and one whose serializer wrote null for an answer’s keys', () => {
    const filing = { ...enterprise(), memo: 'x', info: null, hints: null };
    expect(run([file('stray.json', JSON.stringify(filing)), ...AT]).status).toBe(0);
  });

  it('exits 2 for a moment without an offset and for a file that does not exist', () => {
    const missing = join(folder, 'missing.json');
    expect(run([missing, '--at', '2026-03-10'])).toMatchObject({ status: 2, stdout: '' });
    expect(run([missing, ...AT]).stderr[0]).toContain('missing.json');
  });

  it('takes every word after -- as a file, and names an option that it does not have', () => {
    expect(run([...AT, '--', '--when']).stderr).toEqual(['--when：没有这个文件。']);
    expect(run(['--when', 'a.json', ...AT]).stderr).toEqual(['没有 --when 这个选项，没有检查 a.json。']);
  });
});

describe('readArguments', () => {
  it.each([
    { why: 'only files', words: 'a.json b.json', read: { files: ['a.json', 'b.json'] } },
    {
      why: 'the option before a file',
      words: '--at noon a.json',
      read: { files: ['a.json'], value: 'noon' },
    },
    {
      why: 'the option and its value in one word',
      words: 'a.json --at=noon',
      read: { files: ['a.json'], value: 'noon' },
    },
    { why: 'the option without a value', words: 'a.json --at', read: { files: ['a.json'], value: '' } },
    {
      why: 'the first unknown word, and still the files',
      words: '--on a.json --off',
      read: { files: ['a.json'], stray: '--on' },
    },
    {
      why: 'only files after --',
      words: 'a.json -- --at --b.json',
      read: { files: ['a.json', '--at', '--b.json'] },
    },
  ])('finds $why: $words', ({ words, read }) => {
    expect(readArguments(words.split(' '), '--at')).toEqual(read);
  });
});

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('jsonErrorAt', () => {
  it('agrees with JSON.parse, whatever the text', () => {
    const broken = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', '"', ']', 'x', '\\', '\u0001', '0'))
      .map(([text, place, letter]) => {
        const at = place % (text.length + 1);
        return text.slice(0, at) + letter + text.slice(at + (place % 2));
      });
    fc.assert(
      fc.property(fc.oneof(fc.json(), broken), (text) => {
        const place = jsonErrorAt(text);
        // The text before the place is the beginning of valid JSON. A valid text has no such place.
        expect(jsonErrorAt(text.slice(0, place))).toBe(place);
        if (isJson(text)) expect(place).toBe(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives line and column, both counted from 1', () => {
    expect(placeInText('{\n "a" 1}', jsonErrorAt('{\n "a" 1}'))).toEqual({ line: 2, column: 6 });
    expect(jsonErrorAt('[1, 2')).toBe(5);
    expect(jsonErrorAt('[1,]')).toBe(3);
    expect(jsonErrorAt('01')).toBe(1);
  });
});
