import {
  addVerification,
  changeVerification,
  noteVerificationAdded,
  openFilings,
  readChanged,
  readVerifications,
  removeEverything,
  removeVerification,
  removeVerifications,
  saveNow,
  useFilings,
  useVerifications,
} from '@/store';
import { keysOf, writeCopy } from '@/store/slots';
import { at } from '../support/filings';
import { FakeStorage } from './fakeStorage';

const AT = at('2026-03-10T10:00:00+08:00');
const KEYS = keysOf('all', 'verifications');

let storage: FakeStorage;
beforeEach(async () => {
  storage = new FakeStorage();
  await openFilings(storage);
});

const state = () => useVerifications.getState();
const all = () => Object.values(state().all);
const restart = () => openFilings(storage);

/** A record of accounts as an earlier visit left it. */
async function left(body: unknown, version = 1): Promise<void> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  await writeCopy(storage, 'all', { version, seq: 1, body: text }, 'verifications');
  await restart();
}

describe('an account', () => {
  it('is there again after a restart, with all that was told', async () => {
    const id = addVerification({ name: '样例取号', passedOn: '2025-03-20', account: 'media' }, AT);
    await saveNow();
    await restart();
    expect(all()).toEqual([
      { id, createdAt: AT, name: '样例取号', passedOn: '2025-03-20', account: 'media' },
    ]);
  });

  it('takes a new day, and keeps the rest', async () => {
    const id = addVerification({ name: '样例取号', passedOn: '2025-03-20', account: 'media' }, AT);
    changeVerification(id, { passedOn: '2026-03-19' });
    noteVerificationAdded(id, ['verification.days7 x']);
    await saveNow();
    await restart();
    expect(all()).toMatchObject([
      { name: '样例取号', passedOn: '2026-03-19', account: 'media', added: ['verification.days7 x'] },
    ]);
  });

  it('that is removed stays away, and the others stay', async () => {
    const gone = addVerification({ name: '甲' }, AT);
    addVerification({ name: '乙' }, AT + 1);
    removeVerification(gone);
    await saveNow();
    await restart();
    expect(all().map(({ name }) => name)).toEqual(['乙']);
  });

  it('that nobody knows is neither changed nor made', () => {
    changeVerification('nobody', { name: '甲' });
    noteVerificationAdded('nobody', ['x']);
    expect(all()).toEqual([]);
  });

  it('needs no list of keys, and is in no record of filings or of the board', async () => {
    addVerification({ name: '甲' }, AT);
    await saveNow();
    expect([...storage.texts.keys()].filter((key) => !KEYS.includes(key))).toEqual([]);
    storage.fail('keys');
    await restart();
    expect(all()).toHaveLength(1);
    expect(useFilings.getState().filings).toEqual({});
  });
});

describe('a value that cannot be read', () => {
  it.each([
    { part: 'passedOn', value: '2025-02-30' },
    { part: 'passedOn', value: 20250320 },
    { part: 'account', value: 'king' },
    { part: 'name', value: { a: 1 } },
    { part: 'added', value: [1] },
    { part: 'createdAt', value: 'yesterday' },
  ])('is kept aside: $part = $value', async ({ part, value }) => {
    await left({ accounts: [{ id: 'a1', createdAt: AT, name: '甲', [part]: value }] });
    expect(all()).toMatchObject([{ id: 'a1', unparsed: { [part]: value } }]);
    changeVerification('a1', { account: 'media' });
    await saveNow();
    await restart();
    const kept = part === 'account' ? undefined : { [part]: value };
    expect(all()[0]?.unparsed).toEqual(kept);
  });

  it('that is no account is kept aside, and the accounts beside it are shown', async () => {
    const rubbish = [null, 5, { name: '没有代号' }, { id: '__proto__', name: '丙' }];
    await left({ accounts: [...rubbish, { id: 'a1', name: '甲' }] });
    expect(all().map(({ name }) => name)).toEqual(['甲']);
    addVerification({ name: '乙' }, AT);
    await saveNow();
    await restart();
    expect(state().unparsed).toEqual(rubbish);
    expect(all()).toHaveLength(2);
  });
});

