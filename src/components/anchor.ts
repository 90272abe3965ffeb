import Taro from '@tarojs/taro';

/** The id of the element of a field or document slot, made from its official path. */
export const anchorOf = (path: string): string => `at-${path.replace(/[^a-z0-9]+/gi, '-')}`;

/** Scrolls to a field or a document slot. */
export const jumpTo = (path: string): void => {
  Taro.pageScrollTo({ selector: `#${anchorOf(path)}`, offsetTop: -16, duration: 0 });
};
