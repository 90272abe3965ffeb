import { useEffect, useRef } from 'react';
import type { SavedFiling } from '@/store';
import type { Waiting } from './assessmentQueue';
import { readAll, unreadIn } from './readingQueue';

/** Reads photos while the page is open and none of them waits for its assessment. */
export function useReadings(saved: SavedFiling, waiting: readonly Waiting[]): void {
  const free = useRef(false);
  const busy = useRef(false);
  useEffect(() => {
    free.current = waiting.length === 0;
    if (!free.current || busy.current || unreadIn(saved).length === 0) return;
    busy.current = true;
    readAll(saved.id, () => free.current).finally(() => {
      busy.current = false;
    });
  });
  useEffect(
    () => () => {
      free.current = false;
    },
    [],
  );
}
