import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import {
  BackupProblem,
  backupWriter,
  type Entry,
  headerOf,
  keyOf,
  openBackup,
  SALT_BYTES,
  type Source,
} from '@/backup';

/** The least cost that a reader believes: quick. */
const CHEAP = 10;
const PASSPHRASE = '水杯 在窗台 3';
const SALT = Uint8Array.from({ length: SALT_BYTES }, (_, place) => place);

const header = headerOf(CHEAP, SALT);
const key = keyOf(PASSPHRASE, header);

type Whole = [Entry, Uint8Array][];

const joined = (parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

async function written(entries: Whole): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const writer = backupWriter(header, key, async (bytes) => void parts.push(bytes.slice()));
  for (const [entry, content] of entries) await writer.add(entry, content);
  await writer.end();
  return joined(parts);
}

const sourceOf = (bytes: Uint8Array): Source => ({
  size: bytes.length,
  read: async (from, length) => bytes.slice(from, from + length),
});

async function read(bytes: Uint8Array, passphrase = PASSPHRASE): Promise<Whole> {
  const found: Whole = [];
  const backup = await openBackup(sourceOf(bytes), passphrase);
  await backup.each(({ bytes: _, ...entry }, content) => void found.push([entry, content]));
  return found;
}

/** The same, quick to compare. */
const shownOf = (entries: Whole) =>
  entries.map(([entry, content]) => [entry, Buffer.from(content).toString('base64')]);

/** What goes wrong when these bytes are read. */
const troubleOf = (bytes: Uint8Array, passphrase?: string) =>
  read(bytes, passphrase).then(
    () => 'none',
    (error) => (error instanceof BackupProblem ? error.trouble : `another error: ${error}`),
  );

const contents = (filings: number, photos: number, total: number): Entry => ({
  ...{ kind: 'contents', made: '2026-03-10T10:00:00+08:00' },
  ...{ filings, photos, total },
});
const photo = (place: number, size: number): [Entry, Uint8Array] => [
  { kind: 'photo', file: `p${place}.jpg` },
  new Uint8Array(randomBytes(size)),
];
const text = (id: string, body: string): [Entry, Uint8Array] => [
  { kind: 'filing', id, version: 2 },
  new TextEncoder().encode(body),
];

/** Three chunks and a little. */
const usual = (): Whole => [
  [contents(1, 2, 200_000), new Uint8Array(0)],
  text('one', '{"id":"one","名":"示范取号𠮷"}'),
  photo(1, 130_000),
  photo(2, 70_000),
];

