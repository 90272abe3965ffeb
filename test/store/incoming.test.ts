import { newDraft, withValue } from '@/rules';
import {
  answer,
  bringIn,
  openFilings,
  readAgain,
  removeEverything,
  removeFiling,
  type SavedFiling,
  saveNow,
  settlePhotos,
  type TextStorage,
  useFilings,
} from '@/store';
import { FakeStorage, soon } from './fakeStorage';

const AT = Date.parse('2026-03-10T10:00:00+08:00');
const NAME = 'icp_applets.base_info.name';
const LICENCE = 'icp_subject.organize_info.certificate_photo';

const filing = (id: string, name: string): SavedFiling => {
  const draft = newDraft('first', 4, '440000');
  const photo = { file: `${id}-${name}.jpg`, format: 'jpeg', bytes: 9, width: 3, height: 3 };
  return {
    ...draft,
    filing: { ...withValue(draft.filing, NAME, name), photos: { [LICENCE]: [photo] } },
    id,
    createdAt: AT,
  };
};
const IDS = ['f1', 'f2', 'f3', 'f4', 'f5', 'f6'];
const OLD = IDS.slice(0, 4).map((id) => filing(id, '旧'));
/** Three take the place of others, two are new; one stays as it is. */
const NEWS = IDS.slice(1).map((id) => filing(id, '新'));
const AFTER = [OLD[0] as SavedFiling, ...NEWS];

const names = () =>
  Object.values(useFilings.getState().filings)
    .map(({ id, filing: { icp_applets } }) => `${id} ${icp_applets?.base_info?.name}`)
    .sort();
const namesOf = (filings: SavedFiling[]) =>
  filings.map(({ id, filing: { icp_applets } }) => `${id} ${icp_applets?.base_info?.name}`).sort();
const left = (storage: FakeStorage) => [...storage.texts.keys()].filter((key) => key.startsWith('incoming'));

/** A phone that holds the old filings. */
async function phone(): Promise<FakeStorage> {
  const storage = new FakeStorage();
  await openFilings(storage);
  expect(await bringIn(OLD)).toBe(null);
  await saveNow();
  return storage;
}

/** The same phone, whose app is killed after so many acts: what it asks for then is neither done nor answered. */
function killedAfter(
  storage: FakeStorage,
  acts = Number.POSITIVE_INFINITY,
): TextStorage & { acts: () => number } {
  let done = 0;
  const until =
    <Given extends unknown[], T>(act: (...given: Given) => Promise<T>) =>
    (...given: Given) =>
      ++done > acts ? new Promise<T>(() => {}) : act(...given);
  return {
    keys: storage.keys,
    read: storage.read,
    write: until(storage.write),
    remove: until(storage.remove),
    readNow: storage.readNow,
    writeNow: storage.writeNow,
    removeNow: storage.removeNow,
    acts: () => done,
  };
}

