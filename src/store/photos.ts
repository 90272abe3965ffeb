import type { Day, StoredPhoto } from '@/rules';
import { change, useFilings } from './filings';
import { onlyCopy } from './photoFiles';
import type { SavedFiling } from './saved';

const photosAt = (saved: SavedFiling, path: string): StoredPhoto[] => saved.filing.photos?.[path] ?? [];

function withPhotos(saved: SavedFiling, path: string, photos: StoredPhoto[]): SavedFiling {
  const all = { ...saved.filing.photos };
  if (photos.length > 0) all[path] = photos;
  else delete all[path];
  return { ...saved, filing: { ...saved.filing, photos: all } };
}

/** Puts photos into a document's slot: at a place among those there, or behind them. */
export function attach(id: string, path: string, photos: StoredPhoto[], place?: number): void {
  change(id, (saved) => {
    const there = [...photosAt(saved, path)];
    there.splice(place ?? there.length, 0, ...photos);
    return withPhotos(withoutLost(saved, path), path, there);
  });
}

/** A photo whose file is gone is not wanted any more. */
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

/** Takes one photo out of its slot, or puts another in its place. The files themselves are the caller's. */
export function replacePhoto(id: string, path: string, file: string, photo?: StoredPhoto): void {
  change(id, (saved) => {
    const there = photosAt(saved, path);
    // Taken out meanwhile: what was found out about it is of no use.
    if (!there.some((old) => old.file === file)) return saved;
    const left = there.flatMap((old) => (old.file !== file ? [old] : photo ? [photo] : []));
    return withPhotos(saved, path, left);
  });
}

/** What the photos of filings weigh on the phone, and what of it the originals of prepared copies do; in bytes. */
export function weightOf(filings: readonly SavedFiling[]): { all: number; spare: number } {
  const weight = { all: 0, spare: 0 };
  for (const { filing } of filings)
    for (const { bytes, copy } of Object.values(filing.photos ?? {}).flat()) {
      weight.all += bytes + (copy?.bytes ?? 0);
      if (copy) weight.spare += bytes;
    }
  return weight;
}

/** Lets the originals go of which there is a copy for the console. Gives their files, which are the caller's. */
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

/** Keeps the day a letter was signed, with its photo; undefined takes it back. */
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
