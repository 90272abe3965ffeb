import type { Day, KeptPhoto } from '@/rules';
import { change, useFilings } from './filings';
import type { SavedFiling } from './saved';

const photosAt = (saved: SavedFiling, path: string): KeptPhoto[] => saved.filing.photos?.[path] ?? [];

function withPhotos(saved: SavedFiling, path: string, photos: KeptPhoto[]): SavedFiling {
  const all = { ...saved.filing.photos };
  if (photos.length > 0) all[path] = photos;
  else delete all[path];
  return { ...saved, filing: { ...saved.filing, photos: all } };
}

/** Puts photographs into a document's slot: at a place among those there, or behind them. */
export function attach(id: string, path: string, photos: KeptPhoto[], place?: number): void {
  change(id, (saved) => {
    const there = [...photosAt(saved, path)];
    there.splice(place ?? there.length, 0, ...photos);
    const lost = saved.lost?.filter((gone) => gone !== path);
    return { ...withPhotos(saved, path, there), ...(lost ? { lost } : {}) };
  });
}

/** A photograph whose file is gone is not wanted any more. */
export function forgetLost(id: string, path: string): void {
  change(id, (saved) => ({ ...saved, lost: saved.lost?.filter((gone) => gone !== path) }));
}

/** Takes one photograph out of its slot, or puts another in its place. The files themselves are the caller's. */
export function replacePhoto(id: string, path: string, file: string, photo?: KeptPhoto): void {
  change(id, (saved) => {
    const there = photosAt(saved, path);
    // Taken out meanwhile: what was found out about it is of no use.
    if (!there.some((old) => old.file === file)) return saved;
    const left = there.flatMap((old) => (old.file !== file ? [old] : photo ? [photo] : []));
    return withPhotos(saved, path, left);
  });
}

/** The names of the files of one photograph. */
export const filesOfPhoto = ({ file, copy }: KeptPhoto): string[] => (copy ? [file, copy.file] : [file]);

/** The names of all files a filing's photographs need. */
export const filesOf = ({ filing }: SavedFiling): string[] =>
  Object.values(filing.photos ?? {}).flatMap((photos) => photos.flatMap(filesOfPhoto));

/** What the photographs of filings weigh on the phone, and what of it the originals of prepared copies do; in bytes. */
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
      const photos = Object.entries(saved.filing.photos ?? {}).map(([path, kept]) => {
        for (const { file, copy } of kept) if (copy) files.push(file);
        return [path, kept.map(onlyCopy)] as const;
      });
      return { ...saved, filing: { ...saved.filing, photos: Object.fromEntries(photos) } };
    });
  }
  return files;
}

/** A photograph as its copy alone; as it is where there is none. */
function onlyCopy(photo: KeptPhoto): KeptPhoto {
  const { copy, ...original } = photo;
  if (!copy) return photo;
  const { marked: _, ...only } = copy;
  return { ...original, ...only };
}

/**
 * Brings the filings in line with the files that are really there. A photograph without its files leaves its slot,
 * which is noted as lost; one that has only its copy left goes on with that. Gives the files that no filing names;
 * none while a filing could not be read, since its photographs are not known.
 */
export async function settlePhotos(list: () => Promise<string[]>): Promise<string[]> {
  const { filings, unreadable, newer } = useFilings.getState();
  const wanted = Object.values(filings).flatMap(filesOf);
  const there = new Set(await list());
  const gone = new Set(wanted.filter((file) => !there.has(file)));
  const named = new Set<string>();
  for (const saved of Object.values(useFilings.getState().filings)) {
    if (filesOf(saved).some((file) => gone.has(file))) change(saved.id, (old) => settled(old, gone));
    for (const file of filesOf(saved)) named.add(file);
  }
  return unreadable.length + newer.length > 0 ? [] : [...there].filter((file) => !named.has(file));
}

function settled(saved: SavedFiling, gone: ReadonlySet<string>): SavedFiling {
  const lost = new Set(saved.lost);
  const photos: Record<string, KeptPhoto[]> = {};
  for (const [path, kept] of Object.entries(saved.filing.photos ?? {})) {
    const left = kept.flatMap((photo) => settledPhoto(photo, gone) ?? []);
    if (left.length > 0) photos[path] = left;
    if (left.length < kept.length) lost.add(path);
  }
  return { ...saved, filing: { ...saved.filing, photos }, ...(lost.size > 0 ? { lost: [...lost] } : {}) };
}

function settledPhoto(photo: KeptPhoto, gone: ReadonlySet<string>): KeptPhoto | null {
  const { copy, looked: _, ...unseen } = photo;
  const hasCopy = copy !== undefined && !gone.has(copy.file);
  if (!gone.has(photo.file)) {
    // A copy that is gone is made anew when the photograph is looked at again.
    return copy && !hasCopy ? unseen : photo;
  }
  return hasCopy ? onlyCopy(photo) : null;
}

/** Keeps the day a letter was signed, with its photograph; undefined takes it back. */
export function dateLetter(id: string, path: string, file: string, dated: Day | undefined): void {
  change(id, (saved) => {
    const date = ({ dated: _, ...photo }: KeptPhoto): KeptPhoto => (dated ? { ...photo, dated } : photo);
    return withPhotos(
      saved,
      path,
      photosAt(saved, path).map((photo) => (photo.file === file ? date(photo) : photo)),
    );
  });
}
