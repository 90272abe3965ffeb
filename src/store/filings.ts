import { create } from 'zustand';
import { type Board, boardOf } from './board';
import { type Incoming, incomingOf } from './incoming';
import { type Journal, journalOf } from './journal';
import { type Persister, persisterOf, type StorageProblem } from './persister';
import { type SavedFiling, withoutReplaced } from './saved';
import { looksTheSame, type Summary, summaryOf } from './summary';
import type { TextStorage } from './textStorage';
import { saveVerifications } from './verifications';

export interface Filings {
  /** reading has ended, with or without an error */
  ready: boolean;
  /** reading has ended for every filing, well or not */
  complete: boolean;
  /** what the board shows of each filing */
  summaries: Record<string, Summary>;
  /** the filings that were read or begun; the others are read when they are opened, and behind the board */
  filings: Record<string, SavedFiling>;
  /** the made-up filing that a person looks around in; it is never stored */
  sample?: SavedFiling;
  /** the phone could not list its records */
  unlisted: boolean;
  /** nothing speaks against it that every record is known */
  allKnown: boolean;
  /** ids of records that the phone does not hand over now; they may be whole */
  unread: string[];
  /** ids of damaged records; `newer`: ids of records that a later version wrote */
  unreadable: string[];
  newer: string[];
  /** the last changes are not in storage; what was saved before is still there */
  storageProblem: StorageProblem | null;
}

export const NOTHING_READ: Filings = {
  ready: false,
  complete: false,
  summaries: {},
  filings: {},
  sample: undefined,
  unlisted: false,
  allKnown: false,
  unread: [],
  unreadable: [],
  newer: [],
  storageProblem: null,
};

/** All values that the person gave, and nothing that can be computed from them. */
export const useFilings = create<Filings>()(() => NOTHING_READ);

/** The id of the sample. It stands on no board and in no list, so nothing stores it or hands it on. */
export const SAMPLE = 'sample';

/** A filing by its id, or the sample. */
export const filingIn = ({ filings, sample }: Filings, id: string): SavedFiling | undefined =>
  id === SAMPLE ? sample : Object.prototype.hasOwnProperty.call(filings, id) ? filings[id] : undefined;

/** A filing as it is at this moment. */
export const filingNow = (id: string): SavedFiling | undefined => filingIn(useFilings.getState(), id);

/** Shows another sample from now on. */
export const showSample = (saved: Omit<SavedFiling, 'id'>): void =>
  useFilings.setState({ sample: { ...saved, id: SAMPLE } });

/** What keeps the filings on the phone. */
export interface Keeping {
  storage: TextStorage;
  board: Board;
  journal: Journal;
  incoming: Incoming;
  persister: Persister;
}

export let keeping: Keeping | undefined;

/**
 * Opens the store on a text storage and reads its records. Called once at start. Never rejects: errors are in the
 * state.
 */
export function keepIn(storage: TextStorage): void {
  useFilings.setState(NOTHING_READ);
  const [board, journal, incoming] = [boardOf(storage), journalOf(storage), incomingOf(storage)];
  const persister = persisterOf(storage, board, journal, incoming, filingNow, (storageProblem) => {
    if (useFilings.getState().storageProblem !== storageProblem) useFilings.setState({ storageProblem });
  });
  keeping = { storage, board, journal, incoming, persister };
}

/** Whether every record could be read in full. If not, nobody knows which photo files the others need. */
export function everythingIsRead(): boolean {
  const { complete, allKnown, unread, unreadable, newer, filings } = useFilings.getState();
  const unclear = unread.length + unreadable.length + newer.length > 0;
  return complete && allKnown && !unclear && !Object.values(filings).some(({ unparsed }) => unparsed);
}

/** Writes all changes that are not in storage yet. Called when the app is hidden, and by 再试一次. */
export async function saveNow(): Promise<boolean> {
  if (!keeping) return false;
  const saved = Promise.all([keeping.persister.flush(), saveVerifications()]);
  void keeping.board.flush();
  return (await saved).every(Boolean);
}

/** Puts a filing in its place, and on the board where it looks different there. */
export function put(saved: SavedFiling, before?: SavedFiling): void {
  const { id } = saved;
  const summary = before && looksTheSame(before, saved) ? null : summaryOf(saved);
  useFilings.setState(({ filings, summaries }) => ({
    filings: { ...filings, [id]: saved },
    ...(summary && { summaries: { ...summaries, [id]: summary } }),
  }));
  if (summary) keeping?.board.note(id, summary);
}

/** Takes filings off the screens; what is stored of them is the caller's. */
export function forget(ids: readonly string[]): void {
  const gone = new Set(ids);
  const without = <T>(all: Record<string, T>) =>
    Object.fromEntries(Object.entries(all).filter(([id]) => !gone.has(id)));
  useFilings.setState(({ filings, summaries, unreadable }) => ({
    filings: without(filings),
    summaries: without(summaries),
    unreadable: unreadable.filter((id) => !gone.has(id)),
  }));
}

/** Changes one filing and stores it. Does nothing when `how` returns the same object. */
export function change(id: string, how: (saved: SavedFiling) => SavedFiling): void {
  if (changeHere(id, how)) keeping?.persister.changed(id);
}

/** Changes one filing on the screens alone. True when something changed that is to be stored. */
export function changeHere(id: string, how: (saved: SavedFiling) => SavedFiling): boolean {
  const saved = filingNow(id);
  const next = saved && how(saved);
  if (!saved || !next || next === saved) return false;
  if (id === SAMPLE) {
    showSample(next);
    return false;
  }
  put(withoutReplaced(saved, next), saved);
  return true;
}
