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

/** Opens a screen on top of this one. If ten screens are open already (WeChat's limit), it replaces this one. */
export function openPage(page: PageName, query?: Query): void {
  const url = urlOf(page, query);
  Taro.navigateTo({ url }).catch(() => Taro.redirectTo({ url }));
}

/** Replaces this screen by another. */
export function swapPage(page: PageName, query?: Query): void {
  Taro.redirectTo({ url: urlOf(page, query) });
}

/** Goes back one screen, or home if there is none below (the app was opened by a code). */
export function goBack(): void {
  if (Taro.getCurrentPages().length > 1) Taro.navigateBack();
  else goHome();
}

/** Goes back if the screen below is `page`; else replaces this screen by `page`. */
export function returnTo(page: PageName, query?: Query): void {
  const below = Taro.getCurrentPages().slice(-2, -1)[0];
  if (`/${below?.route}` === PAGES[page]) Taro.navigateBack();
  else swapPage(page, query);
}

export function goHome(): void {
  Taro.reLaunch({ url: PAGES.home });
}
