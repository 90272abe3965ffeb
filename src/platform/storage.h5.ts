/** The browser's storage, for the preview. */

const PREFIX = 'beituo:';

export async function storageKeys(): Promise<string[]> {
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => key.slice(PREFIX.length));
}

export async function readText(key: string): Promise<string | null> {
  return localStorage.getItem(PREFIX + key);
}

export async function writeText(key: string, data: string): Promise<void> {
  localStorage.setItem(PREFIX + key, data);
}

export async function removeText(key: string): Promise<void> {
  localStorage.removeItem(PREFIX + key);
}
