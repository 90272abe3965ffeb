import { newDraft, type StoredPhoto } from '@/rules';
import {
  attach,
  filesOf,
  keepCopiesOnly,
  openFilings,
  replacePhoto,
  type SavedFiling,
  saveNow,
  settlePhotos,
  startFiling,
  useFilings,
  weightOf,
  withFileNames,
} from '@/store';
import { writeCopy } from '@/store/slots';
import { FakeStorage } from './fakeStorage';

const AT = Date.parse('2026-03-10T10:00:00+08:00');
const LICENCE = 'icp_subject.organize_info.certificate_photo';
const FRONT = 'icp_subject.principal_info.certificate_photo_front';
const plain = (file: string): StoredPhoto => ({
  file,
  format: 'jpeg',
  bytes: 150_000,
  width: 1600,
  height: 1200,
});
const copied = (file: string): StoredPhoto => ({
  ...plain(file),
  format: 'png',
  bytes: 4_000_000,
  assessed: true,
  problems: [],
  copy: { ...plain(`copy-${file}`), marked: true },
});

let storage: FakeStorage;
let id: string;
beforeEach(async () => {
  storage = new FakeStorage();
  await openFilings(storage);
  id = startFiling(newDraft('first', 4, '440000'), AT);
});

const stored = () => useFilings.getState().filings[id] as SavedFiling;
const at = (path: string) => stored().filing.photos?.[path];
const there = (...files: string[]) =>
  settlePhotos({ list: async () => files, has: async (file) => files.includes(file) });

