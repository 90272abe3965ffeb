import { copyText, readClipboard } from '@/platform/clipboard';
import { newPhone } from '../support/phone';

describe('copyText', () => {
  it('copies the text unchanged', async () => {
    const phone = newPhone();
    expect(await copyText('第一行\n第二行，“引号”')).toBe(true);
    expect(phone.clipboard).toBe('第一行\n第二行，“引号”');
  });

  it.each(['privacy permission is not authorized', 'internal error'])(
    'returns false when the phone says “%s”, so that the app does not say it was copied',
    async (words) => {
      const phone = newPhone({ faults: { setClipboardData: words } });
      expect(await copyText('备案号')).toBe(false);
      expect(phone.clipboard).toBe('');
    },
  );
});

describe('readClipboard', () => {
  it('gives the text unchanged, after consent', async () => {
    const phone = newPhone({ privacy: 'needed' });
    phone.clipboard = '第一行\n第二行';
    const read = readClipboard();
    expect(phone.dialog?.buttons).toEqual(['同意', '拒绝']);
    phone.dialog?.answer(0);
    expect(await read).toBe('第一行\n第二行');
  });

  it('does not look when the person declines', async () => {
    const phone = newPhone({ privacy: 'needed' });
    const read = readClipboard();
    phone.dialog?.answer(1);
    expect(await read).toBeNull();
    expect(phone.askedFor('getClipboardData')).toEqual([]);
  });

  it('gives null when the phone refuses, and an empty text when nothing was copied', async () => {
    newPhone({ faults: { getClipboardData: 'auth deny' } });
    expect(await readClipboard()).toBeNull();
    newPhone();
    expect(await readClipboard()).toBe('');
  });
});
