/** Shared by the phone's photo folder and the browser's. */

export type PhotoFormat = 'jpeg' | 'png';

/** How many bytes one mini-program may store in its user folder. A browser reports itself when it is full. */
export const QUOTA = 200 * 1024 * 1024;

export const newName = (format: PhotoFormat): string =>
  `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}.${format === 'png' ? 'png' : 'jpg'}`;