describe('photos and their files', () => {
  it('are all listed, including copies', () => {
    attach(id, LICENCE, [copied('a.png')]);
    attach(id, FRONT, [plain('b.jpg')]);
    expect(filesOf(stored())).toEqual(['a.png', 'copy-a.png', 'b.jpg']);
    expect(weightOf([stored()])).toEqual({ all: 4_300_000, spare: 4_000_000 });
  });

  it('stay unchanged while every file exists; files that nobody names are returned', async () => {
    attach(id, LICENCE, [copied('a.png')]);
    const before = stored();
    expect(await there('a.png', 'copy-a.png', 'orphan.jpg')).toEqual(['orphan.jpg']);
    expect(stored()).toBe(before);
  });

  it('are removed from their slot when their file is gone, and the slot is recorded as lost until another photo is added', async () => {
    attach(id, LICENCE, [plain('a.jpg'), plain('b.jpg')]);
    attach(id, FRONT, [plain('c.jpg')]);
    await there('b.jpg', 'c.jpg');
    expect(at(LICENCE)).toEqual([plain('b.jpg')]);
    expect(at(FRONT)).toEqual([plain('c.jpg')]);
    expect(stored().lost).toEqual([LICENCE]);
    attach(id, LICENCE, [plain('d.jpg')]);
    expect(stored().lost).toEqual([]);
  });

  it('continue with the copy when only the copy is left, and are assessed again when only the original is left', async () => {
    attach(id, LICENCE, [copied('a.png')]);
    attach(id, FRONT, [copied('b.png')]);
    await there('copy-a.png', 'b.png');
    expect(at(LICENCE)?.[0]).toMatchObject({
      file: 'copy-a.png',
      format: 'jpeg',
      bytes: 150_000,
      assessed: true,
    });
    expect(at(LICENCE)?.[0]).not.toHaveProperty('copy');
    expect(at(FRONT)?.[0]).toMatchObject({ file: 'b.png', bytes: 4_000_000 });
    expect(at(FRONT)?.[0]).not.toHaveProperty('assessed');
    expect(stored().lost).toBeUndefined();
  });

  describe('are not deleted, because they may belong to it, while a filing', () => {
    const noFileGoes = async () => {
      await openFilings(storage);
      expect(await there('a.jpg')).toEqual([]);
    };
    beforeEach(saveNow);

    it('is damaged', async () => {
      for (const key of storage.texts.keys()) storage.texts.set(key, '{');
      await noFileGoes();
      expect(useFilings.getState().unreadable).toEqual([id]);
    });

    it('was written by a later version', async () => {
      await writeCopy(storage, 'later', { version: 99, seq: 1, body: '{}' });
      await noFileGoes();
      expect(useFilings.getState().newer).toEqual(['later']);
    });

    it('could not be read', async () => {
      storage.fail('read');
      await noFileGoes();
    });

    it('may exist that the phone did not list', async () => {
      storage.fail('keys');
      await noFileGoes();
    });
  });

  it('stay where a folder lists nothing although each file is there', async () => {
    attach(id, LICENCE, [copied('a.png')]);
    const before = stored();
    expect(await settlePhotos({ list: async () => [], has: async () => true })).toEqual([]);
    expect(stored()).toBe(before);
  });

  it('come back to their slot, as they were, when their lost file is there again', async () => {
    attach(id, LICENCE, [copied('a.png')]);
    await there();
    expect([at(LICENCE), stored().lost]).toEqual([undefined, [LICENCE]]);
    expect(await there('a.png', 'copy-a.png')).toEqual([]);
    expect(at(LICENCE)).toEqual([copied('a.png')]);
    expect(stored()).not.toHaveProperty('lost');
    expect(stored()).not.toHaveProperty('missing');
  });

  it('that came while the files were counted are not taken for lost', async () => {
    const list = async () => {
      attach(id, LICENCE, [plain('new.jpg')]);
      return [];
    };
    const orphans = await settlePhotos({ list, has: async () => false });
    expect(orphans).toEqual([]);
    expect(at(LICENCE)).toEqual([plain('new.jpg')]);
  });

  it('lose their originals on request, but only if they have a copy', () => {
    attach(id, LICENCE, [copied('a.png')]);
    attach(id, FRONT, [plain('b.jpg')]);
    expect(keepCopiesOnly()).toEqual(['a.png']);
    expect(filesOf(stored())).toEqual(['copy-a.png', 'b.jpg']);
    expect(at(LICENCE)?.[0]).toMatchObject({ assessed: true, problems: [] });
  });

  it('return to their position after they were removed', () => {
    attach(id, LICENCE, [plain('a.jpg'), plain('b.jpg'), plain('c.jpg')]);
    replacePhoto(id, LICENCE, 'b.jpg');
    attach(id, LICENCE, [plain('b.jpg')], 1);
    expect(at(LICENCE)?.map(({ file }) => file)).toEqual(['a.jpg', 'b.jpg', 'c.jpg']);
  });

  it('that were removed in the meantime get no assessment', () => {
    attach(id, LICENCE, [plain('a.jpg')]);
    const before = stored();
    replacePhoto(id, LICENCE, 'gone.jpg', copied('gone.jpg'));
    expect(stored()).toBe(before);
  });
});

describe('a filing with other names for its files', () => {
  it('names them so everywhere: photos, copies, those that are lost, and those a refusal was about', () => {
    attach(id, LICENCE, [copied('a.png')]);
    const reason = { rule: 'r', path: LICENCE, said: '', means: '', fix: '', source: [], fine: false };
    const before: SavedFiling = {
      ...stored(),
      missing: [{ path: FRONT, photo: plain('b.jpg') }],
      returned: { after: 1, reasons: [{ ...reason, was: [['a.png', 'copy-a.png']] }] },
    };
    const names = new Map([
      ['a.png', 'x.png'],
      ['copy-a.png', 'y.png'],
    ]);
    const after = withFileNames(before, names);
    expect(filesOf(after)).toEqual(['x.png', 'y.png', 'b.jpg']);
    expect(after.returned?.reasons[0]?.was).toEqual([['x.png', 'y.png']]);
    expect(withFileNames(before, new Map())).toEqual(before);
  });
});
