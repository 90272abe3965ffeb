import Taro from '@tarojs/taro';
import { atLeast } from './device';

/** Whether texts in WeChat's storage can be encrypted (base library 2.21.3). */
const encrypt = (): boolean => atLeast('2.21.3');

/** What WeChat listed and what was stored unencrypted since; undefined while it has listed nothing. */
let listed: Set<string> | undefined;

function list(keys: string[]): string[] {
  listed = new Set(keys);
  return keys;
}

export async function storageKeys(): Promise<string[]> {
  try {
    return list(Taro.getStorageInfoSync().keys);
  } catch {
    const info: unknown = await Taro.getStorageInfo();
    return list((info as Taro.getStorageInfo.SuccessCallbackOption).keys);
  }
}

/** Whether an unencrypted text may be there: WeChat lists those, whatever it does with encrypted ones. */
const mayBePlain = (key: string): boolean => listed?.has(key) ?? true;

const NOTHING_THERE = /not found|not exist/i;

/**
 * Returns the text, '' for a value that is no text, null when the key does not exist. Rejects when the phone cannot
 * read the value. A text stored before encryption was available is read unencrypted.
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
      else if (!mayBePlain(key)) break;
    }
  }
  if (found === null && refusal) throw refusal;
  return found;
}

/** Stores a text. Rejects with WeChat's own error text. */
export async function writeText(key: string, data: string): Promise<void> {
  const options: Taro.setStorage.Option & { encrypt?: boolean } = { key, data };
  if (encrypt()) options.encrypt = true;
  await Taro.setStorage(options);
}

/** At once, which WeChat does without encryption only. All three throw WeChat's own error text. */
export function readTextNow(key: string): string | null {
  const data: unknown = mayBePlain(key) && Taro.getStorageSync(key);
  return typeof data === 'string' && data !== '' ? data : null;
}

export function writeTextNow(key: string, data: string): void {
  Taro.setStorageSync(key, data);
  listed?.add(key);
}

export function removeTextNow(key: string): void {
  Taro.removeStorageSync(key);
}

export async function removeText(key: string): Promise<void> {
  await Taro.removeStorage({ key });
}

/** Another window that writes beside this one: WeChat has none. */
export function onOtherWriter(_: (key: string) => void): void {}
