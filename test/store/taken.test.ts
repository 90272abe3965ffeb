import { newDraft, type StoredPhoto, valueAt } from '@/rules';
import {
  answer,
  answerAll,
  attach,
  noteRead,
  openFilings,
  replacePhoto,
  type SavedFiling,
  saveNow,
  startFiling,
  undoTaken,
  useFilings,
  useTaken,
} from '@/store';
import { FakeStorage } from './fakeStorage';

const AT = Date.parse('2026-03-10T10:00:00+08:00');
const NAME = 'icp_subject.base_info.name';
const SCOPE = 'local.business_scope';
const FRONT = 'icp_subject.principal_info.certificate_photo_front';
const photo = (file: string): StoredPhoto => ({
  file,
  format: 'jpeg',
  bytes: 150_000,
  width: 1600,
  height: 1200,
});

let storage: FakeStorage;
let id: string;
beforeEach(async () => {
  storage = new FakeStorage();
  await openFilings(storage);
  id = startFiling(newDraft('first', 4, '440000'), AT);
});

const stored = () => useFilings.getState().filings[id] as SavedFiling;
const at = (path: string) => valueAt(stored().filing, path);

describe('answerAll', () => {
  it('stores several answers, and undoTaken puts back what was there before', () => {
    answer(id, NAME, '旧名');
    answerAll(id, { [NAME]: '新名', [SCOPE]: '软件开发' });
    expect([at(NAME), at(SCOPE)]).toEqual(['新名', '软件开发']);
    undoTaken();
    expect([at(NAME), at(SCOPE)]).toEqual(['旧名', undefined]);
    expect(useTaken.getState().taken).toBeNull();
  });

  it('undoes nothing that the person has changed since', () => {
    answerAll(id, { [NAME]: '新名', [SCOPE]: '软件开发' });
    answer(id, NAME, '自己改的名');
    undoTaken();
    expect([at(NAME), at(SCOPE)]).toEqual(['自己改的名', undefined]);
  });

  it('undoes the last one only, and only once', () => {
    answerAll(id, { [NAME]: '一' });
    answerAll(id, { [NAME]: '二' });
    undoTaken();
    undoTaken();
    expect(at(NAME)).toBe('一');
  });

  it('stores all of them or none: a write that a kill cuts off leaves the filing as it was', async () => {
    await saveNow();
    storage.tornAt = 40;
    answerAll(id, { [NAME]: '新名', [SCOPE]: '软件开发' });
    await saveNow();
    await openFilings(storage);
    expect([at(NAME), at(SCOPE)]).toEqual([undefined, undefined]);
    answerAll(id, { [NAME]: '新名', [SCOPE]: '软件开发' });
    await saveNow();
    await openFilings(storage);
    expect([at(NAME), at(SCOPE)]).toEqual(['新名', '软件开发']);
  });

  it('does nothing for a filing that is gone', () => {
    answerAll('gone', { [NAME]: '新名' });
    expect(useTaken.getState().taken?.id).not.toBe('gone');
  });
});

describe('noteRead', () => {
  const read = [{ path: NAME, value: '示范', sure: true }];
  const photos = () => stored().filing.photos?.[FRONT];
  beforeEach(() => attach(id, FRONT, [photo('a.jpg')]));

  it('keeps with the photo what was read on it', () => {
    noteRead(id, FRONT, 'a.jpg', read);
    expect(photos()).toEqual([{ ...photo('a.jpg'), read }]);
  });

  it('keeps of another paper only which one it is', () => {
    noteRead(id, FRONT, 'a.jpg', read, 'id_back');
    expect(photos()).toEqual([{ ...photo('a.jpg'), read: [], other: 'id_back' }]);
    noteRead(id, FRONT, 'a.jpg', read);
    expect(photos()).toEqual([{ ...photo('a.jpg'), read }]);
  });

  it('leaves a photo alone that is gone, and everything else', () => {
    const before = stored();
    noteRead(id, FRONT, 'b.jpg', read);
    expect(stored()).toBe(before);
  });

  it('goes with a photo that is replaced', () => {
    noteRead(id, FRONT, 'a.jpg', read);
    replacePhoto(id, FRONT, 'a.jpg', photo('b.jpg'));
    expect(photos()).toEqual([photo('b.jpg')]);
  });

  it('is there after a restart', async () => {
    noteRead(id, FRONT, 'a.jpg', read, 'id_back');
    await saveNow();
    await openFilings(storage);
    expect(photos()).toEqual([{ ...photo('a.jpg'), read: [], other: 'id_back' }]);
    expect(stored().unparsed).toBeUndefined();
  });
});
