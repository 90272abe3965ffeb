import { useDidHide, useDidShow } from '@tarojs/taro';
import { useRef, useState } from 'react';
import { isComputer } from '@/platform/device';

/** Whether this screen is in front, or may be in sight beside the one that is. */
export function useShown(): boolean {
  const [shown, setShown] = useState(true);
  useDidShow(() => setShown(true));
  useDidHide(() => setShown(isComputer()));
  return shown;
}

/**
 * Returns the value that the screen had when it was last in front, so a hidden screen is not drawn again for a change
 * on another.
 */
export function useWhileShown<T>(value: T): T {
  const shown = useShown();
  const last = useRef(value);
  if (shown) last.current = value;
  return last.current;
}
