import { type Row, theLexicon } from './lexicon';
import type { Token } from './read';

/** A thing that the text only resembles. */
export interface Resembled {
  index: number;
  row: Row;
  score: number;
  said: string;
}

const PAIR = /[一-龥]{2}/;
/** A pair of characters that leads to more kinds of things tells nothing. */
const MOST_KINDS = 4;
/** What a resemblance scores at most, so that it never counts as named. */
const MOST = 0.8;

let pairs: ReadonlyMap<string, ReadonlyMap<string, number>> | undefined;

/** Pairs of characters of the tables' words, with the categories they lead to and the first row of each. */
function thePairs() {
  if (pairs) return pairs;
  const { rows, patterns } = theLexicon();
  const found = new Map<string, Map<string, number>>();
  for (const pattern of [...patterns.values()].flat()) {
    const row = rows[pattern.row];
    const kind = row?.categories[0] ?? row?.services[0];
    if (kind === undefined) continue;
    for (const word of pattern.words) {
      for (let at = 0; at + 2 <= word.length; at++) {
        const pair = word.slice(at, at + 2);
        if (!PAIR.test(pair)) continue;
        const kinds = found.get(pair) ?? new Map<string, number>();
        if (!kinds.has(kind)) kinds.set(kind, pattern.row);
        found.set(pair, kinds);
      }
    }
  }
  pairs = found;
  return pairs;
}

/** What the text resembles, where no word of it is known: by pairs of characters outside the words that were read. */
export function resembled(text: string, tokens: readonly Token[]): Resembled[] {
  const { rows } = theLexicon();
  const read = new Set(
    tokens.filter(({ said }) => said.length > 1).flatMap(({ at, said }) => [...said].map((_, on) => at + on)),
  );
  const scores = new Map<number, { score: number; said: string }>();
  for (let at = 0; at + 2 <= text.length; at++) {
    const pair = text.slice(at, at + 2);
    const kinds = read.has(at) && read.has(at + 1) ? undefined : thePairs().get(pair);
    if (!kinds || kinds.size > MOST_KINDS) continue;
    for (const index of kinds.values()) {
      const { score, said } = scores.get(index) ?? { score: 0, said: pair };
      scores.set(index, { score: score + 0.6 / kinds.size, said });
    }
  }
  return [...scores]
    .map(([index, { score, said }]) => ({
      index,
      row: rows[index] as Row,
      score: Math.min(MOST, score),
      said,
    }))
    .sort((one, other) => other.score - one.score || one.index - other.index);
}
