/** A file may come from anybody: keys such as `constructor` do not count, and lists may hold a million items. */

const has = Object.prototype.hasOwnProperty;

/** True for a key of the object itself: `constructor` and `__proto__` of a hostile file do not count. (`Object.hasOwn` is ES2022.) */
export function owns(object: object, key: PropertyKey): boolean {
  return has.call(object, key);
}

/** So many items of a list are checked one by one. */
export const MAX_ITEMS = 20;

/** So many unknown keys, and so many problems of a history, are named one by one. */
export const MAX_NAMED = 50;

/** A filing sees a few dozen events; what a file holds past this many is not read. */
export const LONGEST_HISTORY = 10_000;
