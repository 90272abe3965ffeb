import { pushTo, theLexicon } from './lexicon';
import { SYLLABLES } from './syllables';

const HAN_ONLY = /^[一-龥]+$/;

/** What people mix up when they type by sound. */
const blurred = (syllables: string) =>
  syllables.replace(/([zcs])h/g, '$1').replace(/([aei])ng(?![aeiouv])/g, '$1n');

interface Sounds {
  syllableOf: ReadonlyMap<string, string>;
  /** words by their syllables, joined by a blank, and by the same without blanks */
  spaced: ReadonlyMap<string, readonly string[]>;
  joined: ReadonlyMap<string, string>;
}

let sounds: Sounds | undefined;

function theSounds(): Sounds {
  if (sounds) return sounds;
  const syllableOf = new Map<string, string>();
  for (const entry of SYLLABLES.split(' ')) {
    const [syllable = ''] = /^[a-z]+/.exec(entry) ?? [];
    for (const char of entry.slice(syllable.length)) syllableOf.set(char, syllable);
  }
  const spaced = new Map<string, string[]>();
  const joined = new Map<string, string>();
  for (const word of theLexicon().words) {
    if (word.length < 2 || !HAN_ONLY.test(word)) continue;
    const syllables = [...word].map((char) => syllableOf.get(char) ?? char);
    const key = syllables.join(' ');
    pushTo(spaced, key, word);
    const together = syllables.join('');
    if (!joined.has(together)) joined.set(together, word);
  }
  sounds = { syllableOf, spaced, joined };
  return sounds;
}

/** The word that sounds like this text and shares at least half of its characters; null where none does. */
export function soundsLike(text: string): string | null {
  const { syllableOf, spaced } = theSounds();
  const key = [...text].map((char) => syllableOf.get(char) ?? char).join(' ');
  const alike = (word: string) => [...word].filter((char, at) => char === text[at]).length * 2 >= text.length;
  return spaced.get(key)?.find(alike) ?? null;
}

/** The word whose pinyin this is; null where none is. */
export function pinyinOf(text: string): string | null {
  return theSounds().joined.get(blurred(text)) ?? null;
}