describe('the record', () => {
  it.each(['not JSON', '{"accounts":5}', 'null'])(
    'that says %s is told to be damaged, and is not written over',
    async (body) => {
      await left(body);
      expect(state()).toMatchObject({ ready: true, state: 'torn' });
      addVerification({ name: '乙' }, AT);
      expect(all()).toEqual([]);
      const before = new Map(storage.texts);
      await saveNow();
      expect(storage.texts).toEqual(before);
    },
  );

  it('whose write was cut off falls back to the copy before it', async () => {
    const id = addVerification({ name: '甲' }, AT);
    await saveNow();
    storage.tearsIn = 'verifications/';
    storage.tornAt = 20;
    changeVerification(id, { name: '乙' });
    await saveNow();
    await restart();
    expect(all().map(({ name }) => name)).toEqual(['甲']);
  });

  it('of which no copy is whole is damaged until the person deletes it', async () => {
    for (const key of KEYS) storage.texts.set(key, 'torn');
    await restart();
    expect(state()).toMatchObject({ ready: true, state: 'torn' });
    expect(await removeVerifications()).toBe('done');
    expect(state()).toMatchObject({ ready: true, state: 'read' });
    addVerification({ name: '甲' }, AT);
    await saveNow();
    await restart();
    expect(all()).toHaveLength(1);
  });

  it('of a later version stays as it is', async () => {
    await left({ accounts: [] }, 9);
    expect(state().state).toBe('newer');
    const before = new Map(storage.texts);
    addVerification({ name: '甲' }, AT);
    await saveNow();
    expect(storage.texts).toEqual(before);
  });

  it('that the phone holds back is not written over, and is read when it is asked again', async () => {
    addVerification({ name: '甲' }, AT);
    await saveNow();
    storage.fail('read', { about: 'verifications/' });
    await restart();
    expect(state()).toMatchObject({ ready: true, state: 'unread' });
    addVerification({ name: '乙' }, AT);
    expect(all()).toEqual([]);
    storage.mend();
    await readVerifications();
    expect(all().map(({ name }) => name)).toEqual(['甲']);
  });

  it('that the phone does not store is a problem that is told, until it is stored', async () => {
    storage.broken = true;
    addVerification({ name: '甲' }, AT);
    expect(await saveNow()).toBe(false);
    expect(state().problem).toBe('failed');
    storage.broken = false;
    storage.full = true;
    expect(await saveNow()).toBe(false);
    expect(state().problem).toBe('full');
    storage.full = false;
    expect(await saveNow()).toBe(true);
    expect(state().problem).toBeNull();
    await restart();
    expect(all()).toHaveLength(1);
  });

  it('that another window wrote is shown here', async () => {
    addVerification({ name: '甲' }, AT);
    await saveNow();
    const body = JSON.stringify({ accounts: [{ id: 'b1', createdAt: AT, name: '乙' }], unparsed: [] });
    await writeCopy(storage, 'all', { version: 1, seq: 2, body }, 'verifications');
    await readChanged(KEYS[0] ?? '');
    expect(all().map(({ name }) => name)).toEqual(['乙']);
  });

  it('goes with everything else', async () => {
    addVerification({ name: '甲' }, AT);
    await saveNow();
    expect(await removeEverything()).toBe('done');
    expect(all()).toEqual([]);
    expect([...storage.texts.keys()]).toEqual([]);
  });

  it('that the phone does not let go of is emptied, and said to go later', async () => {
    addVerification({ name: '甲' }, AT);
    await saveNow();
    storage.fail('remove', { about: 'verifications/' });
    expect(await removeEverything()).toBe('later');
    await saveNow();
    await restart();
    expect(all()).toEqual([]);
  });
});
