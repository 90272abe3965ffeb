import { newDraft } from '@/rules';
import {
  answer,
  noteCheck,
  openFilings,
  readAgain,
  readFiling,
  record,
  removeFiling,
  saveNow,
  startFiling,
  useFilings,
} from '@/store';
import { writeCopy } from '@/store/slots';
import { at, enterprise } from '../support/filings';
import { saved, textsOf } from '../support/stored';
import { FakeStorage, soon } from './fakeStorage';

const NAME = 'icp_applets.base_info.name';
const REMARK = 'icp_applets.base_info.comment';
const AT = at('2026-03-10T10:00:00+08:00');

let storage: FakeStorage;
beforeEach(async () => {
  storage = new FakeStorage();
  await openFilings(storage);
});
afterEach(() => jest.useRealTimers());

const state = () => useFilings.getState();
const restart = () => openFilings(storage);
const namesOnBoard = () =>
  Object.values(state().summaries).map(({ filing }) => filing.icp_applets?.base_info?.name);
const nameOf = (id: string) => state().filings[id]?.filing.icp_applets?.base_info?.name;

/** A filing that is in storage, on the board and in it. */
async function stored(name: string): Promise<string> {
  const id = startFiling(newDraft('first', 4, '440000'), AT);
  answer(id, NAME, name);
  await saveNow();
  await soon();
  return id;
}

/** As an earlier visit left them, the board's record with them. */
async function keeps(count: number): Promise<void> {
  const filings = Array.from({ length: count }, (_, i) =>
    saved(`f${i}`, enterprise(), { createdAt: AT + i }),
  );
  for (const [key, text] of Object.entries(await textsOf(...filings))) storage.texts.set(key, text);
  await restart();
  await saveNow();
  await soon();
}

/** The keys that are read before the first cards can be drawn, and behind them. */
async function readsOf(): Promise<{ first: string[]; behind: string[] }> {
  const reads = { first: [] as string[], behind: [] as string[] };
  const { read } = storage;
  storage.read = (key) => {
    reads[state().ready ? 'behind' : 'first'].push(key);
    return read(key);
  };
  await restart();
  storage.read = read;
  return reads;
}

describe('the first cards', () => {
  it('need no filing to be read, however many there are', async () => {
    await keeps(1000);
    const { first, behind } = await readsOf();
    expect(first.filter((key) => key.startsWith('filing/'))).toEqual([]);
    expect(first.length).toBeLessThan(30);
    expect(new Set(behind.filter((key) => key.startsWith('filing/'))).size).toBe(1000);
    expect(Object.keys(state().summaries)).toHaveLength(1000);
    expect(Object.keys(state().filings)).toHaveLength(1000);
    expect(state().complete).toBe(true);
  });

  it('come from entries that are small, though there are 1 000 filings', async () => {
    await keeps(1000);
    const parts = [...storage.texts].filter(([key]) => key.startsWith('board/'));
    expect(parts.length).toBeGreaterThan(5);
    for (const [, text] of parts) expect(Buffer.byteLength(text)).toBeLessThan(100_000);
  });

  it('are there while the filings themselves are not handed over, and nobody is told that they are damaged', async () => {
    const id = await stored('样例甲');
    storage.fail('read');
    await restart();
    expect(namesOnBoard()).toEqual(['样例甲']);
    expect(state()).toMatchObject({ ready: true, unread: [id], unreadable: [] });
    storage.mend();
    await readAgain();
    expect(nameOf(id)).toBe('样例甲');
    expect(state().unread).toEqual([]);
  });

  it('are there though the phone does not list what it keeps', async () => {
    await stored('样例甲');
    storage.fail('keys');
    await restart();
    expect(namesOnBoard()).toEqual(['样例甲']);
    expect(state().unlisted).toBe(false);
  });

  it('show what a kill kept from them, as soon as the filing is read', async () => {
    const id = await stored('旧名');
    const old = new Map([...storage.texts].filter(([key]) => key.startsWith('board/')));
    answer(id, NAME, '新名');
    await saveNow();
    await soon();
    for (const [key, text] of old) storage.texts.set(key, text);
    for (const key of storage.texts.keys())
      if (key.startsWith('board/') && !old.has(key)) storage.texts.delete(key);
    await restart();
    expect(namesOnBoard()).toEqual(['新名']);
  });
});

