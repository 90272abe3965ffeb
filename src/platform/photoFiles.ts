/** What both kinds of keeping photos share. */

export type PhotoFormat = 'jpeg' | 'png';

/** What WeChat lets one mini-program keep in its user folder, in bytes. A browser says for itself when it is full. */
export const QUOTA = 200 * 1024 * 1024;

export const newName = (format: PhotoFormat): string =>
  `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}.${format === 'png' ? 'png' : 'jpg'}`;
