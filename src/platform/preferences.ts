import { readText, removeText, writeText } from './storage';

/** Small choices that belong to no filing. Losing one harms nobody, so errors are not told. */

const NAMES = ['adviceSubject'] as const;
type Preference = (typeof NAMES)[number];

const keyOf = (name: Preference) => `preference/${name}`;

export const readPreference = (name: Preference): Promise<string | null> =>
  readText(keyOf(name)).catch(() => null);

export const keepPreference = (name: Preference, value: string): Promise<void> =>
  writeText(keyOf(name), value).catch(() => undefined);

/** Forgets all of them, as everything on this phone is removed. */
export async function forgetPreferences(): Promise<void> {
  await Promise.all(NAMES.map((name) => removeText(keyOf(name)).catch(() => undefined)));
}
