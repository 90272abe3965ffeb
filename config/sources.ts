import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Files and folders that a build depends on. */
const SOURCES = [
  'src',
  'config',
  'babel.config.js',
  'package.json',
  'package-lock.json',
  'project.config.json',
  // What the optional package holds, as npm notes it when it has installed it.
  'recognition/node_modules/.package-lock.json',
];

const filesIn = (place: string): string[] =>
  statSync(place).isDirectory()
    ? readdirSync(place)
        .sort()
        .flatMap((name) => filesIn(path.join(place, name)))
    : [place];

/** A SHA-1 hash of all sources as they are now, in hex. */
export function sumOfSources(root: string): string {
  const sum = createHash('sha1');
  const places = SOURCES.map((place) => path.join(root, place)).filter((place) => existsSync(place));
  for (const file of places.flatMap(filesIn)) {
    sum.update(`${path.relative(root, file)}\0`).update(readFileSync(file));
  }
  return sum.digest('hex');
}

/**
 * The file with the hash of the sources. It is outside the package, because WeChat receives the whole package folder.
 */
export const noteOf = (output: string): string => `${output}.sources`;

/** Whether a package was built from the present sources. */
export function isFresh(root: string, output: string): boolean {
  const note = noteOf(output);
  return existsSync(output) && existsSync(note) && readFileSync(note, 'utf8') === sumOfSources(root);
}
