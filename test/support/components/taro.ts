import { useEffect } from 'react';
import { onPhone } from '../phone';

/** '@tarojs/taro' in plain jest: the calls reach the fake phone, the hooks hear what happens to the page. */
export default onPhone;

type Listener = () => void;
type Moment = 'show' | 'hide' | 'ready';

const listeners: Record<Moment, Set<Listener>> = { show: new Set(), hide: new Set(), ready: new Set() };

const useMoment = (moment: Moment, run: Listener): void => {
  useEffect(() => {
    listeners[moment].add(run);
    return () => {
      listeners[moment].delete(run);
    };
  });
};

export const useDidShow = (run: Listener): void => useMoment('show', run);
export const useDidHide = (run: Listener): void => useMoment('hide', run);
export const useReady = (run: Listener): void => useMoment('ready', run);

/** Tells the page on screen that it comes to the front, goes, or is drawn. */
export function happens(moment: Moment): void {
  for (const run of [...listeners[moment]]) run();
}

let params: Record<string, string> = {};

/** What the address of the page carries. */
export function openedWith(query: Record<string, string>): void {
  params = query;
}

export const useRouter = () => ({ params });
