import { copyText } from '@/platform/clipboard';
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
