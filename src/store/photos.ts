import type { Day, PaperAnswer, StoredPhoto } from '@/rules';
import { filesOf } from './filesOf';
import { change, filingNow, useFilings } from './filings';
import { onlyCopy } from './photoFiles';
import type { SavedFiling } from './saved';

const photosAt = (saved: SavedFiling, path: string): StoredPhoto[] => saved.filing.photos?.[path] ?? [];

function withPhotos(saved: SavedFiling, path: string, photos: StoredPhoto[]): SavedFiling {
  const all = { ...saved.filing.photos };
  if (photos.length > 0) all[path] = photos;
  else delete all[path];
  return { ...saved, filing: { ...saved.filing, photos: all } };
}

/** Adds photos to a document's slot, at index `place` or at the end. */
export function attach(id: string, path: string, photos: StoredPhoto[], place?: number): void {
  change(id, (saved) => {
    const there = [...photosAt(saved, path)];
    there.splice(place ?? there.length, 0, ...photos);
    return withPhotos(withoutLost(saved, path), path, there);
  });
}

/** Removes the mark that the file of this slot was lost: the person does not need the photo any more. */
export function forgetLost(id: string, path: string): void {
  change(id, (saved) => withoutLost(saved, path));
}

const withoutLost = (saved: SavedFiling, path: string): SavedFiling => {
  const { lost, missing, ...rest } = saved;
  return {
    ...rest,
    ...(lost && { lost: lost.filter((gone) => gone !== path) }),
    ...(missing && { missing: missing.filter((gone) => gone.path !== path) }),
  };
};

/** Removes one photo from its slot, or replaces it by `photo`. The caller deletes the files. */
export function replacePhoto(id: string, path: string, file: string, photo?: StoredPhoto): void {
  change(id, (saved) => {
    const there = photosAt(saved, path);
    // The photo was removed in the meantime, so its new assessment is useless.
    if (!there.some((old) => old.file === file)) return saved;
    const left = there.flatMap((old) => (old.file !== file ? [old] : photo ? [photo] : []));
    return withPhotos(saved, path, left);
  });
}

/** Sizes in bytes: of all photos (`all`), and of the originals that have a copy for the console (`spare`). */
export function weightOf(filings: readonly SavedFiling[]): { all: number; spare: number } {
  const weight = { all: 0, spare: 0 };
  for (const { filing } of filings)
    for (const { bytes, copy } of Object.values(filing.photos ?? {}).flat()) {
      weight.all += bytes + (copy?.bytes ?? 0);
      if (copy) weight.spare += bytes;
    }
  return weight;
}

/**
 * Replaces each photo that has a copy for the console by that copy. Returns the names of the originals; the caller
 * deletes the files.
 */
export function keepCopiesOnly(): string[] {
  const files: string[] = [];
  for (const { id } of Object.values(useFilings.getState().filings)) {
    change(id, (saved) => {
      const photos = Object.entries(saved.filing.photos ?? {}).map(([path, stored]) => {
        for (const { file, copy } of stored) if (copy) files.push(file);
        return [path, stored.map(onlyCopy)] as const;
      });
      return { ...saved, filing: { ...saved.filing, photos: Object.fromEntries(photos) } };
    });
  }
  return files;
}

/** Removes all photos of a filing, and keeps its answers. Returns the names of the files; the caller deletes them. */
export function erasePhotos(id: string): string[] {
  const saved = filingNow(id);
  change(id, ({ lost: _, missing: __, ...rest }) => ({ ...rest, filing: { ...rest.filing, photos: {} } }));
  return saved ? filesOf(saved) : [];
}

/** The person wants to keep the photos of a filing that is done. */
export function keepPhotos(id: string): void {
  change(id, (saved) => ({ ...saved, keepsPhotos: true }));
}

/** Stores the day on which a letter was signed, with its photo; undefined removes it. */
export function dateLetter(id: string, path: string, file: string, dated: Day | undefined): void {
  change(id, (saved) => {
    const date = ({ dated: _, ...photo }: StoredPhoto): StoredPhoto => (dated ? { ...photo, dated } : photo);
    return withPhotos(
      saved,
      path,
      photosAt(saved, path).map((photo) => (photo.file === file ? date(photo) : photo)),
    );
  });
}

/**
 * Stores what was read on a photo. `other`: it shows another paper than its place asks for, and then nothing of it
 * counts. Does nothing when the photo is gone.
 */
export function noteRead(
  id: string,
  path: string,
  file: string,
  read: readonly PaperAnswer[],
  other?: string,
): void {
  change(id, (saved) => {
    const there = photosAt(saved, path);
    if (!there.some((photo) => photo.file === file)) return saved;
    const noted = ({ other: _, ...photo }: StoredPhoto): StoredPhoto =>
      other === undefined ? { ...photo, read: [...read] } : { ...photo, read: [], other };
    return withPhotos(
      saved,
      path,
      there.map((photo) => (photo.file === file ? noted(photo) : photo)),
    );
  });
}
