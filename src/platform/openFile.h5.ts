import type { Refusal } from './errors';
import type { Opened } from './openFile';

export type { Opened };

export const OPEN_WORDS = '选择文件';

export function openFile(): Promise<Opened | Refusal> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.onchange = () => {
      const [file] = Array.from(input.files ?? []);
      resolve(file ? openedOf(file) : 'cancelled');
    };
    input.addEventListener('cancel', () => resolve('cancelled'));
    input.click();
  });
}

const openedOf = (file: File): Opened => ({
  name: file.name,
  size: file.size,
  read: async (from, length) => new Uint8Array(await file.slice(from, from + length).arrayBuffer()),
});
