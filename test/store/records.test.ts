import { newDraft } from '@/rules';
import { answer, openFilings, readAgain, saveNow, startFiling, useFilings } from '@/store';
import { copiesIn, writeCopy } from '@/store/slots';
import { FakeStorage, soon } from './fakeStorage';

const NAME = 'icp_subject.base_info.name';
const LICENCE = 'icp_subject.organize_info.certificate_photo';
const AT = Date.parse('2026-03-10T10:00:00+08:00');

let storage: FakeStorage;
beforeEach(async () => {
  storage = new FakeStorage();
  await openFilings(storage);
});
afterEach(() => jest.useRealTimers());

const state = () => useFilings.getState();
const nameOf = (id: string) => state().filings[id]?.filing.icp_subject?.base_info?.name;
const restart = () => openFilings(storage);
const keysOf = (id: string) => [...storage.texts.keys()].filter((key) => key.includes(id));

/** A filing that was changed twice, so that both slots are full: first 旧, then 新. */
async function changedTwice(): Promise<string> {
  const id = startFiling(newDraft('first', 4, '440000'), AT);
  for (const name of ['旧', '新']) {
    answer(id, NAME, name);
    await saveNow();
  }
  return id;
}

/** Writes a record into a slot, as some version of the program would have. */
const put = (seq: number, name: string, version = 2) =>
  writeCopy(storage, 'x', {
    version,
    seq,
    body: JSON.stringify({ createdAt: AT, filing: { icp_subject: { base_info: { name } } } }),
  });

describe('the two copies of a record', () => {
  it.each([
    { first: 1, second: 2 },
    { first: 2, second: 3 },
    { first: 9, second: 10 },
    { first: 10, second: 9 },
  ])('of one version: the later one is used ($first, $second)', async ({ first, second }) => {
    await put(first, first > second ? '新' : '旧');
    await put(second, first > second ? '旧' : '新');
    await restart();
    expect(nameOf('x')).toBe('新');
  });

  it('are damaged when the checksum is wrong, even if the text looks complete', async () => {
    const id = await changedTwice();
    for (const [key, text] of storage.texts) storage.texts.set(key, text.replace('新', '伪'));
    await restart();
    expect(nameOf(id)).toBe('旧');
  });

  it('are damaged when both checksums are wrong', async () => {
    const id = await changedTwice();
    for (const [key, text] of storage.texts) storage.texts.set(key, text.replace(/新|旧/, '伪'));
    await restart();
    expect(state().filings).toEqual({});
    expect(state()).toMatchObject({ unreadable: [id], unread: [] });
  });

  it('stay unchanged when the newer one is of a later version, even if the older can be read', async () => {
    await put(1, '旧');
    await put(2, '新', 3);
    await restart();
    expect(state().filings).toEqual({});
    expect(state()).toMatchObject({ newer: ['x'] });
  });

  it('continue with the newer number after a start', async () => {
    const id = await changedTwice();
    await restart();
    answer(id, NAME, '更新');
    await saveNow();
    expect(copiesIn(storage.filingTexts()).map(({ seq }) => seq)).toEqual([3, 2]);
  });

  it('belong to the record of their key, whatever id is inside', async () => {
    const id = await changedTwice();
    for (const key of keysOf(id))
      storage.texts.set(key.replace(id, 'copied'), storage.texts.get(key) as string);
    await restart();
    expect([nameOf(id), nameOf('copied')]).toEqual(['新', '新']);
  });
});

describe('a record of version 1', () => {
  const old = { createdAt: AT, filing: { kind: 'first' } };

  // Version 1 had other names for the two switches.
  it.each([
    { ownerIsLegalRep: false, appOwnerIsOwner: false },
    { ownerIsLegalRep: false, appOwnerIsOwner: true },
    { ownerIsLegalRep: true, appOwnerIsOwner: false },
  ])('keeps its answers about its persons: %o', async (switches) => {
    await writeCopy(storage, 'x', { version: 1, seq: 1, body: JSON.stringify({ ...old, ...switches }) });
    await restart();
    expect(state().filings.x).toEqual({
      ...old,
      id: 'x',
      principalIsLegalRep: switches.ownerIsLegalRep,
      appPrincipalIsPrincipal: switches.appOwnerIsOwner,
    });
  });

  // Version 1 called an assessed photo `looked`.
  it.each([true, false])('keeps whether a photo was assessed: %s', async (looked) => {
    const photo = { file: 'a.jpg', format: 'jpeg', bytes: 150_000, width: 1600, height: 1200 };
    const filing = { kind: 'first', photos: { [LICENCE]: [{ ...photo, looked }, photo] } };
    await writeCopy(storage, 'x', { version: 1, seq: 1, body: JSON.stringify({ ...old, filing }) });
    await restart();
    expect(state().filings.x?.filing.photos?.[LICENCE]).toEqual([{ ...photo, assessed: looked }, photo]);
    expect(state().filings.x).not.toHaveProperty('unparsed');
  });

  it('uses the default persons when none is stored', async () => {
    await writeCopy(storage, 'x', { version: 1, seq: 1, body: JSON.stringify(old) });
    await restart();
    expect(state().filings.x).toMatchObject({ principalIsLegalRep: true, appPrincipalIsPrincipal: true });
  });

  it('is written as version 2 when it changes, and not before', async () => {
    await writeCopy(storage, 'x', { version: 1, seq: 1, body: JSON.stringify(old) });
    await restart();
    await saveNow();
    expect(copiesIn(storage.filingTexts())).toHaveLength(1);
    answer('x', NAME, '样例');
    await saveNow();
    expect(copiesIn(storage.filingTexts()).map(({ version }) => version)).toEqual([2, 1]);
    await restart();
    expect(nameOf('x')).toBe('样例');
  });

  it('is damaged when there is no migration from its version', async () => {
    await writeCopy(storage, 'x', { version: 0, seq: 1, body: JSON.stringify(old) });
    await restart();
    expect(state().unreadable).toEqual(['x']);
  });
});

