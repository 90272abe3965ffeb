import { useEffect, useRef, useState } from 'react';

/** In milliseconds: how long a pause in typing is. */
const PAUSE = 300;

/** What was typed, without blanks around it, once the person pauses; and what a field calls with each change. */
export function usePaused(first = ''): [string, (text: string) => void] {
  const [paused, setPaused] = useState(first);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(timer.current), []);
  const type = (text: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setPaused(text.trim()), PAUSE);
  };
  return [paused, type];
}
