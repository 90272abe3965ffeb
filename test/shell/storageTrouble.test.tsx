import { act } from 'react';
import { newDraft } from '@/rules';
import { StorageTrouble } from '@/shell/StorageTrouble';
import { openFilings, saveNow, startFiling, useFilings } from '@/store';
import { FakeStorage } from '../store/fakeStorage';
import { draw, text } from '../support/components/screen';
import { newPhone } from '../support/phone';

let storage: FakeStorage;
beforeEach(async () => {
  newPhone();
  storage = new FakeStorage();
  await openFilings(storage);
  storage.fail('write');
  startFiling(newDraft('first', 4, '440000'), 0);
  await saveNow();
  jest.useFakeTimers();
  draw(<StorageTrouble />);
});
afterEach(() => jest.useRealTimers());

const wait = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));

describe('StorageTrouble', () => {
  it('says that the last changes are not stored', () => {
    expect(text()).toContain('最近的修改还没有保存');
  });

  it('tries again by itself, and is gone when that worked', async () => {
    await wait(11_000);
    expect(text()).toContain('最近的修改还没有保存');
    storage.mend();
    await wait(11_000);
    expect(useFilings.getState().storageProblem).toBeNull();
    expect(text()).toBe('');
    expect([...storage.texts.keys()].some((key) => key.startsWith('filing/'))).toBe(true);
  });
});
