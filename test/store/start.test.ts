import { newDraft } from '@/rules';
import { type StartParts, start } from '@/start';
import { answer, attach, saveNow, startFiling, useBackups, useFilings, useVerifications } from '@/store';
import { photo } from '../support/filings';
import { FakeStorage, soon } from './fakeStorage';

const AT = Date.parse('2026-03-10T10:00:00+08:00');
const LICENCE = 'icp_subject.organize_info.certificate_photo';

let storage: FakeStorage;
let files: string[];
beforeEach(() => {
  storage = new FakeStorage();
  files = [];
});
afterEach(() => jest.useRealTimers());

const state = () => useFilings.getState();
const photoFiles: StartParts['photoFiles'] = {
  list: async () => files,
  has: async (file) => files.includes(file),
  remove: async (names) => {
    files = files.filter((file) => !names.includes(file));
  },
};
const begin = () => startFiling(newDraft('first', 4, '440000'), AT);

describe('the start', () => {
  it('opens the stored filings, and deletes the files that no filing names', async () => {
    await start({ storage, photoFiles });
    const id = begin();
    attach(id, LICENCE, [photo('a.jpg')]);
    await saveNow();
    files = ['a.jpg', 'orphan.jpg'];
    await start({ storage, photoFiles });
    expect(Object.keys(state().filings)).toEqual([id]);
    expect(files).toEqual(['a.jpg']);
  });

  it('reads what the first screen does not need after that is drawn', async () => {
    const asked: string[] = [];
    const read = (key: string) => {
      asked.push(key);
      return storage.read(key);
    };
    let draw = () => {};
    const drawn = new Promise<void>((resolve) => {
      draw = resolve;
    });
    const started = start({ storage: { ...storage, read }, photoFiles, drawn });
    await soon();
    expect(state().ready).toBe(true);
    expect(asked.sort()).toEqual(['board/0/a', 'board/0/b', 'incoming/switched']);
    expect(useVerifications.getState().ready).toBe(false);
    draw();
    await started;
    expect(useVerifications.getState().ready).toBe(true);
    expect(useBackups.getState().known).toBe(true);
  });

  it('draws the first screen before it lists the files, which may take long', async () => {
    let drawn = false;
    const watch = useFilings.subscribe(({ ready }) => {
      if (ready)
        setTimeout(() => {
          drawn = true;
        });
    });
    let drawnBefore = false;
    const list = async () => {
      drawnBefore = drawn;
      return files;
    };
    await start({ storage, photoFiles: { ...photoFiles, list } });
    watch();
    expect(drawnBefore).toBe(true);
  });

  it('finishes when the folder of the files cannot be read', async () => {
    const list = () => Promise.reject(new Error('readdirSync:fail'));
    await start({ storage, photoFiles: { ...photoFiles, list } });
    expect(state().ready).toBe(true);
  });

  it.each(['keys', 'read'] as const)(
    'finishes and deletes no file when the phone refuses %s',
    async (act) => {
      await start({ storage, photoFiles });
      attach(begin(), LICENCE, [photo('a.jpg')]);
      await saveNow();
      files = ['a.jpg'];
      storage.fail(act);
      await start({ storage, photoFiles });
      expect(state().ready).toBe(true);
      expect(files).toEqual(['a.jpg']);
    },
  );

  it.each(['keys', 'read'] as const)('finishes when the phone never answers %s', async (act) => {
    await start({ storage, photoFiles });
    begin();
    await saveNow();
    jest.useFakeTimers();
    storage.hold(act);
    void start({ storage, photoFiles });
    await jest.advanceTimersByTimeAsync(5000);
    expect(state().filings).toEqual({});
    expect(state()).toMatchObject({ ready: true, unreadable: [] });
  });
});

describe('a change that the phone cannot store', () => {
  it.each([
    { says: 'setStorage:fail exceed storage max size 10Mb', problem: 'full' },
    { says: 'setStorage:fail internal error', problem: 'failed' },
  ])('is reported as “$problem” when the phone says $says', async ({ says, problem }) => {
    const write = () => Promise.reject({ errMsg: says });
    await start({ storage: { ...storage, write }, photoFiles });
    answer(begin(), 'icp_subject.base_info.name', '样例');
    await saveNow();
    expect(state().storageProblem).toBe(problem);
  });
});
