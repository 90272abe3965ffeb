import Taro from '@tarojs/taro';

/** How much larger than usual the person wants text, 1 to 1.4 (WeChat's own scale goes further; layout holds to 1.4). */
export function fontScale(): number {
  const base = Taro.getAppBaseInfo?.() as
    | { fontSizeScaleFactor?: number; fontSizeSetting?: number }
    | undefined;
  const scale = base?.fontSizeScaleFactor ?? (base?.fontSizeSetting ?? 16) / 16;
  return Math.min(1.4, Math.max(1, scale));
}
