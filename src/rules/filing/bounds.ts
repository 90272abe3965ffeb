const has = Object.prototype.hasOwnProperty;

/**
 * True for a key of the object itself. A hostile file may name `constructor` or `__proto__`: these do not count.
 * (`Object.hasOwn` needs ES2022.)
 */
export function owns(object: object, key: PropertyKey): boolean {
  return has.call(object, key);
}

/** The most items of a list that are checked. A hostile file may have a million. */
export const MAX_ITEMS = 20;

/** The most unknown keys, and the most issues of a history, that are shown one by one. */
export const MAX_NAMED = 50;

/** A real filing has a few dozen events. Entries of a file after this many are not read. */
export const LONGEST_HISTORY = 10_000;
