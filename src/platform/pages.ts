import Taro from '@tarojs/taro';
import { PAGES } from './pageList';

export type PageName = keyof typeof PAGES;
type Query = Record<string, string | undefined>;

const urlOf = (page: PageName, query: Query = {}) => {
  const parts = Object.entries(query).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${encodeURIComponent(value)}`],
  );
  return parts.length > 0 ? `${PAGES[page]}?${parts.join('&')}` : PAGES[page];
};

/** Opens a screen on top of this one; in its place where WeChat's ten are open already. */
export function openPage(page: PageName, query?: Query): void {
  const url = urlOf(page, query);
  Taro.navigateTo({ url }).catch(() => Taro.redirectTo({ url }));
}

/** Opens a screen in place of this one. */
export function swapPage(page: PageName, query?: Query): void {
  Taro.redirectTo({ url: urlOf(page, query) });
}

/** Back to the screen before, or home where there is none (opened by a code). */
export function goBack(): void {
  if (Taro.getCurrentPages().length > 1) Taro.navigateBack();
  else goHome();
}

/** Back to a screen where it is the one below this, else to it in place of this one. */
export function returnTo(page: PageName, query?: Query): void {
  const below = Taro.getCurrentPages().slice(-2, -1)[0];
  if (`/${below?.route}` === PAGES[page]) Taro.navigateBack();
  else swapPage(page, query);
}

export function goHome(): void {
  Taro.reLaunch({ url: PAGES.home });
}
