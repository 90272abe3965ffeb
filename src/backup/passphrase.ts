/** How many characters a passphrase has at least. */
export const SHORTEST = 8;

/** `short`: it cannot be used. `plain`: it can, and may be guessed. `good`: nobody guesses it. */
export type Strength = 'short' | 'plain' | 'good';

/** Guesses for a `good` one, as a power of two: at ten thousand a second, that is a hundred years. */
const GOOD = 45;

const KINDS = [
  { letters: /[0-9]/, many: 10 },
  { letters: /[a-z]/, many: 26 },
  { letters: /[A-Z]/, many: 26 },
  { letters: /[^0-9A-Za-z]/, many: 30 },
];

export const lengthOf = (passphrase: string): number => [...passphrase.trim()].length;

/** How hard it is to guess, seen from outside. A letter that repeats or goes on from the one before counts for little. */
export function strengthOf(passphrase: string): Strength {
  const letters = [...passphrase.trim()];
  if (letters.length < SHORTEST) return 'short';
  const many = KINDS.filter((kind) => kind.letters.test(passphrase)).reduce(
    (sum, kind) => sum + kind.many,
    0,
  );
  const codes = letters.map((letter) => letter.codePointAt(0) ?? 0);
  const fresh = codes.filter((code, place) => Math.abs(code - (codes[place - 1] ?? -9)) > 1).length;
  return fresh * Math.log2(many) >= GOOD && new Set(letters).size > SHORTEST / 2 ? 'good' : 'plain';
}
