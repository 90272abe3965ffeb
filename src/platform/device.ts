import Taro from '@tarojs/taro';

interface BaseInfo {
  SDKVersion?: string;
  fontSizeScaleFactor?: number;
  fontSizeSetting?: number;
}

const known = new WeakMap<() => unknown, BaseInfo>();

/** What WeChat says of itself. It does not change while the app runs, so it is asked once. */
function baseInfo(): BaseInfo {
  // Before 2.20.1 only the older function is there.
  const ask: (() => unknown) | undefined = Taro.getAppBaseInfo ?? Taro.getSystemInfoSync;
  if (!ask) return {};
  const info = known.get(ask) ?? (ask() as BaseInfo | undefined) ?? {};
  known.set(ask, info);
  return info;
}

/** The text scale that the person chose, limited to 1 to 1.4. WeChat allows more, but the layout works up to 1.4. */
export function fontScale(): number {
  const { fontSizeScaleFactor, fontSizeSetting = 16 } = baseInfo();
  const scale = fontSizeScaleFactor ?? fontSizeSetting / 16;
  return Math.min(1.4, Math.max(1, scale));
}

/** WeChat's 关怀模式 is no setting of its own but a text size: 1.4 and more; the step below it is 1.29. */
const CARE = 1.3;

/** Whether the person reads in WeChat's 关怀模式, or with text as large. */
export const inCare = (): boolean => fontScale() >= CARE;

/** Whether WeChat's base library has this version (such as '2.21.3') or a later one. */
export function atLeast(required: string): boolean {
  const [have, need] = [baseInfo().SDKVersion ?? '0', required].map((text) => text.split('.').map(Number));
  for (let i = 0; i < 3; i++) {
    const difference = (have?.[i] ?? 0) - (need?.[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** Whether WeChat runs on a computer, where a page may stay in sight while another is open beside it. */
export function isComputer(): boolean {
  // Before 2.20.1 only the older function is there.
  const ask: (() => { platform?: string }) | undefined = Taro.getDeviceInfo ?? Taro.getSystemInfoSync;
  return /^(windows|mac|ohos_pc)$/.test(ask?.().platform ?? '');
}
