import { newDraft } from '@/rules';
import {
  answer,
  fold,
  noteCheck,
  openFilings,
  readAgain,
  removeEverything,
  removeFiling,
  removeUnreadable,
  saveNow,
  startFiling,
  useFilings,
} from '@/store';
import { boardOf } from '@/store/board';
import { incomingOf } from '@/store/incoming';
import { journalOf } from '@/store/journal';
import { persisterOf } from '@/store/persister';
import type { SavedFiling } from '@/store/saved';
import { writeCopy } from '@/store/slots';
import { FakeStorage, soon } from './fakeStorage';

const NAME = 'icp_subject.base_info.name';
const AT = Date.parse('2026-03-10T10:00:00+08:00');

let storage: FakeStorage;
beforeEach(async () => {
  storage = new FakeStorage();
  await openFilings(storage);
});
afterEach(() => jest.useRealTimers());

const begin = () => startFiling(newDraft('first', 4, '440000'), AT);
const state = () => useFilings.getState();
const nameOf = (id: string) => state().filings[id]?.filing.icp_subject?.base_info?.name;
/** The app is killed and started again, on the clock of the test. */
async function restart(): Promise<void> {
  const opening = openFilings(storage);
  if (isFake()) await jest.advanceTimersByTimeAsync(100);
  await opening;
}
const isFake = () => 'clock' in setTimeout;

/** A filing that is in storage under a name. */
async function stored(name: string): Promise<string> {
  const id = begin();
  answer(id, NAME, name);
  await saveNow();
  return id;
}

describe('a write that failed', () => {
  it('is tried again when the app is hidden, although nothing was typed since', async () => {
    const id = await stored('旧');
    storage.fail('write', { times: 1 });
    answer(id, NAME, '新');
    await soon();
    expect(state().storageProblem).toBe('failed');
    await saveNow();
    expect(state().storageProblem).toBeNull();
    await restart();
    expect(nameOf(id)).toBe('新');
  });

  it('is tried again with the next change of another filing', async () => {
    const [one, other] = [await stored('甲'), await stored('乙')];
    storage.fail('write', { times: 1, about: one });
    answer(one, NAME, '甲甲');
    await soon();
    answer(other, NAME, '乙乙');
    await soon();
    expect(state().storageProblem).toBeNull();
    await restart();
    expect([nameOf(one), nameOf(other)]).toEqual(['甲甲', '乙乙']);
  });

  it('does not touch the undamaged copy', async () => {
    const id = await stored('旧');
    storage.fail('write', { times: 3 });
    for (const name of ['一', '二', '三']) {
      answer(id, NAME, name);
      await saveNow();
    }
    storage.tornAt = 5;
    await saveNow();
    await restart();
    expect(nameOf(id)).toBe('旧');
  });

  it('is tried again when a deletion made room', async () => {
    const [big, id] = [await stored('大'), await stored('小')];
    storage.full = true;
    answer(id, NAME, '小的');
    await saveNow();
    expect(state().storageProblem).toBe('full');
    storage.full = false;
    await removeFiling(big);
    expect(state().storageProblem).toBeNull();
    await restart();
    expect(nameOf(id)).toBe('小的');
  });
});

describe('writes of one record', () => {
  it('never run at the same time, and the last text is stored', async () => {
    const id = begin();
    storage.hold('write');
    answer(id, NAME, '一');
    await soon();
    answer(id, NAME, '二');
    void saveNow();
    await soon();
    answer(id, NAME, '三');
    void saveNow();
    await soon();
    storage.release('write');
    await saveNow();
    expect(storage.mostAtOnce).toBe(1);
    await restart();
    expect(nameOf(id)).toBe('三');
  });

  it('happen only for changes', async () => {
    const id = await stored('同名');
    fold(id, 'principalIsLegalRep', false);
    noteCheck(id, { left: 3, share: 0.5 }, AT);
    await saveNow();
    const { writes } = storage;
    answer(id, NAME, '同名');
    noteCheck(id, { left: 3, share: 0.5 }, AT + 60_000);
    await saveNow();
    expect(storage.writes).toBe(writes);
  });
});

/** A persister whose one filing stays in memory, whatever is deleted. */
const persisterOfOne = () =>
  persisterOf(
    storage,
    boardOf(storage),
    journalOf(storage),
    incomingOf(storage),
    (id): SavedFiling => ({ ...newDraft('first', 4, '440000'), id, createdAt: AT }),
    () => {},
  );

