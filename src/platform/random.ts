import Taro from '@tarojs/taro';

/** Bytes that nobody can guess (base library 2.15.0). Rejects where the phone has none. */
export async function randomBytes(length: number): Promise<Uint8Array> {
  const { randomValues } = await Taro.getRandomValues({ length });
  const bytes = new Uint8Array(randomValues);
  if (bytes.length !== length) throw new Error('no random bytes');
  return bytes;
}
