import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shrink } from '@/photo';
import { BACKGROUNDS } from './backgrounds';
import * as damage from './damage';
import { pngOf } from './files';
import { drawn } from './papers';
import { photo } from './scene';
import { taken } from './taken';

const ROOT = join(__dirname, '../..');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'judge-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

function run(words: string[]) {
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [tsx, join(ROOT, 'scripts/judge.ts'), ...words],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  );
  const lines = stdout.trim().split('\n').filter(Boolean);
  return { status, stderr, assessed: lines.map((line) => JSON.parse(line)) };
}

const pixels = damage.blurred(
  photo(drawn('idFront', 1000, 3), {
    width: 1280,
    height: 800,
    background: BACKGROUNDS.wood,
    fill: 0.6,
    turned: 1,
    leaning: 0,
    right: 0,
    down: 0,
    rounded: 0.035,
    falloff: 0.1,
    shadow: 0.3,
  }),
  0.45,
);
const jpeg = damage.jpegOf(pixels, 85);

/** The same bytes, with a head that claims 8000×7500 pixels. */
function claimed(): Uint8Array {
  const bytes = Uint8Array.from(jpeg);
  const at = Buffer.from(bytes).indexOf(Buffer.from([0xff, 0xc0])) + 5;
  bytes.set([7500 >> 8, 7500 & 255, 8000 >> 8, 8000 & 255], at);
  return bytes;
}

describe('npm run judge', () => {
  it('exits 0 when all are acceptable, and gives a hint for a small certificate of the unit only with --for', () => {
    const good = file('good.jpg', jpeg);
    const plain = run([good]);
    expect(plain).toMatchObject({
      status: 0,
      stderr: '',
      assessed: [{ file: good, acceptable: true, problems: [] }],
    });
    expect(plain.assessed[0].slight ?? []).not.toContain('low_resolution');
    const unit = run([good, '--for', 'icp_subject.organize_info.certificate_photo']);
    expect(unit.assessed[0]).toMatchObject({ acceptable: true, problems: [] });
    expect(unit.assessed[0].slight).toContain('low_resolution');
  });

  it('accepts a black-and-white authorisation letter: for a letter this is no copy', () => {
    const page = taken({ width: 720, height: 960, rounded: 0 }, 'plainLetter');
    const letter = file('letter.jpg', damage.jpegOf(page, 88));
    const slightFor = (path: string) => run([letter, '--for', path]).assessed[0].slight ?? [];
    expect(slightFor('icp_subject.principal_info.certificate_photo_front')).toContain('grayscale');
    expect(slightFor('icp_subject.principal_info.authorization_letter')).not.toContain('grayscale');
  });

  it('prints one object in a line, in order, for every kind of file, and exits 1 when one is not acceptable', () => {
    const files = [
      file('a.jpg', jpeg),
      file('b.png', pngOf(damage.exposed(shrink(pixels, 320), 0.12))),
      file('文字.jpg', '其实是文字'),
      file('empty.jpg', ''),
      file('half.jpg', jpeg.subarray(0, jpeg.length / 2)),
      file('huge.jpg', claimed()),
      join(folder, 'missing.jpg'),
      folder,
    ];
    const { status, stderr, assessed } = run(files);
    expect(status).toBe(1);
    expect(stderr).toBe('');
    expect(assessed.map(({ file: name }) => name)).toEqual(files);
    expect(assessed.map(({ acceptable }) => acceptable)).toEqual([true, ...new Array(7).fill(false)]);
    expect(assessed.map(({ problems }) => problems[0])).toEqual([
      undefined,
      'low_resolution',
      'unreadable',
      'unreadable',
      'unreadable',
      'too_large_file',
      'unreadable',
      'unreadable',
    ]);
    for (const { measures } of assessed) expect(typeof measures).toBe('object');
  });

  it.each([{ words: [] }, { words: ['--fast', 'a.jpg'] }])(
    'exits 2 with one sentence, and prints nothing, when called with $words',
    ({ words }) => {
      const { status, stderr, assessed } = run(words);
      expect(status).toBe(2);
      expect(assessed).toEqual([]);
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(stderr).not.toContain('    at ');
    },
  );
});
