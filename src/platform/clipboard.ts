import Taro from '@tarojs/taro';
import { consentGiven } from './privacy';

/** Copies a text to the clipboard. Returns false when the phone refused. */
export async function copyText(data: string): Promise<boolean> {
  try {
    await Taro.setClipboardData({ data });
    return true;
  } catch {
    return false;
  }
}

/** The text in the clipboard, after consent. Null when the person or the phone refused. Call it only in a tap. */
export async function readClipboard(): Promise<string | null> {
  if (!(await consentGiven())) return null;
  try {
    return (await Taro.getClipboardData()).data;
  } catch {
    return null;
  }
}
