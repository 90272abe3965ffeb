import { create } from 'zustand';
import {
  type Changed,
  type Day,
  type Draft,
  type Filing,
  type FilingEvent,
  type Instant,
  type KeptPhoto,
  newDraft,
  type PreApproval,
  recorded,
  retimed,
  undoLast,
  valueAt,
  withValue,
} from '@/rules';
import { type Keeper, keeperOf, type Trouble } from './keeper';
import type { SavedFiling } from './saved';
import type { Shelf } from './shelf';

export interface Filings {
  ready: boolean;
  filings: Record<string, SavedFiling>;
  /** ids of records that could not be read, or that a later version wrote */
  unreadable: string[];
  newer: string[];
  /** storage is full or refuses; what was saved before is still there */
  trouble: Trouble | null;
}

/** Everything the person told us, and nothing else. */
export const useFilings = create<Filings>()(() => ({
  ready: false,
  filings: {},
  unreadable: [],
  newer: [],
  trouble: null,
}));

let keeper: Keeper | undefined;

/** Opens the store on a shelf and reads what is there. Called once at start. */
export async function openFilings(shelf: Shelf): Promise<void> {
  keeper = keeperOf(
    shelf,
    (id) => useFilings.getState().filings[id],
    (trouble) => {
      if (useFilings.getState().trouble !== trouble) useFilings.setState({ trouble });
    },
  );
  const { filings, unreadable, newer } = await keeper.load();
  useFilings.setState({
    ready: true,
    filings: Object.fromEntries(filings.map((saved) => [saved.id, saved])),
    unreadable,
    newer,
  });
}

/** Writes what still waits. Called when the app is hidden, and by 再试一次. */
export async function saveNow(): Promise<void> {
  await keeper?.flush();
}

/** Another try at keeping everything, after room was made. */
export async function saveAgain(): Promise<void> {
  for (const id of Object.keys(useFilings.getState().filings)) keeper?.changed(id);
  await keeper?.flush();
}

function change(id: string, how: (saved: SavedFiling) => SavedFiling): void {
  const saved = useFilings.getState().filings[id];
  if (!saved) return;
  const next = how(saved);
  if (next === saved) return;
  useFilings.setState((state) => ({ filings: { ...state.filings, [id]: next } }));
  keeper?.changed(id);
}

/** Starts a filing and gives its id. */
export function startFiling(draft: Draft, now: Instant): string {
  const id = `${now.toString(36)}${Math.random().toString(36).slice(2, 8)}`;
  useFilings.setState((state) => ({ filings: { ...state.filings, [id]: { ...draft, id, createdAt: now } } }));
  keeper?.changed(id);
  return id;
}

/** Keeps one answer by its official path; undefined takes it back. */
export function answer(id: string, path: string, value: unknown): void {
  change(id, (saved) =>
    valueAt(saved.filing, path) === value
      ? saved
      : { ...saved, filing: withValue(saved.filing, path, value) },
  );
}

/** Keeps the three codes of a region and the name the picker gave. */
export function answerRegion(id: string, codes: string[], name: string): void {
  const [province, city, district] = codes;
  change(id, (saved) => {
    let filing = withValue(saved.filing, 'icp_subject.base_info.province', province);
    filing = withValue(filing, 'icp_subject.base_info.city', city);
    filing = withValue(filing, 'icp_subject.base_info.district', district);
    return { ...saved, filing, regionName: name };
  });
}

/** Folds or unfolds one of the two "is the same person" questions. */
export function fold(id: string, what: 'ownerIsLegalRep' | 'appOwnerIsOwner', same: boolean): void {
  change(id, (saved) => ({ ...saved, [what]: same }));
}

/** Notes what a check found, so that the board need not check every filing again. */
export function noteCheck(id: string, left: number, now: Instant): void {
  change(id, (saved) =>
    saved.lastCheck?.left === left ? saved : { ...saved, lastCheck: { at: now, left } },
  );
}

