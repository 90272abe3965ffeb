import Taro from '@tarojs/taro';

/** Copies a text to the clipboard. Returns false when the phone refused. */
export async function copyText(data: string): Promise<boolean> {
  try {
    await Taro.setClipboardData({ data });
    return true;
  } catch {
    return false;
  }
}
