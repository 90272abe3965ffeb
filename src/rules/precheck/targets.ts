import { APP_PRINCIPAL, PRINCIPAL, type PrincipalPaths } from '../filing/paths';
import type { Check, Target } from '../rule';
import type { Words } from '../sentence';

/** Targets that the rules of every section use: a text, a number, a path, several values together. */

/** Gives the same target for the same paths, so that neighbouring rules share one search. */
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

/** Every text at these paths that is not missing. */
export const text = remembered<string>((paths) => (context, look) => {
  for (const path of paths) {
    const found = context.text(path);
    if (found) look(found, path);
  }
});

/** Every number at these paths that is not missing. */
export const number = remembered<number>((paths) => ({ values }, look) => {
  for (const path of paths) {
    const found = values.get(path) as number | undefined;
    if (found !== undefined) look(found, path);
  }
});

/** The path itself, whatever its value. */
export const place =
  (path: string): Target<null> =>
  (_, look) =>
    look(null, path);

/** Every one of these paths where the value is missing: absent, blank, or an empty list. */
export const missing =
  (...paths: readonly string[]): Target<null> =>
  (context, look) => {
    for (const path of paths) if (isMissing(context.values.get(path))) look(null, path);
  };

export function isMissing(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

/** The text at one path with the text at another, when both are there. The issue goes on the first path. */
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

/** The same two fields, once for each principal. */
export const bothPairs = (key: keyof PrincipalPaths, second: keyof PrincipalPaths) =>
  [
    [PRINCIPAL[key], PRINCIPAL[second]],
    [APP_PRINCIPAL[key], APP_PRINCIPAL[second]],
  ] as const;

const NO_WORDS: Words = {};

/** A check that always finds something: the facts and the target have already decided. */
export const always: Check<unknown> = () => NO_WORDS;

/** A check made of a yes/no test. `words` gives the words for the issue. */
export const unlessFits =
  <T>(fits: (thing: T) => boolean, words: (thing: T) => Words = () => NO_WORDS): Check<T> =>
  (thing) =>
    fits(thing) ? null : words(thing);
