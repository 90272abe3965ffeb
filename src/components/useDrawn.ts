import Taro from '@tarojs/taro';
import { useEffect, useRef } from 'react';

/**
 * Does something with the page once this part is drawn. The page's own `onReady` may be over by then: a part that
 * waits for a filing to be read comes later.
 */
export function useDrawn(act: () => void): void {
  const first = useRef(act);
  useEffect(() => Taro.nextTick(() => first.current()), []);
}