describe('a record that the phone could not read', () => {
  it('does not count as damaged, and is there when it is read again', async () => {
    const id = await changedTwice();
    storage.fail('read');
    await restart();
    expect(state().filings).toEqual({});
    expect(state()).toMatchObject({ ready: true, unread: [id], unreadable: [] });
    storage.mend();
    await readAgain();
    expect(state()).toMatchObject({ unread: [], unreadable: [] });
    expect(nameOf(id)).toBe('新');
  });

  it('is read even if the phone fails once', async () => {
    const id = await changedTwice();
    storage.fail('read', { times: 1 });
    await restart();
    expect(nameOf(id)).toBe('新');
  });

  it.each([0, 1])(
    'is not shown with its older copy, which would then be overwritten (slot %i)',
    async (slot) => {
      const id = await changedTwice();
      const before = new Map(storage.texts);
      storage.fail('read', { about: keysOf(id)[slot] });
      await restart();
      expect(state().filings).toEqual({});
      expect(state()).toMatchObject({ unread: [id] });
      answer(id, NAME, '盖掉');
      await saveNow();
      expect(storage.texts).toEqual(before);
    },
  );

  it('does not hide the others', async () => {
    const [one, other] = [await changedTwice(), await changedTwice()];
    storage.fail('read', { about: one });
    await restart();
    expect(state().unread).toEqual([one]);
    expect(nameOf(other)).toBe('新');
  });

  it('does not count as damaged when the phone lists its keys but finds no text', async () => {
    const id = await changedTwice();
    const { read } = storage;
    storage.read = async () => null;
    await restart();
    expect(state()).toMatchObject({ unread: [id], unreadable: [] });
    storage.read = read;
  });

  it('is given up after five seconds without any answer, and appears when it is read again', async () => {
    const id = await changedTwice();
    jest.useFakeTimers();
    storage.hold('read', { about: '' });
    void restart();
    await jest.advanceTimersByTimeAsync(4900);
    expect(state().ready).toBe(false);
    await jest.advanceTimersByTimeAsync(200);
    expect(state()).toMatchObject({ ready: true, unread: [id], unreadable: [] });
    storage.release('read');
    await jest.advanceTimersByTimeAsync(1);
    expect(state().filings).toEqual({});
    const reading = readAgain();
    await jest.advanceTimersByTimeAsync(100);
    await reading;
    expect(nameOf(id)).toBe('新');
  });

  it('does not hide the others when only its own answer never comes', async () => {
    const [one, other] = [await changedTwice(), await changedTwice()];
    jest.useFakeTimers();
    const { read } = storage;
    storage.read = (key) => (key.includes(one) ? new Promise(() => {}) : read(key));
    void restart();
    await jest.advanceTimersByTimeAsync(5100);
    expect(state().unread).toEqual([one]);
    expect(nameOf(other)).toBe('新');
  });

  it('is waited for as long as the phone answers other calls', async () => {
    const ids = [await changedTwice(), await changedTwice(), await changedTwice()];
    jest.useFakeTimers();
    let last = Promise.resolve();
    const { read } = storage;
    storage.read = async (key) => {
      last = last.then(() => new Promise((resolve) => setTimeout(resolve, 3000)));
      await last;
      return read(key);
    };
    void restart();
    await jest.advanceTimersByTimeAsync(20 * 3000);
    expect(state().unread).toEqual([]);
    expect(ids.map(nameOf)).toEqual(['新', '新', '新']);
  });
});

describe('a phone that cannot list its records', () => {
  it.each(['fails', 'never answers'])(
    '%s: this is shown, and everything is there the next time',
    async (how) => {
      const id = await changedTwice();
      await soon();
      storage.loseBoard();
      jest.useFakeTimers();
      if (how === 'fails') storage.fail('keys');
      else storage.hold('keys');
      void restart();
      await jest.advanceTimersByTimeAsync(5000);
      expect(state().filings).toEqual({});
      expect(state()).toMatchObject({ ready: true, unlisted: true, unreadable: [], unread: [] });
      storage.mend();
      storage.release('keys');
      await readAgain();
      expect(state().unlisted).toBe(false);
      expect(nameOf(id)).toBe('新');
    },
  );

  it('still stores a new filing', async () => {
    const old = await changedTwice();
    storage.loseBoard();
    storage.fail('keys');
    await restart();
    const id = startFiling(newDraft('first', 4, '440000'), AT);
    await soon();
    storage.mend();
    await readAgain();
    expect(Object.keys(state().filings).sort()).toEqual([old, id].sort());
  });
});
