import Taro from '@tarojs/taro';

/** A short, quiet buzz for something that is finished. A phone without it, or in silent mode, does nothing. */
export function buzz(): void {
  if (Taro.canIUse('vibrateShort')) Taro.vibrateShort({ type: 'light' }).catch(() => undefined);
}
