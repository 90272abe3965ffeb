/** Replaces 'idb-keyval' by a Map: jsdom has no browser database. */
const stored = new Map<string, unknown>();

export const createStore = () => undefined;
export const get = async (key: string) => stored.get(key);
export const keys = async () => [...stored.keys()];
export const set = async (key: string, value: unknown) => {
  stored.set(key, value);
};
export const del = async (key: string) => {
  stored.delete(key);
};
export const clear = async () => stored.clear();
