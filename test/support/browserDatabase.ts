/** 'idb-keyval' over a Map: the browser's database, which jsdom lacks. */
const kept = new Map<string, unknown>();

export const createStore = () => undefined;
export const get = async (key: string) => kept.get(key);
export const keys = async () => [...kept.keys()];
export const set = async (key: string, value: unknown) => {
  kept.set(key, value);
};
export const del = async (key: string) => {
  kept.delete(key);
};
export const clear = async () => kept.clear();
