import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { Unreadable } from './textFile';

const isInside = (folder: string, file: string): boolean => {
  const way = path.relative(folder, file);
  return way !== '' && way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
};

/**
 * Reads photographs from a folder by their names in a filing; null when there is no such file. Throws Unreadable for a
 * name that leads out of the folder.
 */
export function photoFolder(folder: string): (file: string) => Promise<Uint8Array | null> {
  const root = path.resolve(folder);
  return async (name) => {
    // A file that was made on Windows has its own separators.
    const file = path.resolve(root, name.replace(/\\/g, '/'));
    const leaves = () => new Unreadable(`照片文件名“${name}”指到了照片文件夹外面，没有打包。`);
    if (!isInside(root, file)) throw leaves();
    try {
      if (!isInside(realpathSync(root), realpathSync(file))) throw leaves();
      return new Uint8Array(readFileSync(file));
    } catch (error) {
      if (error instanceof Unreadable) throw error;
      return null;
    }
  };
}
