import { useEffect } from 'react';
import { onPhone } from '../phone';

/** Replaces '@tarojs/taro' in plain jest: calls go to the fake phone, hooks receive the events of the page. */
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

/** Tells the page that it comes to the front, is hidden, or is drawn. */
export function happens(moment: Moment): void {
  for (const run of [...listeners[moment]]) run();
}

let params: Record<string, string> = {};

/** The parameters in the address of the page. */
export function openedWith(query: Record<string, string>): void {
  params = query;
}

export const useRouter = () => ({ params });
