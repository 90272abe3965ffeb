import Taro from '@tarojs/taro';

/** Puts a text on the clipboard. False when the phone refused. */
export async function copyText(data: string): Promise<boolean> {
  try {
    await Taro.setClipboardData({ data });
    return true;
  } catch {
    return false;
  }
}
