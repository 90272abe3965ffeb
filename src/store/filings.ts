import { create } from 'zustand';
import { type Persister, persisterOf, type StorageProblem } from './persister';
import { type SavedFiling, withoutReplaced } from './saved';
import type { TextStorage } from './textStorage';

export interface Filings {
  /** reading has ended, with or without an error */
  ready: boolean;
  filings: Record<string, SavedFiling>;
  /** the phone could not list its records */
  unlisted: boolean;
  /** ids of records that the phone could not read this time; they may be undamaged */
  unread: string[];
  /** ids of damaged records; `newer`: ids of records that a later version wrote */
  unreadable: string[];
  newer: string[];
  /** the last changes are not in storage; what was saved before is still there */
  storageProblem: StorageProblem | null;
}

export const NOTHING_READ: Filings = {
  ready: false,
  filings: {},
  unlisted: false,
  unread: [],
  unreadable: [],
  newer: [],
  storageProblem: null,
};

/** All values that the person gave, and nothing that can be computed from them. */
export const useFilings = create<Filings>()(() => NOTHING_READ);

export let persister: Persister | undefined;

/**
 * Opens the store on a text storage and reads its records. Called once at start. Never rejects: errors are in the
 * state.
 */
export async function openFilings(storage: TextStorage): Promise<void> {
  useFilings.setState(NOTHING_READ);
  persister = persisterOf(
    storage,
    (id) => useFilings.getState().filings[id],
    (storageProblem) => {
      if (useFilings.getState().storageProblem !== storageProblem) useFilings.setState({ storageProblem });
    },
  );
  await readAgain();
}

/** Reads the records that are not in memory: all of them at the start, later those that the phone could not read. */
export async function readAgain(): Promise<void> {
  try {
    const records = (await persister?.load()) ?? [];
    const idsOf = (what: string) => records.filter(({ state }) => state === what).map(({ id }) => id);
    const read = records.flatMap(({ saved }) => saved ?? []);
    useFilings.setState(({ filings }) => ({
      ready: true,
      filings: { ...Object.fromEntries(read.map((saved) => [saved.id, saved])), ...filings },
      unlisted: false,
      unread: idsOf('unread'),
      unreadable: idsOf('unreadable'),
      newer: idsOf('newer'),
    }));
  } catch {
    useFilings.setState({ ready: true, unlisted: true });
  }
}

/** Whether every record could be read in full. If not, nobody knows which photo files the others need. */
export function everythingIsRead(): boolean {
  const { unlisted, unread, unreadable, newer, filings } = useFilings.getState();
  const unclear = unread.length + unreadable.length + newer.length > 0;
  return !unlisted && !unclear && !Object.values(filings).some(({ unparsed }) => unparsed);
}

/** Writes all changes that are not in storage yet. Called when the app is hidden, and by 再试一次. */
export async function saveNow(): Promise<void> {
  await persister?.flush();
}

/** Writes every filing again, after the person made room on the phone. */
export async function saveAgain(): Promise<void> {
  for (const id of Object.keys(useFilings.getState().filings)) persister?.changed(id);
  await persister?.flush();
}

/** Changes one filing and stores it. Does nothing when `how` returns the same object. */
export function change(id: string, how: (saved: SavedFiling) => SavedFiling): void {
  const saved = useFilings.getState().filings[id];
  if (!saved) return;
  const next = how(saved);
  if (next === saved) return;
  const stored = withoutReplaced(saved, next);
  useFilings.setState((state) => ({ filings: { ...state.filings, [id]: stored } }));
  persister?.changed(id);
}