describe('filings that come in together', () => {
  it('take the place of those with their ids, stand beside the others, and leave nothing lying about', async () => {
    const storage = await phone();
    expect(await bringIn(NEWS)).toBe(null);
    expect(names()).toEqual(namesOf(AFTER));
    expect(left(storage)).toEqual([]);
    await openFilings(storage);
    expect(names()).toEqual(namesOf(AFTER));
  });

  it('are all there or none, wherever the app is killed', async () => {
    const { texts } = await phone();
    const copy = () => Object.assign(new FakeStorage(), { texts: new Map(texts) });
    const whole = killedAfter(copy());
    await openFilings(whole);
    await bringIn(NEWS);
    const acts = whole.acts();
    expect(acts).toBeGreaterThan(20);
    const seen = new Set<string>();
    for (let kill = 0; kill <= acts; kill++) {
      const storage = copy();
      await openFilings(killedAfter(storage, kill));
      void bringIn(NEWS);
      for (let turn = 0; turn < 10; turn++) await soon();
      await openFilings(storage);
      const found = names();
      seen.add(String(found));
      expect([namesOf(OLD), namesOf(AFTER)]).toContainEqual(found);
      // The same at the start after that, with nothing left of the way.
      await saveNow();
      await openFilings(storage);
      expect(names()).toEqual(found);
      expect(left(storage)).toEqual([]);
    }
    expect(seen.size).toBe(2);
  });

  it.each([1, 3, 6, 7])('change nothing where write %i has no room', async (turn) => {
    const storage = await phone();
    let count = 0;
    const { write } = storage;
    storage.write = async (key, text) => {
      storage.full = key.startsWith('incoming') && ++count >= turn;
      await write(key, text).finally(() => {
        storage.full = false;
      });
    };
    expect(await bringIn(NEWS)).toBe('full');
    expect(names()).toEqual(namesOf(OLD));
    expect(left(storage)).toEqual([]);
    await openFilings(storage);
    expect(names()).toEqual(namesOf(OLD));
    expect(left(storage)).toEqual([]);
  });

  it('are not asked for where what was typed is not stored', async () => {
    const storage = await phone();
    storage.fail('write', { about: 'filing/f1' });
    answer('f1', NAME, '改');
    expect(await bringIn(NEWS)).toBe('failed');
    storage.mend();
    await openFilings(storage);
    expect(names()).toEqual(namesOf([filing('f1', '改'), ...OLD.slice(1)]));
  });

  it('stay where their records have no room, and go on when there is', async () => {
    const storage = await phone();
    const { write } = storage;
    storage.write = (key, text) => {
      storage.full = key.startsWith('filing/');
      return write(key, text);
    };
    expect(await bringIn(NEWS)).toBe(null);
    expect(useFilings.getState().storageProblem).toBe('full');
    storage.write = write;
    storage.full = false;
    await openFilings(storage);
    expect(names()).toEqual(namesOf(AFTER));
    await saveNow();
    expect(left(storage)).toEqual([]);
  });

  it('do not come back over what was changed or deleted since', async () => {
    const storage = await phone();
    storage.fail('remove', { about: 'incoming' });
    await bringIn(NEWS);
    answer('f2', NAME, '改过');
    await saveNow();
    await removeFiling('f3');
    expect(left(storage)).not.toEqual([]);
    storage.mend();
    await openFilings(storage);
    await saveNow();
    expect(names()).toContain('f2 改过');
    expect(left(storage)).toEqual([]);
  });

  it('can be one that was deleted before', async () => {
    const storage = await phone();
    await removeFiling('f2');
    await bringIn(NEWS);
    expect(left(storage)).toEqual([]);
    await openFilings(storage);
    expect(names()).toEqual(namesOf(AFTER));
  });

  it('do not come back when one was deleted before its record held it', async () => {
    const storage = await phone();
    storage.fail('write', { about: 'filing/' });
    await bringIn(NEWS);
    expect(await removeFiling('f3')).toBe('done');
    storage.mend();
    await openFilings(storage);
    expect(names()).toEqual(namesOf(AFTER.filter(({ id }) => id !== 'f3')));
  });

  it('take the place of a damaged record', async () => {
    const storage = await phone();
    for (const slot of ['a', 'b']) storage.texts.set(`filing/f2/${slot}`, 'torn');
    await openFilings(storage);
    expect(useFilings.getState().unreadable).toEqual(['f2']);
    await bringIn(NEWS);
    expect(useFilings.getState().unreadable).toEqual([]);
    await openFilings(storage);
    expect(names()).toEqual(namesOf(AFTER));
  });

  it('are waited for where the phone does not say whether any are coming in: no photo goes', async () => {
    const storage = await phone();
    storage.fail('write', { about: 'filing/' });
    await bringIn(NEWS);
    storage.mend();
    storage.fail('read', { about: 'incoming' });
    await openFilings(storage);
    expect(useFilings.getState().unread).not.toEqual([]);
    const files = [
      ...new Set(
        [...OLD, ...AFTER].map(
          ({ id, filing: { icp_applets } }) => `${id}-${icp_applets?.base_info?.name}.jpg`,
        ),
      ),
    ];
    const folder = { list: async () => files, has: async (file: string) => files.includes(file) };
    expect(await settlePhotos(folder)).toEqual([]);
    storage.mend();
    await readAgain();
    expect(names()).toEqual(namesOf(AFTER));
    expect((await settlePhotos(folder)).sort()).toEqual(['f2-旧.jpg', 'f3-旧.jpg', 'f4-旧.jpg']);
  });

  it('go with everything else', async () => {
    const storage = await phone();
    storage.fail('write', { about: 'filing/' });
    await bringIn(NEWS);
    storage.mend();
    expect(await removeEverything()).toBe('done');
    await soon();
    expect([...storage.texts.keys()]).toEqual([]);
    await openFilings(storage);
    expect(names()).toEqual([]);
  });
});
