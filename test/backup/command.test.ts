import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backupOf, PASSPHRASE } from '../support/backups';
import { enterprise } from '../support/filings';
import { PHOTO } from '../support/people';
import { saved } from '../support/stored';

const ROOT = join(__dirname, '../..');
const FRONT = 'icp_subject.principal_info.certificate_photo_front';
const one = saved('one', {
  ...enterprise(),
  photos: { [FRONT]: [{ file: 'front.jpg', format: 'jpeg', bytes: PHOTO.length, width: 9, height: 9 }] },
});

let folder = '';
let whole: Uint8Array;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'backup-'));
  whole = await backupOf([one, saved('two', { kind: 'change' })], {
    'front.jpg': PHOTO,
    'large.jpg': new Uint8Array(100_000),
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function open(name: string, content: Uint8Array, passphrase = PASSPHRASE) {
  const file = join(folder, `${name}.beituo`);
  const out = join(folder, name);
  writeFileSync(file, content);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'scripts/backup.ts'), 'open', file, out],
    { cwd: ROOT, encoding: 'utf8', input: `${passphrase}\nanother line\n` },
  );
  return { status, stdout, stderr, out };
}

describe('backup open', () => {
  it('writes each filing as precheck reads it and as it was kept, and the photos byte for byte', () => {
    const { status, stdout, stderr, out } = open('whole', whole);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('2 份备案和 2 张照片');
    const filing = JSON.parse(readFileSync(join(out, 'filings/one.json'), 'utf8'));
    expect(filing.icp_applets.base_info.name).toBe('示范取号');
    expect(filing.icp_subject.principal_info.certificate_photo_front).toBe('front.jpg');
    expect(JSON.parse(readFileSync(join(out, 'records/one.json'), 'utf8'))).toEqual(one);
    expect(readdirSync(join(out, 'filings')).sort()).toEqual(['one.json', 'two.json']);
    expect(readFileSync(join(out, 'photos/front.jpg')).equals(Buffer.from(PHOTO))).toBe(true);
    expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([]);
  });

  const flipped = () => {
    const bytes = whole.slice();
    // In the photo: all filings were read before.
    bytes[bytes.length - 40] = (bytes[bytes.length - 40] as number) ^ 1;
    return bytes;
  };
  it.each([
    ['wrong', () => whole, '水杯 在窗台 4', /口令不对/],
    ['cut', () => whole.slice(0, -50), PASSPHRASE, /不完整或被改动过/],
    ['changed', flipped, PASSPHRASE, /不完整或被改动过/],
    ['other', () => PHOTO, PASSPHRASE, /不是备妥的备份/],
  ])('ends with 2, one sentence and nothing written: %s', (name, bytes, passphrase, words) => {
    const { status, stdout, stderr, out } = open(name as string, bytes(), passphrase as string);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(words as RegExp);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(existsSync(out)).toBe(false);
    expect(readdirSync(folder).filter((one) => one.includes('partial'))).toEqual([]);
  });

  it('does not write into a folder that holds something', () => {
    const { status, stderr } = open('whole', whole);
    expect(status).toBe(2);
    expect(stderr).toContain('已经有内容了');
  });
});
