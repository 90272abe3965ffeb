import { readText, removeText, storageKeys, writeText } from '@/platform/storage';
import { newPhone } from '../support/phone';

describe('texts in the phone’s storage', () => {
  it('are encrypted when the base library can (2.21.3)', async () => {
    const phone = newPhone({ SDKVersion: '2.21.3' });
    await writeText('filing/1', '身份证号码');
    expect(phone.storage.get('filing/1')).toEqual({ data: '身份证号码', encrypted: true });
    expect(await readText('filing/1')).toBe('身份证号码');
  });

  it('are stored unencrypted when it cannot', async () => {
    const phone = newPhone({ SDKVersion: '2.21.2' });
    await writeText('filing/1', '文字');
    expect(phone.storage.get('filing/1')).toEqual({ data: '文字', encrypted: false });
    expect(await readText('filing/1')).toBe('文字');
  });

  it('can be read if they were stored before the phone could encrypt', async () => {
    const phone = newPhone();
    phone.storage.set('filing/1', { data: '旧的文字', encrypted: false });
    expect(await readText('filing/1')).toBe('旧的文字');
  });

  it('are null when nothing was stored', async () => {
    newPhone();
    expect(await readText('filing/1')).toBeNull();
  });

  it('are empty, and not missing, when a value is stored that is no text', async () => {
    const phone = newPhone();
    phone.storage.set('filing/1', { data: { a: 1 }, encrypted: true });
    expect(await readText('filing/1')).toBe('');
  });

  it('are listed by key, and are gone after they are removed', async () => {
    newPhone();
    await writeText('filing/1', '一');
    await writeText('filing/2', '二');
    await removeText('filing/1');
    expect(await storageKeys()).toEqual(['filing/2']);
    expect(await readText('filing/1')).toBeNull();
  });

  it('reject with WeChat’s own error when there is no room', async () => {
    newPhone({ faults: { setStorage: 'exceed storage max size 10Mb' } });
    await expect(writeText('filing/1', '字')).rejects.toEqual({
      errMsg: 'setStorage:fail exceed storage max size 10Mb',
    });
  });

  it('are not stored unencrypted when the phone refuses to encrypt them', async () => {
    const phone = newPhone({ faults: { setStorage: 'internal error' } });
    await expect(writeText('filing/1', '身份证号码')).rejects.toBeDefined();
    expect(phone.storage.size).toBe(0);
  });
});