describe('a backup', () => {
  it('gives back every entry, byte for byte, whatever the sizes', async () => {
    const sizes = fc.array(fc.oneof(fc.nat(300), fc.constantFrom(0, 65_400, 65_536, 131_072)), {
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(sizes, async (each) => {
        const entries: Whole = [
          [contents(0, each.length, 1), new Uint8Array(0)],
          ...each.map((size, i) => photo(i, size)),
        ];
        expect(shownOf(await read(await written(entries)))).toEqual(shownOf(entries));
      }),
      { numRuns: 40 },
    );
  });

  it('gives back one whose last chunk is exactly full', async () => {
    const before = await written([photo(1, 60_000)]);
    // The header, the tag, and what the entry's head takes.
    const head = before.length - 60_000 - header.bytes.length - 16;
    const full = [photo(1, 65_536 - head)];
    const bytes = await written(full);
    expect(bytes.length).toBe(header.bytes.length + 65_536 + 16);
    expect(shownOf(await read(bytes))).toEqual(shownOf(full));
  });

  it('shows nothing of what it holds, but how long it is', async () => {
    const bytes = Buffer.from(await written(usual()));
    for (const word of ['示范', 'filing', 'photo', 'p1.jpg']) expect(bytes.includes(word)).toBe(false);
  });

  it('is read to the photos and no further where that is enough', async () => {
    const bytes = await written(usual());
    const reads: number[] = [];
    const { read: part, size } = sourceOf(bytes);
    const source = {
      size,
      read: (from: number, length: number) => part(from, length + 0 * reads.push(from)),
    };
    const backup = await openBackup(source, PASSPHRASE);
    const kinds: string[] = [];
    await backup.each(({ kind }) => {
      if (kind === 'photo') return 'enough';
      kinds.push(kind);
      return undefined;
    });
    expect(kinds).toEqual(['contents', 'filing']);
    expect(Math.max(...reads)).toBeLessThan(150_000);
  });
});

describe('a backup is refused', () => {
  let whole: Uint8Array;
  beforeAll(async () => {
    whole = await written(usual());
  });

  it('with a wrong passphrase; a space at its end is none', async () => {
    expect(await troubleOf(whole, '水杯 在窗台 4')).toBe('passphrase');
    expect(await troubleOf(whole, ` ${PASSPHRASE} `)).toBe('none');
  });

  it('where one bit is another, anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length * 8 - 1), async (bit) => {
        // Another cost is another key, and a slow one.
        fc.pre(bit >> 3 !== 10);
        const changed = whole.slice();
        changed[bit >> 3] = (changed[bit >> 3] as number) ^ (1 << (bit & 7));
        expect(await troubleOf(changed)).toMatch(/^(notBackup|later|costly|passphrase|damaged)$/);
      }),
      { numRuns: 60 },
    );
  });

  it('where it is cut off, anywhere, also between two chunks', async () => {
    const chunk = 65_536 + 16;
    const ends = fc.oneof(
      fc.nat(whole.length - 1),
      fc.constantFrom(
        0,
        8,
        header.bytes.length,
        header.bytes.length + chunk,
        header.bytes.length + 2 * chunk,
      ),
    );
    await fc.assert(
      fc.asyncProperty(ends, async (end) => {
        expect(await troubleOf(whole.slice(0, end))).toMatch(/^(notBackup|passphrase|damaged)$/);
      }),
      { numRuns: 60 },
    );
  });

  it('where it ends after an entry and before another', async () => {
    const head = (await written([photo(1, 60_000)])).length - 60_000 - header.bytes.length - 16;
    const two = await written([photo(1, 65_536 - head), photo(2, 10)]);
    expect(await troubleOf(two)).toBe('none');
    expect(await troubleOf(two.slice(0, header.bytes.length + 65_536 + 16))).toBe('passphrase');
    const three = await written([photo(1, 65_536 - head), photo(2, 65_536 - head), photo(3, 10)]);
    expect(await troubleOf(three.slice(0, header.bytes.length + 2 * (65_536 + 16)))).toBe('damaged');
  });

  it('where chunks within one photo were exchanged', async () => {
    const chunk = 65_536 + 16;
    const one = await written([photo(1, 300_000)]);
    const at = header.bytes.length;
    const [before, two, three, after] = [
      one.slice(0, at + chunk),
      one.slice(at + chunk, at + 2 * chunk),
      one.slice(at + 2 * chunk, at + 3 * chunk),
      one.slice(at + 3 * chunk),
    ];
    expect(await troubleOf(joined([before, three, two, after]))).toBe('damaged');
  });

  it('where chunks were exchanged, doubled, left out or added', async () => {
    const chunk = 65_536 + 16;
    const head = whole.slice(0, header.bytes.length);
    const [one, two, three, rest] = [0, 1, 2, 3].map((place) =>
      whole.slice(head.length + place * chunk, head.length + (place + 1) * chunk),
    ) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
    for (const parts of [
      [one, three, two, rest],
      [one, two, two, three, rest],
      [one, three, rest],
      [one, two, three, rest, rest],
      [one, two, three],
    ])
      expect(await troubleOf(joined([head, ...parts]))).toBe('damaged');
  });

  it('that is another file, or one of a later version', async () => {
    expect(await troubleOf(new Uint8Array(0))).toBe('notBackup');
    expect(await troubleOf(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0, 0, 0, 0, 0))).toBe('notBackup');
    const later = whole.slice();
    later[8] = 2;
    expect(await troubleOf(later)).toBe('later');
  });

  it('before any work where its key would cost too much, or hardly anything', async () => {
    for (const cost of [0, 9, 17, 31, 255]) {
      const hostile = whole.slice();
      hostile[10] = cost;
      const began = performance.now();
      expect(await troubleOf(hostile)).toBe('costly');
      expect(performance.now() - began).toBeLessThan(100);
    }
  });

  it('before memory is taken where an entry claims to be longer than the file', async () => {
    const parts: Uint8Array[] = [];
    const writer = backupWriter(header, key, async (bytes) => void parts.push(bytes.slice()));
    const lying = new Proxy(new Uint8Array(10), {
      get: (target, name) => (name === 'length' ? Number.MAX_SAFE_INTEGER : Reflect.get(target, name)),
    });
    // Only its head is wanted: the content ends the writing.
    await writer.add({ kind: 'photo', file: 'a.jpg' }, lying).catch(() => undefined);
    await writer.end();
    expect(await troubleOf(joined(parts))).toBe('damaged');
  });

  it.each(['../a.jpg', 'a/b.jpg', '.a', '', 'C:\\a'])('where a photo is named %j', async (file) => {
    expect(await troubleOf(await written([[{ kind: 'photo', file }, new Uint8Array(3)]]))).toBe('damaged');
  });
});
