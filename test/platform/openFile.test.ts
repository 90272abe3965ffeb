import { openFile } from '@/platform/openFile';
import { randomBytes } from '@/platform/random';
import { answered, newPhone } from '../support/phone';

const CONTENT = Uint8Array.from([1, 2, 3, 4, 5]);

describe('openFile', () => {
  it('lets the person choose one file of a chat, and reads it in parts', async () => {
    const phone = newPhone();
    phone.chatFiles.push({ name: '收到.beituo', content: CONTENT });
    const file = await openFile();
    expect(phone.askedFor('chooseMessageFile')).toEqual([{ count: 1, type: 'file' }]);
    if (typeof file === 'string') throw new Error(file);
    expect([file.name, file.size]).toEqual(['收到.beituo', 5]);
    expect([...(await file.read(1, 3))]).toEqual([2, 3, 4]);
    expect([...(await file.read(0, 5))]).toEqual([1, 2, 3, 4, 5]);
  });

  it('reads nothing of an empty file, which WeChat would refuse', async () => {
    const phone = newPhone();
    phone.chatFiles.push({ name: '空.beituo', content: new Uint8Array(0) });
    const file = await openFile();
    if (typeof file === 'string') throw new Error(file);
    expect([...(await file.read(0, 0))]).toEqual([]);
  });

  it('opens no chat before the person agreed to the privacy declaration', async () => {
    const phone = newPhone({ privacy: 'needed' });
    const file = openFile();
    await answered();
    expect(phone.askedFor('chooseMessageFile')).toEqual([]);
    phone.dialog?.answer(1);
    expect(await file).toBe('consent');
  });

  it('says that the person cancelled', async () => {
    const phone = newPhone();
    phone.chatFiles.push('cancel');
    expect(await openFile()).toBe('cancelled');
  });
});

describe('randomBytes', () => {
  it('gives as many as are asked for, and rejects where the phone has none', async () => {
    newPhone();
    expect(await randomBytes(16)).toHaveLength(16);
    newPhone({ faults: { getRandomValues: true } });
    await expect(randomBytes(16)).rejects.toBeDefined();
  });
});
