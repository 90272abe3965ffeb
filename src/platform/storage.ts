import Taro from '@tarojs/taro';
import { atLeast } from './device';

/** WeChat's storage. Texts are encrypted where the base library can (2.21.3). */

const encrypt = (): boolean => atLeast('2.21.3');

export const storageKeys = async (): Promise<string[]> => Taro.getStorageInfoSync().keys;

/** The text, or null. A text kept before the phone could encrypt is read as it is. */
export async function readText(key: string): Promise<string | null> {
  for (const options of encrypt() ? [{ key, encrypt: true }, { key }] : [{ key }]) {
    try {
      const { data } = await Taro.getStorage<unknown>(options);
      if (typeof data === 'string' && data !== '') return data;
    } catch {
      // the other way, or nothing there
    }
  }
  return null;
}

/** Rejects with WeChat's own error text. */
export async function writeText(key: string, data: string): Promise<void> {
  const options: Taro.setStorage.Option & { encrypt?: boolean } = { key, data };
  if (encrypt()) options.encrypt = true;
  await Taro.setStorage(options);
}

export async function removeText(key: string): Promise<void> {
  await Taro.removeStorage({ key });
}
