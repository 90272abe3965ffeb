import { newDraft } from '@/rules';
import { answer, openFilings, saveNow, startFiling, useFilings } from '@/store';
import { sealed } from '@/store/slots';
import { FakeStorage } from './fakeStorage';

const NAME = 'icp_applets.base_info.name';
const REMARK = 'icp_applets.base_info.comment';
const AT = Date.parse('2026-03-10T10:00:00+08:00');
const LETTERS = [...'深圳市虚构云帆信息技术有限公司'];

let storage: FakeStorage;
let id: string;
beforeEach(async () => {
  jest.useFakeTimers();
  storage = new FakeStorage();
  await openFilings(storage);
  id = startFiling(newDraft('first', 4, '440000'), AT);
  await jest.advanceTimersByTimeAsync(1000);
});
afterEach(() => jest.useRealTimers());

const baseOf = () => useFilings.getState().filings[id]?.filing.icp_applets?.base_info;
const journal = () => storage.texts.get('typing');

/** From now on a text lands, and is answered for, so many milliseconds late. */
function slow(ms: number): void {
  const { write } = storage;
  storage.write = async (key, text) => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    return write(key, text);
  };
}

/** The app is killed: what has not landed never does. */
async function killed(): Promise<void> {
  const texts = new Map(storage.texts);
  jest.clearAllTimers();
  storage = new FakeStorage();
  storage.texts = texts;
  const opening = openFilings(storage);
  await jest.advanceTimersByTimeAsync(100);
  await opening;
}

async function type(path: string, letters: string[], pause: number): Promise<void> {
  for (let i = 1; i <= letters.length; i++) {
    answer(id, path, letters.slice(0, i).join(''));
    await jest.advanceTimersByTimeAsync(i < letters.length ? pause : 10);
  }
}

describe('a kill while the phone is slow with what is typed', () => {
  it.each([
    { late: 0, pause: 60 },
    { late: 30, pause: 60 },
    { late: 100, pause: 60 },
    { late: 300, pause: 60 },
    { late: 300, pause: 150 },
    { late: 1000, pause: 60 },
    { late: 1000, pause: 150 },
    { late: 60_000, pause: 100 },
  ])('loses one letter at most: $late ms late, a letter every $pause ms', async ({ late, pause }) => {
    slow(late);
    for (let count = 2; count <= LETTERS.length; count++) {
      answer(id, NAME, '');
      await jest.advanceTimersByTimeAsync(late < 5000 ? 3 * late + 100 : 100);
      await type(NAME, LETTERS.slice(0, count), pause);
      await killed();
      expect(LETTERS.slice(0, count).join('')).toContain(baseOf()?.name);
      expect(baseOf()?.name?.length).toBeGreaterThanOrEqual(count - 1);
      slow(late);
    }
  });

  it('loses nothing of the field before, and nothing of the letters of both when all is read again', async () => {
    slow(1000);
    await type(NAME, LETTERS, 60);
    await type(REMARK, ['说', '明'], 60);
    await jest.advanceTimersByTimeAsync(30);
    await killed();
    expect(baseOf()).toMatchObject({ name: LETTERS.join(''), comment: '说明' });
    await saveNow();
    await killed();
    expect(baseOf()).toMatchObject({ name: LETTERS.join(''), comment: '说明' });
  });

  it('shows on the board what was typed last', async () => {
    slow(1000);
    await type(NAME, LETTERS, 60);
    await jest.advanceTimersByTimeAsync(30);
    await killed();
    expect(useFilings.getState().summaries[id]?.filing.icp_applets?.base_info?.name).toBe(LETTERS.join(''));
  });

  it('does not bring back a value that was replaced since', async () => {
    slow(200);
    await type(NAME, ['一', '二'], 60);
    await jest.advanceTimersByTimeAsync(100);
    const stale = journal() as string;
    await jest.advanceTimersByTimeAsync(2000);
    answer(id, NAME, '后来的');
    await jest.advanceTimersByTimeAsync(2000);
    storage.texts.set('typing', stale);
    await killed();
    expect(baseOf()?.name).toBe('后来的');
    expect(journal()).toBeUndefined();
  });
});

describe('the entry with what is being typed', () => {
  it('is not written where the phone is quick', async () => {
    await type(NAME, LETTERS, 60);
    expect(storage.writesAtOnce).toBe(0);
  });

  it('goes when the record is stored: it is not encrypted', async () => {
    slow(200);
    await type(NAME, LETTERS, 60);
    expect(journal()).toContain('深圳市');
    await jest.advanceTimersByTimeAsync(1000);
    expect(journal()).toBeUndefined();
    expect([...storage.texts.values()].join()).toContain(LETTERS.join(''));
  });

  it.each([
    {
      what: 'torn',
      text: () => sealed(JSON.stringify([{ id, path: NAME, value: '坏', seq: 99 }])).slice(0, -3),
    },
    { what: 'foreign', text: () => '{"hello":1}' },
    { what: 'of another shape', text: () => sealed('[1,null,{"id":5}]') },
    {
      what: 'about a filing that is not there',
      text: () => sealed('[{"id":"gone","path":"kind","value":"x","seq":9}]'),
    },
  ])('is ignored where it is $what', async ({ text }) => {
    storage.texts.set('typing', text());
    await killed();
    expect(baseOf()?.name).toBeUndefined();
    expect(Object.keys(useFilings.getState().filings)).toEqual([id]);
    answer(id, NAME, '甲');
    await saveNow();
    await killed();
    expect(baseOf()?.name).toBe('甲');
  });

  it('is not written over where the phone did not hand it over', async () => {
    slow(1000);
    await type(NAME, LETTERS, 60);
    await jest.advanceTimersByTimeAsync(30);
    const typed = journal();
    const { texts } = storage;
    jest.clearAllTimers();
    storage = Object.assign(new FakeStorage(), { texts: new Map(texts) });
    storage.readNow = () => {
      throw new Error('getStorageSync:fail');
    };
    void openFilings(storage);
    await jest.advanceTimersByTimeAsync(100);
    slow(1000);
    await type(REMARK, ['说', '明'], 60);
    expect(journal()).toBe(typed);
  });

  it('is written too where the phone refuses the record', async () => {
    storage.fail('write', { about: 'filing/' });
    await type(NAME, LETTERS, 60);
    storage.mend();
    await killed();
    expect(baseOf()?.name).toBe(LETTERS.join(''));
    expect(journal()).toBeUndefined();
  });

  it('stays where nobody knows which filings there are', async () => {
    slow(1000);
    await type(NAME, LETTERS, 60);
    await jest.advanceTimersByTimeAsync(30);
    const { texts } = storage;
    jest.clearAllTimers();
    storage = Object.assign(new FakeStorage(), { texts: new Map(texts) });
    storage.fail('keys');
    storage.fail('read', { about: '/' });
    void openFilings(storage);
    await jest.advanceTimersByTimeAsync(1000);
    expect(journal()).toBeDefined();
    await killed();
    expect(baseOf()?.name).toBe(LETTERS.join(''));
  });

  it('that the phone refuses stops nothing', async () => {
    slow(200);
    storage.writeNow = () => {
      throw new Error('setStorageSync:fail');
    };
    await type(NAME, LETTERS, 60);
    await jest.advanceTimersByTimeAsync(2000);
    await killed();
    expect(baseOf()?.name).toBe(LETTERS.join(''));
  });
});
