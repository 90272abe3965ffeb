import { createContext, useContext, useRef } from 'react';
import { mention } from '@/platform/dialogs';

/** In milliseconds. The second tap of a double tap comes within this time. */
const DOUBLE_TAP = 500;
/** In milliseconds. An act that the phone never answers holds its page no longer than this. */
const LONGEST = 10_000;

/** `busy`: an act of this page is under way. `left`: another page is in front, or this one is closed. */
export interface PageActs {
  busy: boolean;
  left: boolean;
}

/** The acts of the page around a part; each page has its own. A part outside a page has none to wait for. */
export const Acts = createContext<PageActs | undefined>(undefined);

const isPromise = (result: unknown): result is Promise<unknown> =>
  // Not `instanceof`: before iOS 16 WeChat replaces Promise, but async functions still return the engine's own.
  typeof (result as Promise<unknown> | undefined)?.then === 'function';

const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** For an act that puts another button where the tapped one was: the second tap of a double tap is not meant for it. */
export const afterDoubleTap = () => after(DOUBLE_TAP);

async function hold(page: PageActs, act: Promise<unknown>): Promise<void> {
  page.busy = true;
  try {
    await Promise.race([act, after(LONGEST)]);
  } catch {
    mention('刚才的操作没有完成，请再试一次');
  }
  page.busy = false;
}

/**
 * What a tap does. An act that takes time or leaves the page returns its promise; until it is over, no other act of
 * the page begins, and a little longer not the same one. So two quick taps never do it twice, and a page that is sliding away does nothing.
 */
export function useAct(act: () => unknown): () => void {
  const page = useContext(Acts);
  const tapped = useRef(false);
  return () => {
    if (page?.busy || page?.left || (page && tapped.current)) return;
    const result = act();
    if (!isPromise(result)) return;
    tapped.current = true;
    afterDoubleTap().then(() => {
      tapped.current = false;
    });
    hold(page ?? { busy: false, left: false }, result);
  };
}