/** Notes reminders that were put into the phone's calendar, which nobody can ask what it holds. */
export function noteAdded(id: string, reminderIds: string[]): void {
  change(id, (saved) => ({ ...saved, added: [...new Set([...(saved.added ?? []), ...reminderIds])] }));
}

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

const NRLX = 'icp_applets.base_info.nrlx_details';

/** Keeps the pre-approval items. A photograph belongs to its item, whose place in the list may move. */
export function answerPreApprovals(id: string, items: PreApproval[]): void {
  change(id, (saved) => {
    const old = saved.filing.icp_applets?.base_info?.nrlx_details ?? [];
    const photos = Object.entries(saved.filing.photos ?? {}).flatMap(([path, kept]) => {
      const place = /nrlx_details\[(\d+)\]/.exec(path);
      if (!place) return [[path, kept] as const];
      const now = items.findIndex(({ type }) => type === old[Number(place[1])]?.type);
      return now < 0 ? [] : [[`${NRLX}[${now}].media`, kept] as const];
    });
    return {
      ...saved,
      filing: { ...withValue(saved.filing, NRLX, items), photos: Object.fromEntries(photos) },
    };
  });
}

/** Puts a changed history in place. Gives the plain reason when it could not be changed so. */
function rewrite(
  id: string,
  how: (filing: Filing) => Changed,
  first = (filing: Filing) => filing,
): string | null {
  const saved = useFilings.getState().filings[id];
  if (!saved) return null;
  const filing = first(saved.filing);
  const changed = how(filing);
  if (changed.refusal !== undefined) return changed.refusal;
  change(id, (old) => ({ ...old, filing: { ...filing, history: changed.history } }));
  return null;
}

/** Writes down something that happened. `unchanged` says whether a filing returned by timeout goes back as it was. */
export function record(id: string, event: FilingEvent, now: Instant, unchanged?: boolean): string | null {
  return rewrite(
    id,
    (filing) => recorded(filing, event, now),
    (filing) =>
      unchanged === undefined ? filing : withValue(filing, 'local.unchanged_since_timeout', unchanged),
  );
}

/** Takes back the last thing recorded. */
export const undoRecord = (id: string): string | null => rewrite(id, undoLast);

/** Corrects when something happened. */
export const retime = (id: string, index: number, iso: string, now: Instant): string | null =>
  rewrite(id, (filing) => retimed(filing, index, iso, now));

/** Deletes a filing's answers. Its photographs' files are the caller's. */
export async function removeFiling(id: string): Promise<void> {
  useFilings.setState((state) => {
    const filings = { ...state.filings };
    delete filings[id];
    return { filings };
  });
  await keeper?.drop(id);
}

/** Deletes the records of which no copy could be read. */
export async function removeUnreadable(): Promise<void> {
  const { unreadable } = useFilings.getState();
  useFilings.setState({ unreadable: [] });
  await Promise.all(unreadable.map((id) => keeper?.drop(id)));
}

/** Deletes every filing, the unreadable ones too. */
export async function removeEverything(): Promise<void> {
  const { filings, unreadable, newer } = useFilings.getState();
  const ids = [...Object.keys(filings), ...unreadable, ...newer];
  useFilings.setState({ filings: {}, unreadable: [], newer: [], trouble: null });
  await Promise.all(ids.map((id) => keeper?.drop(id)));
}

/** A draft with another filing's answers about the subject and its owner, for the same subject's next filing. */
export function draftFrom(other: SavedFiling, kind: Draft['filing']['kind'], province: string): Draft {
  const draft = newDraft(kind ?? 'first', other.filing.icp_subject?.base_info?.type ?? 4, province);
  return {
    ...draft,
    ownerIsLegalRep: other.ownerIsLegalRep,
    appOwnerIsOwner: other.appOwnerIsOwner,
    filing: { ...draft.filing, icp_subject: other.filing.icp_subject, local: { ...other.filing.local } },
  };
}