describe('a deletion', () => {
  it('waits for the running write, which would bring the filing back', async () => {
    const id = await stored('样例');
    storage.hold('write');
    answer(id, NAME, '样例二');
    await soon();
    const deleted = removeFiling(id);
    await soon();
    storage.release('write');
    await deleted;
    expect([...storage.texts]).toEqual([]);
  });

  it('prevents later writes of the record', async () => {
    const persister = persisterOfOne();
    persister.changed('x');
    await persister.flush();
    storage.hold('remove');
    const deleted = persister.remove(['x']);
    persister.changed('x');
    await soon();
    storage.release('remove');
    await deleted;
    persister.changed('x');
    await persister.flush();
    expect([...storage.texts]).toEqual([]);
  });

  it('that the phone refuses, and of which it takes no note, leaves the filing where it is', async () => {
    const id = await stored('样例');
    storage.fail('remove');
    storage.fail('write', { about: 'board/', times: 1 });
    expect(await removeFiling(id)).toBe('refused');
    expect(nameOf(id)).toBe('样例');
    answer(id, NAME, '样例二');
    await saveNow();
    storage.mend();
    await restart();
    expect(nameOf(id)).toBe('样例二');
  });

  it('that the phone refuses is not called done, and is finished at the next start', async () => {
    const [id, other] = [await stored('样例'), await stored('别的')];
    storage.fail('remove');
    expect(await removeFiling(id)).toBe('later');
    expect(state().filings).not.toHaveProperty(id);
    expect(state().summaries).not.toHaveProperty(id);
    await restart();
    expect(Object.keys(state().summaries)).toEqual([other]);
    storage.mend();
    await restart();
    await restart();
    expect(Object.keys(state().filings)).toEqual([other]);
    expect([...storage.texts.keys()].filter((key) => key.includes(id))).toEqual([]);
  });

  it('that never comes to an end is finished at the next start as well', async () => {
    const id = await stored('样例');
    jest.useFakeTimers();
    storage.hold('remove');
    const removal = removeFiling(id);
    await jest.advanceTimersByTimeAsync(5000);
    expect(await removal).toBe('later');
    jest.useRealTimers();
    storage.hold('remove', { about: 'nothing' });
    await restart();
    expect(state().filings).toEqual({});
    expect([...storage.texts]).toEqual([]);
  });

  it('of damaged records takes nothing else', async () => {
    const [broken, whole] = [await stored('坏'), await stored('好')];
    for (const key of storage.texts.keys()) if (key.includes(broken)) storage.texts.set(key, '{');
    await restart();
    await removeUnreadable();
    expect(state().unreadable).toEqual([]);
    await restart();
    expect(state().unreadable).toEqual([]);
    expect(nameOf(whole)).toBe('好');
  });
});

describe('清空全部数据', () => {
  it('deletes records of a later version too, and those that are damaged or could not be read', async () => {
    const [damaged, unread] = [await stored('坏'), await stored('没读到')];
    await stored('好');
    await writeCopy(storage, 'later', { version: 99, seq: 1, body: '{}' });
    for (const key of storage.texts.keys()) if (key.includes(damaged)) storage.texts.set(key, '{');
    storage.fail('read', { about: unread });
    await restart();
    expect(state()).toMatchObject({ newer: ['later'], unreadable: [damaged], unread: [unread] });
    await removeEverything();
    expect([...storage.texts]).toEqual([]);
    expect(state().filings).toEqual({});
    expect(state()).toMatchObject({ newer: [], unreadable: [], unread: [] });
  });

  it('deletes changes that were not written yet, and none is written later', async () => {
    const id = await stored('样例');
    storage.fail('write', { times: 1 });
    answer(id, NAME, '样例二');
    begin();
    await soon();
    await removeEverything();
    await saveNow();
    expect([...storage.texts]).toEqual([]);
  });

  it('prevents the write of a filing that was never written', async () => {
    const persister = persisterOfOne();
    storage.fail('write', { times: 1 });
    persister.changed('x');
    await persister.flush();
    await persister.removeAll();
    await persister.flush();
    expect([...storage.texts]).toEqual([]);
  });

  it('deletes also records that the phone did not list at the start', async () => {
    await stored('样例');
    storage.fail('keys');
    await restart();
    storage.mend();
    await removeEverything();
    expect([...storage.texts]).toEqual([]);
  });

  it('keeps keys that are not ours', async () => {
    storage.texts.set('filing', '1');
    storage.texts.set('theme', 'dark');
    await stored('样例');
    await removeEverything();
    expect([...storage.texts.keys()]).toEqual(['filing', 'theme']);
  });

  it('is not called done when records stay, and is finished at the next start', async () => {
    await stored('一');
    await stored('二');
    storage.fail('remove');
    expect(await removeEverything()).toBe('later');
    expect(state()).toMatchObject({ filings: {}, summaries: {} });
    storage.mend();
    await restart();
    expect(state()).toMatchObject({ filings: {}, summaries: {} });
    expect([...storage.texts]).toEqual([]);
  });

  it('is not done, and says so, when the phone does not list what it keeps', async () => {
    const id = await stored('样例');
    storage.fail('keys');
    expect(await removeEverything()).toBe('refused');
    expect(nameOf(id)).toBe('样例');
    answer(id, NAME, '样例二');
    await saveNow();
    storage.mend();
    await restart();
    expect(nameOf(id)).toBe('样例二');
  });
});

