import type { StoredPhoto } from '@/rules';
import type { SavedFiling } from './saved';

/** The file names of one photo: the original, and its copy if there is one. */
export const filesOfPhoto = ({ file, copy }: StoredPhoto): string[] => (copy ? [file, copy.file] : [file]);

/** The names of all files that a filing's photos and its lost photos need. */
export const filesOf = ({ filing, missing = [] }: SavedFiling): string[] => [
  ...Object.values(filing.photos ?? {}).flatMap((photos) => photos.flatMap(filesOfPhoto)),
  ...missing.flatMap(({ photo }) => filesOfPhoto(photo)),
];
