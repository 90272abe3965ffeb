import Taro from '@tarojs/taro';
import { atLeast } from './device';

/** WeChat's storage. Texts are encrypted where the base library can (2.21.3). */

const encrypt = (): boolean => atLeast('2.21.3');

export async function storageKeys(): Promise<string[]> {
  try {
    return Taro.getStorageInfoSync().keys;
  } catch {
    const info: unknown = await Taro.getStorageInfo();
    return (info as Taro.getStorageInfo.SuccessCallbackOption).keys;
  }
}

const NOTHING_THERE = /not found|not exist/i;

/**
 * The text; '' for what is no text, null where there is nothing. Rejects when the phone does not hand over what it
 * has. A text kept before the phone could encrypt is read as it is.
 */
export async function readText(key: string): Promise<string | null> {
  let found: '' | null = null;
  let refusal: unknown;
  for (const options of encrypt() ? [{ key, encrypt: true }, { key }] : [{ key }]) {
    try {
      const { data } = await Taro.getStorage<unknown>(options);
      if (typeof data === 'string' && data !== '') return data;
      found = '';
    } catch (error) {
      if (!NOTHING_THERE.test((error as { errMsg?: string }).errMsg ?? '')) refusal = error;
    }
  }
  if (found === null && refusal) throw refusal;
  return found;
}

/** Rejects with WeChat's own error text. */
export async function writeText(key: string, data: string): Promise<void> {
  const options: Taro.setStorage.Option & { encrypt?: boolean } = { key, data };
  if (encrypt()) options.encrypt = true;
  await Taro.setStorage(options);
}

/** At once, which WeChat does without encryption only. Both throw WeChat's own error text. */
export function writeTextNow(key: string, data: string): void {
  Taro.setStorageSync(key, data);
}

export function removeTextNow(key: string): void {
  Taro.removeStorageSync(key);
}

export async function removeText(key: string): Promise<void> {
  await Taro.removeStorage({ key });
}

/** Another window that writes beside this one: WeChat has none. */
export function onOtherWriter(_: (key: string) => void): void {}
