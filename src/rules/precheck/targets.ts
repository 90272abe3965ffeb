import { APP_PRINCIPAL, PRINCIPAL, type PrincipalPaths } from '../filing/paths';
import type { Check, Target } from '../rule';
import type { Words } from '../sentence';

/** The things that rules of every section look at: a text, a number, a place, several values together. */

/** The same paths give the same target, so that rules side by side share it. */
function remembered<T>(
  make: (paths: readonly string[]) => Target<T>,
): (...paths: readonly string[]) => Target<T> {
  const made = new Map<string, Target<T>>();
  return (...paths) => {
    const key = paths.join(' ');
    const target = made.get(key) ?? make(paths);
    made.set(key, target);
    return target;
  };
}

/** Every text of these paths that is there. */
export const text = remembered<string>((paths) => (context, look) => {
  for (const path of paths) {
    const found = context.text(path);
    if (found) look(found, path);
  }
});

/** Every number of these paths that is there. */
export const number = remembered<number>((paths) => ({ values }, look) => {
  for (const path of paths) {
    const found = values.get(path) as number | undefined;
    if (found !== undefined) look(found, path);
  }
});

/** A path, whatever stands there. */
export const place =
  (path: string): Target<null> =>
  (_, look) =>
    look(null, path);

/** A path where nothing stands, or nothing but blanks. */
export const missing =
  (...paths: readonly string[]): Target<null> =>
  (context, look) => {
    for (const path of paths) if (isMissing(context.values.get(path))) look(null, path);
  };

export function isMissing(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

/** The text of one path with that of another, where both are there; the issue stands on the first. */
export const pair =
  (...pairs: readonly (readonly [string, string])[]): Target<{ one: string; other: string }> =>
  (context, look) => {
    for (const [path, second] of pairs) {
      const one = context.text(path);
      const other = one && context.text(second);
      if (other) look({ one, other }, path);
    }
  };

/** The same field of both principals. */
export const both = (key: keyof PrincipalPaths): [string, string] => [PRINCIPAL[key], APP_PRINCIPAL[key]];

/** The same pair of fields of both principals. */
export const bothPairs = (key: keyof PrincipalPaths, second: keyof PrincipalPaths) =>
  [
    [PRINCIPAL[key], PRINCIPAL[second]],
    [APP_PRINCIPAL[key], APP_PRINCIPAL[second]],
  ] as const;

const NO_WORDS: Words = {};

/** A check that finds something whatever it is shown: the facts and the target have decided. */
export const always: Check<unknown> = () => NO_WORDS;

/** A check from a plain question about a text; the words are the text itself, short enough for a sentence. */
export const unlessFits =
  <T>(fits: (thing: T) => boolean, words: (thing: T) => Words = () => NO_WORDS): Check<T> =>
  (thing) =>
    fits(thing) ? null : words(thing);