describe('a phone that does not answer', () => {
  beforeEach(() => jest.useFakeTimers());

  it('is reported after five seconds, and later changes are still written', async () => {
    const id = begin();
    storage.hold('write');
    answer(id, NAME, '一');
    await jest.advanceTimersByTimeAsync(4900);
    expect(state().storageProblem).toBeNull();
    await jest.advanceTimersByTimeAsync(200);
    expect(state().storageProblem).toBe('failed');
    // The hanging call is never answered.
    storage.hold('write');
    answer(id, NAME, '二');
    await jest.advanceTimersByTimeAsync(1);
    storage.release('write');
    await jest.advanceTimersByTimeAsync(1);
    expect(state().storageProblem).toBeNull();
    await restart();
    expect(nameOf(id)).toBe('二');
  });

  it('may answer late, after another write, and the newest text is stored', async () => {
    const id = begin();
    storage.hold('write');
    answer(id, NAME, '一');
    await jest.advanceTimersByTimeAsync(6000);
    answer(id, NAME, '二');
    await jest.advanceTimersByTimeAsync(1);
    storage.release('write', true);
    await jest.advanceTimersByTimeAsync(1);
    await saveNow();
    await restart();
    expect(nameOf(id)).toBe('二');
  });

  it('may answer late, after the deletion, and the filing stays deleted', async () => {
    const id = begin();
    storage.hold('write');
    answer(id, NAME, '一');
    await jest.advanceTimersByTimeAsync(6000);
    await removeFiling(id);
    storage.release('write');
    await jest.advanceTimersByTimeAsync(1);
    expect([...storage.texts]).toEqual([]);
  });

  it('does not make a deletion look finished', async () => {
    const id = begin();
    await saveNow();
    storage.hold('remove');
    const deletion = removeFiling(id);
    await jest.advanceTimersByTimeAsync(5000);
    expect(await deletion).not.toBe('done');
  });
});

describe('reading again', () => {
  it('keeps what was typed in the meantime', async () => {
    const id = await stored('样例');
    answer(id, NAME, '刚改的');
    await readAgain();
    expect(nameOf(id)).toBe('刚改的');
    answer(id, NAME, '又改了');
    await saveNow();
    await restart();
    expect(nameOf(id)).toBe('又改了');
  });

  it('continues from the copy that was written in the meantime', async () => {
    const id = await stored('第一次');
    storage.hold('read');
    const reading = readAgain();
    await soon();
    answer(id, NAME, '第二次');
    await saveNow();
    storage.release('read');
    await reading;
    storage.tornAt = 5;
    answer(id, NAME, '第三次');
    await saveNow();
    await restart();
    expect(nameOf(id)).toBe('第二次');
  });

  it('does not bring back what was deleted in the meantime', async () => {
    const id = await stored('样例');
    storage.hold('read');
    const reading = restart();
    await soon();
    await removeFiling(id);
    storage.release('read');
    await reading;
    expect(state().filings).toEqual({});
    expect(state()).toMatchObject({ unread: [], unreadable: [] });
  });
});
