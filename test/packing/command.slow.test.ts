import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { portableOf } from '@/packing';
import { enterprise, having } from '../support/filings';
import { packMade } from '../support/packed';
import { PHOTO } from '../support/people';

const ROOT = join(__dirname, '../..');
const AT = ['--at', '2026-03-10T10:00:00+08:00'];
const folder = mkdtempSync(join(tmpdir(), 'pack-'));
afterAll(() => rmSync(folder, { recursive: true }));

const place = (name: string) => join(folder, name);

function file(name: string, content: string | Uint8Array): string {
  mkdirSync(dirname(place(name)), { recursive: true });
  writeFileSync(place(name), content);
  return place(name);
}

const run = (...words: string[]) =>
  spawnSync(join(ROOT, 'node_modules/.bin/tsx'), ['scripts/pack.ts', ...words], {
    cwd: ROOT,
    encoding: 'utf8',
  });

const PHOTOS = ['licence.jpg', 'front.jpg', 'back.jpg', 'commitment.jpg'];

describe('npm run pack', () => {
  const filing = file('filing.json', JSON.stringify(enterprise()));
  for (const name of PHOTOS) file(`papers/${name}`, PHOTO);

  it('makes the same bytes as the app, from the same filing', async () => {
    const draft = {
      filing: enterprise(),
      principalIsLegalRep: true,
      appPrincipalIsPrincipal: false,
      regionName: '广东省 广州市 天河区',
    };
    const app = await packMade(portableOf(draft));
    for (const [name, bytes] of Object.entries(app.files)) file(`unpacked/${name}`, bytes);
    const out = place('again.zip');
    expect(run(place('unpacked/filing.json'), out, ...AT)).toMatchObject({
      status: 0,
      stdout: '',
      stderr: '',
    });
    expect(readFileSync(out).equals(app.bytes)).toBe(true);
  });

  it('names the region of a file that has its codes alone', () => {
    const out = place('region.zip');
    expect(run(filing, '--photos', place('papers'), out).status).toBe(0);
    const sheet = Buffer.from(unzipSync(readFileSync(out))['copy-sheet.html'] ?? []).toString();
    expect(sheet).toContain('广东省 广州市 天河区');
  });

  it('makes the pack without a photograph that is not there, and says which', () => {
    const out = place('missing.zip');
    const { status, stderr } = run(filing, out);
    expect(stderr).toBe(
      '没有找到 4 个照片文件，不在包里：licence.jpg、front.jpg、back.jpg、commitment.jpg。\n',
    );
    expect([status, existsSync(out)]).toEqual([0, true]);
  });

  it.each(['../secret.jpg', '/etc/hostname', 'link.jpg', '..\\secret.jpg'])(
    'refuses %s as the name of a photograph',
    (name) => {
      file('secret.jpg', PHOTO);
      if (!existsSync(place('papers/link.jpg'))) symlinkSync(place('secret.jpg'), place('papers/link.jpg'));
      const hostile = file(
        'hostile.json',
        JSON.stringify(having(enterprise(), { 'icp_materials.commitment_letter': [name] })),
      );
      const out = place('hostile.zip');
      const { status, stderr } = run(hostile, '--photos', place('papers'), out);
      expect(stderr).toBe(`照片文件名“${name}”指到了照片文件夹外面，没有打包。\n`);
      expect(status).toBe(2);
      expect(readdirSync(folder).filter((one) => one.startsWith('hostile.zip'))).toEqual([]);
    },
  );

  it.each([
    { what: 'no file', words: [], says: /^请给出备案信息和要写的文件/ },
    { what: 'a file that is not there', words: [place('none.json'), place('o.zip')], says: /没有这个文件/ },
    { what: 'what is no JSON', words: [file('bad.json', '{'), place('o.zip')], says: /不是 JSON/ },
    {
      what: 'a moment without a zone',
      words: [filing, place('o.zip'), '--at', '2026-02-13'],
      says: /不是带时区的时间/,
    },
    { what: 'an unknown option', words: [filing, place('o.zip'), '--fast'], says: /没有 --fast 这个选项/ },
    { what: 'a folder that is not there', words: [filing, place('no/where/o.zip')], says: /不能写在这里/ },
    { what: 'the filing itself as the pack', words: [filing, filing], says: /不能写在备案信息自己上面/ },
  ])('refuses $what with one sentence', ({ words, says }) => {
    const { status, stderr, stdout } = run(...words);
    expect(stderr).toMatch(says);
    expect([status, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
  });
});
