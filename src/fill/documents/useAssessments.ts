import { useEffect, useRef } from 'react';
import type { SavedFiling } from '@/store';
import { assessAll, type Waiting, waitingIn } from './assessmentQueue';

/** Assesses waiting photos while the page is open; returns the photos that wait. */
export function useAssessments(saved: SavedFiling): Waiting[] {
  const tried = useRef(new Set<string>()).current;
  const waiting = waitingIn(saved, tried);
  const busy = useRef(false);
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  useEffect(() => {
    if (waiting.length === 0 || busy.current) return;
    busy.current = true;
    assessAll(saved.id, tried, () => here.current).finally(() => {
      busy.current = false;
    });
  });
  return waiting;
}
