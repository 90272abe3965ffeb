import type { StoredPhoto } from '@/rules';
import type { SavedFiling } from './saved';

/** The file names of one photo: the original, and its copy if there is one. */
export const filesOfPhoto = ({ file, copy }: StoredPhoto): string[] => (copy ? [file, copy.file] : [file]);

/** The names of all files that a filing's photos and its lost photos need. */
export const filesOf = ({ filing, missing = [] }: SavedFiling): string[] => [
  ...Object.values(filing.photos ?? {}).flatMap((photos) => photos.flatMap(filesOfPhoto)),
  ...missing.flatMap(({ photo }) => filesOfPhoto(photo)),
];

/** The same filing with other names for its files; a name that is not in `names` stays. */
export function withFileNames(saved: SavedFiling, names: ReadonlyMap<string, string>): SavedFiling {
  const named = <P extends { file: string }>(photo: P): P => ({
    ...photo,
    file: names.get(photo.file) ?? photo.file,
  });
  const both = ({ copy, ...photo }: StoredPhoto): StoredPhoto => ({
    ...named(photo),
    ...(copy && { copy: named(copy) }),
  });
  const { missing, returned } = saved;
  const { photos } = saved.filing;
  return {
    ...saved,
    ...(photos && {
      filing: {
        ...saved.filing,
        photos: Object.fromEntries(Object.entries(photos).map(([path, all]) => [path, all.map(both)])),
      },
    }),
    ...(missing && { missing: missing.map((one) => ({ ...one, photo: both(one.photo) })) }),
    // A reason for a photo is settled by another file: the same one under another name is none.
    ...(returned && {
      returned: {
        ...returned,
        reasons: returned.reasons.map((reason) => ({
          ...reason,
          was: reason.was.map((files) => files.map((file) => names.get(file) ?? file)),
        })),
      },
    }),
  };
}
