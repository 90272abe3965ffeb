import { useEffect, useState } from 'react';
import { now } from '@/platform/clock';
import type { Instant } from '@/rules';
import { useShown } from './useShown';

/**
 * The moment of drawing, so that what was recorded a second ago does not lie in the future. The screen is drawn anew
 * every `every` milliseconds while it is shown, and at once when it comes back.
 */
export function useNow(every: number): Instant {
  const [, setTick] = useState(now);
  const shown = useShown();
  useEffect(() => {
    if (!shown) return;
    const timer = setInterval(() => setTick(now()), every);
    return () => clearInterval(timer);
  }, [shown, every]);
  return now();
}
