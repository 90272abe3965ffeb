/** Whether two texts speak of the same thing, told by pairs of characters and by words of letters: a hint, no proof. */

import { halfWidth } from './text';

/** Full-width letters and signs; most texts have none, and to normalise them is slow. */
const WIDE = /[\uff00-\uffef\u2000-\u2fff]/;
const plain = (text: string) => (WIDE.test(text) ? halfWidth(text) : text).toLowerCase();

/** No name is longer; a file may hold any text. */
const LONGEST = 200;

/** The pairs of Chinese characters and the words of letters or digits in a text, once the words everybody uses are taken out. */
export function wordsIn(text: string, generic: RegExp): string[] {
  const words = new Set<string>();
  for (const run of plain(text.slice(0, LONGEST))
    .replace(generic, ' ')
    .match(/[\u3400-\u9fff]+|[a-z0-9]{2,}/g) ?? []) {
    if (run.charCodeAt(0) < 0x80) words.add(run);
    else for (let place = 0; place + 1 < run.length; place++) words.add(run.slice(place, place + 2));
  }
  return [...words];
}

/** Whether one of the texts has one of these words, in half or full width. */
export const holdsAny = (words: readonly string[], ...texts: readonly string[]): boolean =>
  texts.some((text) => words.some((word) => text.includes(word)) || holdsPlain(words, text));

const holdsPlain = (words: readonly string[], text: string): boolean => {
  const read = plain(text);
  return read !== text && words.some((word) => read.includes(word));
};
