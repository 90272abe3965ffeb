import Taro from '@tarojs/taro';

/** The text scale that the person chose, limited to 1 to 1.4. WeChat allows more, but the layout works up to 1.4. */
export function fontScale(): number {
  const base = Taro.getAppBaseInfo?.() as
    | { fontSizeScaleFactor?: number; fontSizeSetting?: number }
    | undefined;
  const scale = base?.fontSizeScaleFactor ?? (base?.fontSizeSetting ?? 16) / 16;
  return Math.min(1.4, Math.max(1, scale));
}

/** Whether WeChat's base library has this version (such as '2.21.3') or a later one. */
export function atLeast(required: string): boolean {
  const version = Taro.getAppBaseInfo?.().SDKVersion ?? '0';
  const [have, need] = [version, required].map((text) => text.split('.').map(Number));
  for (let i = 0; i < 3; i++) {
    const difference = (have?.[i] ?? 0) - (need?.[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}
