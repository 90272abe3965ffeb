import type { Phone } from './phone';

/** WeChat's storage with its limits, and the clipboard. An encrypted entry can only be read with encryption. */
export function storage(phone: Phone) {
  const write = (key: string, data: unknown, encrypted: boolean) => {
    const limit = encrypted ? 0.7 : 1;
    const text = JSON.stringify(data) ?? '';
    if (Buffer.byteLength(text) > limit * 1024 * 1024)
      throw new Error(`entry size limit reached, max ${limit}MB`);
    const others = [...phone.storage].filter(([name]) => name !== key);
    const all = others.reduce(
      (sum, [, { data: other }]) => sum + Buffer.byteLength(JSON.stringify(other)),
      0,
    );
    if (all + Buffer.byteLength(text) > 10 * 1024 * 1024) throw new Error('exceed storage max size 10Mb');
    phone.storage.set(key, { data: JSON.parse(text), encrypted });
  };
  const read = (key: string, encrypted: boolean) => {
    const stored = phone.storage.get(key);
    if (!stored) return undefined;
    if (stored.encrypted !== encrypted) throw new Error('decrypt data fail');
    return JSON.parse(JSON.stringify(stored.data)) as unknown;
  };
  const info = () => ({ keys: [...phone.storage.keys()], currentSize: 0, limitSize: 10240 });
  type Entry = { key: string; data?: unknown; encrypt?: boolean };
  return {
    setStorageSync: phone.sync('setStorage', (key: string, data: unknown) => write(key, data, false)),
    getStorageSync: phone.sync('getStorage', (key: string) => read(key, false) ?? ''),
    removeStorageSync: phone.sync('removeStorage', (key: string) => phone.storage.delete(key)),
    clearStorageSync: phone.sync('clearStorage', () => phone.storage.clear()),
    getStorageInfoSync: info,
    setStorage: phone.answer('setStorage', ({ key, data, encrypt = false }: Entry) =>
      write(key, data, encrypt),
    ),
    getStorage: phone.answer('getStorage', ({ key, encrypt = false }: Entry) => {
      const data = read(key, encrypt);
      if (data === undefined) throw new Error('data not found');
      return { data };
    }),
    removeStorage: phone.answer('removeStorage', ({ key }: Entry) => void phone.storage.delete(key)),
    clearStorage: phone.answer('clearStorage', () => phone.storage.clear()),
    getStorageInfo: phone.answer('getStorageInfo', info),
    getClipboardData: phone.answer('getClipboardData', () => ({ data: phone.clipboard })),
    setClipboardData: phone.answer('setClipboardData', ({ data }: { data: string }) => {
      phone.clipboard = data;
      phone.toast = '内容已复制';
    }),
  };
}
