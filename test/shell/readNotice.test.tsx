import { act } from 'react';
import { newDraft } from '@/rules';
import { ReadNotice } from '@/shell/ReadNotice';
import { openFilings, saveNow, startFiling, useFilings } from '@/store';
import { FakeStorage } from '../store/fakeStorage';
import { all, draw, given, has, tap, text } from '../support/components/screen';
import { answered, newPhone } from '../support/phone';

let storage: FakeStorage;
beforeEach(async () => {
  newPhone();
  storage = new FakeStorage();
  await openFilings(storage);
  startFiling(newDraft('first', 4, '440000'), 0);
  startFiling(newDraft('first', 4, '440000'), 1);
  await saveNow();
});

/** The app is started again on a phone that cannot read this part. */
async function openedWithout(act: 'keys' | 'read'): Promise<void> {
  storage.loseBoard();
  storage.fail(act);
  await openFilings(storage);
  draw(<ReadNotice />);
}
const tryAgain = () =>
  act(async () => {
    tap('再试一次');
    await answered();
  });
const stored = () => Object.keys(useFilings.getState().filings);

describe('ReadNotice', () => {
  it('shows nothing when everything could be read', async () => {
    await openFilings(storage);
    draw(<ReadNotice />);
    expect(text()).toBe('');
  });

  it.each([
    { act: 'keys', says: '保存的备案暂时读不出来' },
    { act: 'read', says: '有 2 份备案暂时读不出来' },
  ] as const)(
    'says “$says” and that nothing was deleted, also to screen readers',
    async ({ act: refused, says }) => {
      await openedWithout(refused);
      expect(text()).toContain(says);
      expect(text()).toContain('什么都没有删除');
      expect(all('[role=alert]')).toHaveLength(1);
    },
  );

  it.each(['keys', 'read'] as const)(
    'reads again after a tap, and disappears when %s works',
    async (refused) => {
      await openedWithout(refused);
      await tryAgain();
      expect(stored()).toEqual([]);
      expect(has('再试一次')).toBe(true);
      storage.mend();
      await tryAgain();
      expect(stored()).toHaveLength(2);
      expect(text()).toBe('');
    },
  );

  it('can be tapped only once while it is reading', async () => {
    await openedWithout('keys');
    storage.mend();
    storage.hold('keys');
    tap('再试一次');
    expect(given('正在读取', 'disabled').disabled).toBe(true);
    await act(async () => {
      storage.release('keys');
      await answered();
    });
    expect(stored()).toHaveLength(2);
  });
});
