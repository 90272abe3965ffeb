import Taro from '@tarojs/taro';

/** The element that a field or a paper is, by its path. */
export const anchorOf = (path: string): string => `at-${path.replace(/[^a-z0-9]+/gi, '-')}`;

/** Scrolls to a field or a paper. */
export const jumpTo = (path: string): void => {
  Taro.pageScrollTo({ selector: `#${anchorOf(path)}`, offsetTop: -16, duration: 200 });
};
