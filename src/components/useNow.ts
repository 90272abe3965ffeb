import { useEffect, useState } from 'react';
import { now } from '@/platform/clock';
import type { Instant } from '@/rules';
import { useShown } from './useShown';

/**
 * The time of this drawing, so that an event recorded a second ago is not in the future. While the screen is shown,
 * it is drawn again every `every` milliseconds, and at once when it comes back to the front.
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
