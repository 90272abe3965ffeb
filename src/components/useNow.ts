import { useEffect, useState } from 'react';
import { now } from '@/platform/clock';
import type { Instant } from '@/rules';
import { useShown } from './useShown';

/** The moment, renewed every `every` milliseconds while the screen is shown, and at once when it comes back. */
export function useNow(every: number): Instant {
  const [moment, setMoment] = useState(now);
  const shown = useShown();
  useEffect(() => {
    if (!shown) return;
    setMoment(now());
    const timer = setInterval(() => setMoment(now()), every);
    return () => clearInterval(timer);
  }, [shown, every]);
  return moment;
}
