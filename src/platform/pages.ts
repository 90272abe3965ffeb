import Taro from '@tarojs/taro';
import { PAGES, type TABS } from './pageList';

export type PageName = keyof typeof PAGES;
/** A screen that opens above a tab. WeChat opens a tab by its bar, and not as a screen on top of another. */
export type UpperPage = Exclude<PageName, (typeof TABS)[number]>;
export type Query = Record<string, string | undefined>;

/** The address of a screen with these parameters, as a card or a link names it. */
export const urlOf = (page: PageName, query: Query = {}) => {
  const parts = Object.entries(query).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${encodeURIComponent(value)}`],
  );
  return parts.length > 0 ? `${PAGES[page]}?${parts.join('&')}` : PAGES[page];
};

/** How many screens WeChat keeps open. */
const MOST_OPEN = 10;

/**
 * Opens a screen on top of this one. If ten screens are open already, it
 * replaces this one. All functions here return a promise that is fulfilled when the other screen is there.
 */
export async function openPage(page: UpperPage, query?: Query): Promise<void> {
  try {
    await Taro.navigateTo({ url: urlOf(page, query) });
  } catch (error) {
    if (Taro.getCurrentPages().length < MOST_OPEN) throw error;
    await swapPage(page, query);
  }
}

/** Replaces this screen by another. */
export async function swapPage(page: UpperPage, query?: Query): Promise<void> {
  await Taro.redirectTo({ url: urlOf(page, query) });
}

/** Goes back one screen, or home if there is none below (the app was opened by a code). */
export async function goBack(): Promise<void> {
  if (Taro.getCurrentPages().length > 1) await Taro.navigateBack();
  else await goHome();
}

/** Goes back if the screen below is `page`; else replaces this screen by `page`. */
export async function returnTo(page: UpperPage, query?: Query): Promise<void> {
  const below = Taro.getCurrentPages().slice(-2, -1)[0];
  if (`/${below?.route}` === PAGES[page]) await Taro.navigateBack();
  else await swapPage(page, query);
}

export async function goHome(): Promise<void> {
  await Taro.reLaunch({ url: PAGES.home });
}
