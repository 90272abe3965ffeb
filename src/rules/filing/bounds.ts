/** A file may come from anybody. */

const has = Object.prototype.hasOwnProperty;

/** True for a key of the object itself: `constructor` and `__proto__` of a hostile file do not count. (`Object.hasOwn` is ES2022.) */
export function owns(object: object, key: PropertyKey): boolean {
  return has.call(object, key);
}

/** A hostile list may hold a million items; so many are looked at one by one. */
export const LOOKED_AT = 20;
