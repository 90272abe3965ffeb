import { storedFiles } from '@/platform/photoFolder';
import { makeFile, sendWords } from '@/platform/sendFile';
import { newPhone } from '../support/phone';

const PATH = 'wxfile://usr/photos/a.zip';
const two = async (append: (bytes: Uint8Array) => Promise<void>) => {
  await append(new Uint8Array([1, 2]));
  // A part of a larger buffer: only the part is written.
  await append(new Uint8Array([0, 3, 4, 0]).subarray(1, 3));
};

const large = async (append: (bytes: Uint8Array) => Promise<void>) => {
  for (let i = 0; i < 2; i++) await append(new Uint8Array(600_000));
  await two(append);
};

describe('makeFile', () => {
  it('writes the pieces in order, and sends the file to a chat', async () => {
    const phone = newPhone();
    const file = await makeFile('a.zip', two);
    expect([file.size, phone.files.get(PATH)]).toEqual([4, new Uint8Array([1, 2, 3, 4])]);
    expect(await file.send()).toBeNull();
    expect(phone.askedFor('shareFileMessage')).toMatchObject([{ filePath: PATH, fileName: 'a.zip' }]);
    await file.drop();
    expect(await storedFiles()).toEqual([]);
  });

  it('saves to the disk on a computer, which its button says', async () => {
    const phone = newPhone({ has: { getDeviceInfo: () => ({ platform: 'mac' }) } });
    expect(sendWords()).toBe('存到电脑');
    await (await makeFile('a.zip', two)).send();
    expect(phone.askedFor('saveFileToDisk')).toMatchObject([{ filePath: PATH }]);
    newPhone();
    expect(sendWords()).toBe('发到聊天');
  });

  it('asks the older function where WeChat has no other', () => {
    newPhone({ has: { getDeviceInfo: undefined, getSystemInfoSync: () => ({ platform: 'windows' }) } });
    expect(sendWords()).toBe('存到电脑');
  });

  it('leaves a file of that name alone: it may be one that is not sent yet', async () => {
    const phone = newPhone();
    await makeFile('a.zip', two);
    const file = await makeFile('a.zip', (append) => append(new Uint8Array([9])));
    expect(phone.files.get(PATH)).toEqual(new Uint8Array([1, 2, 3, 4]));
    expect(phone.files.get('wxfile://usr/photos/a-2.zip')).toEqual(new Uint8Array([9]));
    await file.drop();
    expect([...phone.files.keys()]).toEqual([PATH]);
  });

  it('makes another of the same name while one is being given up, and neither spoils the other', async () => {
    const phone = newPhone();
    const quick = 'wxfile://usr/photos/b-2.zip';
    let other: Awaited<ReturnType<typeof makeFile>> | undefined;
    const givenUp = makeFile('b.zip', async (append) => {
      await append(new Uint8Array(600_000));
      other = await makeFile('b.zip', two);
      await append(new Uint8Array(600_000));
      throw new Error('nobody waits');
    });
    await expect(givenUp).rejects.toThrow('nobody waits');
    expect([...phone.files.keys()]).toEqual([quick]);
    expect(phone.files.get(quick)).toEqual(new Uint8Array([1, 2, 3, 4]));
    await other?.send();
    expect(phone.askedFor('shareFileMessage')).toMatchObject([{ filePath: quick, fileName: 'b.zip' }]);
    await other?.drop();
    expect(phone.files.size).toBe(0);
  });

  it('writes small pieces together, and a large file in several writes', async () => {
    const phone = newPhone();
    await makeFile('a.zip', two);
    expect(phone.askedFor('appendFile')).toHaveLength(1);
    await makeFile('a.zip', large);
    expect(phone.askedFor('appendFile')).toHaveLength(1 + 3);
    expect(phone.files.get('wxfile://usr/photos/a-2.zip')).toHaveLength(1_200_004);
  });

  it('leaves nothing half, and rejects with what WeChat said', async () => {
    const phone = newPhone({
      faults: { appendFile: ({ count }) => count > 1 && 'appendFile:fail no space' },
    });
    await expect(makeFile('a.zip', large)).rejects.toMatchObject({ errMsg: 'appendFile:fail no space' });
    expect(phone.files.has(PATH)).toBe(false);
  });

  it.each([
    { fault: 'shareFileMessage:fail cancel', says: 'cancelled' },
    { fault: 'shareFileMessage:fail can only be invoked by user TAP gesture', says: 'failed' },
  ])('says $says for $fault, and keeps the file', async ({ fault, says }) => {
    const phone = newPhone({ faults: { shareFileMessage: fault } });
    expect(await (await makeFile('a.zip', two)).send()).toBe(says);
    expect(phone.files.has(PATH)).toBe(true);
  });

  it('says so where WeChat is too old to forward a file', async () => {
    newPhone({ has: { canIUse: () => false } });
    expect(await (await makeFile('a.zip', two)).send()).toBe('unsupported');
  });
});
