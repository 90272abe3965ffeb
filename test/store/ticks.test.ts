import { newDraft } from '@/rules';
import { openFilings, planRelease, type SavedFiling, saveNow, startFiling, tick, useFilings } from '@/store';
import { FakeStorage } from './fakeStorage';

const AT = Date.parse('2026-03-10T10:00:00+08:00');

let storage: FakeStorage;
let id: string;
beforeEach(async () => {
  storage = new FakeStorage();
  await openFilings(storage);
  id = startFiling(newDraft('first', 4, '440000'), AT);
});

const stored = () => useFilings.getState().filings[id] as SavedFiling;

async function restart(): Promise<void> {
  await saveNow();
  await openFilings(storage);
}

describe('tick', () => {
  it('keeps what is done over a restart, and takes one away without the others', async () => {
    tick(id, 'review/name-ad', true);
    tick(id, 'release/package', true);
    await restart();
    expect(stored().ticked).toEqual(['review/name-ad', 'release/package']);
    tick(id, 'review/name-ad', false);
    expect(stored().ticked).toEqual(['release/package']);
  });

  it('counts a second tap of the same kind once', () => {
    tick(id, 'review/name-ad', true);
    tick(id, 'review/name-ad', true);
    expect(stored().ticked).toEqual(['review/name-ad']);
  });
});

describe('planRelease', () => {
  it('keeps the day over a restart, and takes it away', async () => {
    planRelease(id, '2026-05-06');
    await restart();
    expect(stored().releaseOn).toBe('2026-05-06');
    planRelease(id, undefined);
    expect(stored().releaseOn).toBeUndefined();
  });
});
