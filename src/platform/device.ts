import Taro from '@tarojs/taro';

/** How much larger than usual the person wants text, 1 to 1.4 (WeChat's own scale goes further; layout holds to 1.4). */
export function fontScale(): number {
  const base = Taro.getAppBaseInfo?.() as
    | { fontSizeScaleFactor?: number; fontSizeSetting?: number }
    | undefined;
  const scale = base?.fontSizeScaleFactor ?? (base?.fontSizeSetting ?? 16) / 16;
  return Math.min(1.4, Math.max(1, scale));
}

/** Whether WeChat's base library is of this version or a later one. */
export function atLeast(wanted: string): boolean {
  const version = Taro.getAppBaseInfo?.().SDKVersion ?? '0';
  const [have, need] = [version, wanted].map((text) => text.split('.').map(Number));
  for (let i = 0; i < 3; i++) {
    const difference = (have?.[i] ?? 0) - (need?.[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}
