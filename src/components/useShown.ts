import { useDidHide, useDidShow } from '@tarojs/taro';
import { useRef, useState } from 'react';

/** Whether this screen is the one in front. */
export function useShown(): boolean {
  const [shown, setShown] = useState(true);
  useDidShow(() => setShown(true));
  useDidHide(() => setShown(false));
  return shown;
}

/** The value as it was when the screen was last in front: a hidden screen is not drawn again for what happens on another. */
export function useWhileShown<T>(value: T): T {
  const shown = useShown();
  const last = useRef(value);
  if (shown) last.current = value;
  return last.current;
}
