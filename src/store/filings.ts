import { create } from 'zustand';
import type { Draft, Instant } from '@/rules';
import { type Persister, persisterOf, type StorageProblem } from './persister';
import type { SavedFiling } from './saved';
import type { TextStorage } from './textStorage';

export interface Filings {
  ready: boolean;
  filings: Record<string, SavedFiling>;
  /** ids of records that could not be read, or that a later version wrote */
  unreadable: string[];
  newer: string[];
  /** storage is full or refuses; what was saved before is still there */
  storageProblem: StorageProblem | null;
}

/** Everything the person told us, and nothing else. */
export const useFilings = create<Filings>()(() => ({
  ready: false,
  filings: {},
  unreadable: [],
  newer: [],
  storageProblem: null,
}));

let persister: Persister | undefined;

/** Opens the store on a text storage and reads what is there. Called once at start. */
export async function openFilings(storage: TextStorage): Promise<void> {
  persister = persisterOf(
    storage,
    (id) => useFilings.getState().filings[id],
    (storageProblem) => {
      if (useFilings.getState().storageProblem !== storageProblem) useFilings.setState({ storageProblem });
    },
  );
  const { filings, unreadable, newer } = await persister.load();
  useFilings.setState({
    ready: true,
    filings: Object.fromEntries(filings.map((saved) => [saved.id, saved])),
    unreadable,
    newer,
  });
}

/** Writes what still waits. Called when the app is hidden, and by 再试一次. */
export async function saveNow(): Promise<void> {
  await persister?.flush();
}

/** Another try at keeping everything, after room was made. */
export async function saveAgain(): Promise<void> {
  for (const id of Object.keys(useFilings.getState().filings)) persister?.changed(id);
  await persister?.flush();
}

/** Changes one filing and has it kept; the same filing back means nothing changed. */
export function change(id: string, how: (saved: SavedFiling) => SavedFiling): void {
  const saved = useFilings.getState().filings[id];
  if (!saved) return;
  const next = how(saved);
  if (next === saved) return;
  useFilings.setState((state) => ({ filings: { ...state.filings, [id]: next } }));
  persister?.changed(id);
}

/** Starts a filing and gives its id. */
export function startFiling(draft: Draft, now: Instant): string {
  const id = `${now.toString(36)}${Math.random().toString(36).slice(2, 8)}`;
  useFilings.setState((state) => ({ filings: { ...state.filings, [id]: { ...draft, id, createdAt: now } } }));
  persister?.changed(id);
  return id;
}

/** Deletes a filing's answers. Its photographs' files are the caller's. */
export async function removeFiling(id: string): Promise<void> {
  useFilings.setState((state) => {
    const filings = { ...state.filings };
    delete filings[id];
    return { filings };
  });
  await persister?.drop(id);
}

/** Deletes the records of which no copy could be read. */
export async function removeUnreadable(): Promise<void> {
  const { unreadable } = useFilings.getState();
  useFilings.setState({ unreadable: [] });
  await Promise.all(unreadable.map((id) => persister?.drop(id)));
}

/** Deletes every filing, the unreadable ones too. */
export async function removeEverything(): Promise<void> {
  const { filings, unreadable, newer } = useFilings.getState();
  const ids = [...Object.keys(filings), ...unreadable, ...newer];
  useFilings.setState({ filings: {}, unreadable: [], newer: [], storageProblem: null });
  await Promise.all(ids.map((id) => persister?.drop(id)));
}
