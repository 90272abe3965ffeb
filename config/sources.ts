import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Everything a build is made from. */
const SOURCES = [
  'src',
  'config',
  'babel.config.js',
  'package.json',
  'package-lock.json',
  'project.config.json',
];

const filesIn = (place: string): string[] =>
  statSync(place).isDirectory()
    ? readdirSync(place)
        .sort()
        .flatMap((name) => filesIn(path.join(place, name)))
    : [place];

/** A sum over the sources as they are now. */
export function sumOfSources(root: string): string {
  const sum = createHash('sha1');
  for (const file of SOURCES.flatMap((place) => filesIn(path.join(root, place)))) {
    sum.update(`${path.relative(root, file)}\0`).update(readFileSync(file));
  }
  return sum.digest('hex');
}

/** Where a build notes the sum of its sources: beside the package, as the package is sent to WeChat whole. */
export const noteOf = (output: string): string => `${output}.sources`;

/** Whether a package was built from the sources as they are now. */
export function isFresh(root: string, output: string): boolean {
  const note = noteOf(output);
  return existsSync(output) && existsSync(note) && readFileSync(note, 'utf8') === sumOfSources(root);
}
