import { useDidHide, useDidShow } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { now } from '@/platform/clock';
import type { Instant } from '@/rules';

/** The moment, renewed every `every` milliseconds while the screen is shown, and at once when it comes back. */
export function useNow(every: number): Instant {
  const [moment, setMoment] = useState(now);
  const [shown, setShown] = useState(true);
  useDidShow(() => {
    setMoment(now());
    setShown(true);
  });
  useDidHide(() => setShown(false));
  useEffect(() => {
    if (!shown) return;
    const timer = setInterval(() => setMoment(now()), every);
    return () => clearInterval(timer);
  }, [shown, every]);
  return moment;
}
