/** The browser's storage, for the preview. */

const PREFIX = 'beituo:';

export async function storageKeys(): Promise<string[]> {
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => key.slice(PREFIX.length));
}

export async function readText(key: string): Promise<string | null> {
  return readTextNow(key);
}

export async function writeText(key: string, data: string): Promise<void> {
  writeTextNow(key, data);
}

export async function removeText(key: string): Promise<void> {
  removeTextNow(key);
}

export function readTextNow(key: string): string | null {
  return localStorage.getItem(PREFIX + key);
}

export function writeTextNow(key: string, data: string): void {
  localStorage.setItem(PREFIX + key, data);
}

export function removeTextNow(key: string): void {
  localStorage.removeItem(PREFIX + key);
}

/** Hears of each key that another tab writes or removes. */
export function onOtherWriter(hear: (key: string) => void): void {
  window.addEventListener('storage', ({ key }) => {
    if (key?.startsWith(PREFIX)) hear(key.slice(PREFIX.length));
  });
}