describe('a filing', () => {
  it('is read when it is opened, before its turn', async () => {
    await keeps(60);
    storage.hold('read', { about: 'filing/f1/' });
    const opening = restart();
    while (!state().ready) await soon();
    const reading = readFiling('f59');
    await soon();
    storage.release('read');
    await Promise.all([reading, opening]);
    expect(state().filings.f59).toBeDefined();
  });

  it('is read once, though it is opened while it is being read', async () => {
    const id = await stored('样例');
    const reads: string[] = [];
    const { read } = storage;
    storage.read = (key) => {
      reads.push(key);
      return read(key);
    };
    const opening = restart();
    while (!state().ready) await soon();
    await Promise.all([readFiling(id), readFiling(id), opening]);
    expect(reads.filter((key) => key.startsWith('filing/'))).toEqual([`filing/${id}/b`]);
  });
});

describe('the board’s own record', () => {
  it('is written only when a card changes', async () => {
    const id = await stored('样例');
    await saveNow();
    await soon();
    const before = new Map([...storage.texts].filter(([key]) => key.startsWith('board/')));
    answer(id, REMARK, '不在首页上的内容');
    await saveNow();
    await soon();
    for (const [key, text] of before) expect(storage.texts.get(key)).toBe(text);
    noteCheck(id, { left: 3, share: 0.5 }, AT);
    record(id, { event: 'submitted', at: '2026-03-10T09:00:00+08:00' }, AT);
    await saveNow();
    await soon();
    expect([...storage.texts.values()].join()).toContain('"lastCheck"');
  });

  it.each([
    { how: 'is missing', harm: () => storage.loseBoard() },
    {
      how: 'is torn',
      harm: () => {
        for (const [key, text] of storage.texts)
          if (key.startsWith('board/')) storage.texts.set(key, text.slice(0, text.length / 2));
      },
    },
    {
      how: 'is of another shape',
      harm: () => {
        for (const key of storage.texts.keys())
          if (key.startsWith('board/')) storage.texts.set(key, 'x 1 1 {}');
      },
    },
  ])('harms nothing where it $how: all filings are read, and it is written anew', async ({ harm }) => {
    const ids = [await stored('样例甲'), await stored('样例乙')];
    harm();
    await restart();
    expect(namesOnBoard().sort()).toEqual(['样例乙', '样例甲']);
    expect(ids.map(nameOf)).toEqual(['样例甲', '样例乙']);
    await saveNow();
    await soon();
    const { first } = await readsOf();
    expect(first.filter((key) => key.startsWith('filing/'))).toEqual([]);
  });

  it('finds the filings by itself where WeChat’s list does not name what is encrypted', async () => {
    const ids = [await stored('样例甲'), await stored('样例乙')];
    storage.keys = async () => [];
    await restart();
    expect(ids.map(nameOf)).toEqual(['样例甲', '样例乙']);
    answer(ids[0] as string, NAME, '改名');
    await saveNow();
    await soon();
    await restart();
    expect(ids.map(nameOf)).toEqual(['改名', '样例乙']);
  });

  it('finds 1 000 filings by itself, and still them all when one of its writes was torn', async () => {
    await keeps(1000);
    storage.keys = async () => [];
    noteCheck('f7', { left: 1, share: 0.9 }, AT);
    storage.tearsIn = 'board/';
    storage.tornAt = 40;
    await saveNow();
    await soon();
    await restart();
    expect(Object.keys(state().filings)).toHaveLength(1000);
  });

  it('does not stand against the list: a filing that only the list names is read and added', async () => {
    await stored('样例甲');
    for (const [key, text] of Object.entries(await textsOf(saved('old', enterprise()))))
      storage.texts.set(key, text);
    await restart();
    expect(Object.keys(state().filings)).toContain('old');
    storage.keys = async () => [];
    await saveNow();
    await soon();
    await restart();
    expect(Object.keys(state().filings)).toContain('old');
  });

  it('does not show a filing that neither the list names nor its keys hold', async () => {
    const [id, other] = [await stored('样例甲'), await stored('样例乙')];
    for (const key of [...storage.texts.keys()]) if (key.includes(id)) storage.texts.delete(key);
    await restart();
    expect(Object.keys(state().summaries)).toEqual([other]);
    expect(state()).toMatchObject({ unread: [], unreadable: [] });
  });

  it('keeps a filing that the list forgets once, when its keys hold it', async () => {
    const [id, other] = [await stored('样例甲'), await stored('样例乙')];
    const { keys } = storage;
    storage.keys = async () => (await keys()).filter((key) => !key.includes(id));
    await restart();
    expect([id, other].map(nameOf)).toEqual(['样例甲', '样例乙']);
  });

  it('is not written over while it was not handed over', async () => {
    const ids = [await stored('样例甲')];
    storage.fail('read', { about: 'board/' });
    await restart();
    expect(nameOf(ids[0] as string)).toBe('样例甲');
    const before = [...storage.texts].filter(([key]) => key.startsWith('board/'));
    ids.push(await stored('样例乙'));
    expect([...storage.texts].filter(([key]) => key.startsWith('board/'))).toEqual(before);
    storage.mend();
    await readAgain();
    await saveNow();
    await soon();
    storage.keys = async () => [];
    await restart();
    expect(ids.map(nameOf)).toEqual(['样例甲', '样例乙']);
  });

  it('takes in a filing that was begun while it was not handed over, where nothing else names it', async () => {
    const ids = [await stored('样例甲')];
    storage.keys = async () => [];
    storage.fail('read', { about: 'board/' });
    await restart();
    // The phone is not empty, it only does not say what it has.
    expect(state()).toMatchObject({ unlisted: true, allKnown: false });
    ids.push(await stored('样例乙'));
    expect(state().storageProblem).toBe('failed');
    storage.mend();
    await saveNow();
    expect(state().storageProblem).toBeNull();
    await restart();
    expect(ids.map(nameOf)).toEqual(['样例甲', '样例乙']);
    expect(state().unlisted).toBe(false);
  });

  it('holds a filing before it counts as stored, where nothing else names it', async () => {
    storage.keys = async () => [];
    await restart();
    storage.fail('write', { about: 'board/', times: 3 });
    const id = await stored('样例甲');
    expect(state().storageProblem).toBe('failed');
    await saveNow();
    await saveNow();
    expect(state().storageProblem).toBeNull();
    await restart();
    expect(nameOf(id)).toBe('样例甲');
  });

  it('is not looked for without end on a phone that has rubbish under every name', async () => {
    const id = await stored('样例');
    storage.loseBoard();
    const { read } = storage;
    storage.read = async (key) => (await read(key)) ?? '';
    await restart();
    expect(nameOf(id)).toBe('样例');
  });

  it('leaves nothing of a deleted filing behind', async () => {
    await stored('留下');
    const id = await stored('只此一家');
    await removeFiling(id);
    expect([...storage.texts.keys()].filter((key) => key.includes(id))).toEqual([]);
    expect([...storage.texts.values()].join()).not.toContain('只此一家');
  });

  it('of a later version is not understood, and the filings are there', async () => {
    const id = await stored('样例');
    await writeCopy(storage, '0', { version: 99, seq: 40, body: '?' }, 'board');
    await restart();
    expect(nameOf(id)).toBe('样例');
  });
});
