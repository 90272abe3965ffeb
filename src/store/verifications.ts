import { create } from 'zustand';
import { outcomesOf } from './outcomes';
import { problemIn, type Removal, type StorageProblem } from './persister';
import { copiesIn, keysOf, readSlots, removeCopies, writeCopy } from './slots';
import type { TextStorage } from './textStorage';
import { recordIn, type Verification } from './verificationRecord';

export interface Verifications {
  ready: boolean;
  /** `unread`: the phone did not hand the record over; `torn`: no copy of it is whole; `newer`: a later version wrote it */
  state: 'read' | 'unread' | 'torn' | 'newer';
  all: Record<string, Verification>;
  /** entries that are no account at all, kept as they are */
  unparsed: unknown[];
  /** the last changes are not in storage */
  problem: StorageProblem | null;
}

const NOTHING: Verifications = { ready: false, state: 'read', all: {}, unparsed: [], problem: null };

export const useVerifications = create<Verifications>()(() => NOTHING);

const VERSION = 1;
const ID = 'all';
const KIND = 'verifications';
const KEYS = keysOf(ID, KIND);

export const isOfVerifications = (key: string): boolean => KEYS.includes(key);

let storage: TextStorage | undefined;
let seq = 0;
let isDirty = false;
let last: Promise<unknown> = Promise.resolve();

/** One act at a time: two writes of one record at the same time could damage both copies. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = last.then(work);
  last = done.catch(() => {});
  return done;
}

/** Opens the record on a text storage, unread. It lies under keys that are known, so no list of keys is needed. */
export function openVerifications(texts: TextStorage): void {
  storage = texts;
  seq = 0;
  isDirty = false;
  useVerifications.setState(NOTHING);
}

/** Reads the record, unless something here is newer. Never rejects: what goes wrong is in the state. */
export const readVerifications = (): Promise<void> =>
  inTurn(async () => {
    if (!storage || isDirty) return;
    const [texts = []] = await readSlots(storage, [{ keys: KEYS }]);
    const copies = copiesIn(texts);
    const isNewer = copies.some(({ version }) => version > VERSION);
    const [found] = copies.flatMap(({ body }) => recordIn(body) ?? []);
    seq = copies[0]?.seq ?? 0;
    if (texts.includes(undefined)) useVerifications.setState({ ready: true, state: 'unread' });
    else if (found && !isNewer) {
      useVerifications.setState({ ready: true, state: 'read', ...found });
      // An empty one stands where the phone did not delete: now it may.
      if (Object.keys(found.all).length + found.unparsed.length === 0) {
        seq = 0;
        await outcomesOf(removeCopies(storage, ID, KIND));
      }
    } else {
      const isEmpty = texts.every((text) => text === null);
      const state = isNewer ? 'newer' : isEmpty ? 'read' : 'torn';
      useVerifications.setState({ ready: true, state, all: {}, unparsed: [] });
    }
  });

/** Writes what is not in storage yet; true when all is. */
export const saveVerifications = (): Promise<boolean> =>
  inTurn(async () => {
    if (!storage || !isDirty) return true;
    isDirty = false;
    const { all, unparsed } = useVerifications.getState();
    const body = JSON.stringify({ accounts: Object.values(all), unparsed });
    const [outcome] = await outcomesOf([
      writeCopy(storage, ID, { version: VERSION, seq: seq + 1, body }, KIND),
    ]);
    const failed = outcome && 'error' in outcome;
    if (failed) isDirty = true;
    else seq += 1;
    useVerifications.setState({ problem: failed ? problemIn(outcome.error) : null });
    return !failed;
  });

/** Changes the accounts and stores them. Nothing is changed, nor written over, that was not read. */
export function changeAll(how: (all: Record<string, Verification>) => Record<string, Verification>): void {
  const { ready, state, all } = useVerifications.getState();
  if (!ready || state !== 'read') return;
  useVerifications.setState({ all: how(all) });
  isDirty = true;
  void saveVerifications();
}

/**
 * Deletes the record, whoever wrote it and whether or not it can be read. `later`: the phone did not let go of it; an
 * empty one is written over it as soon as the phone writes.
 */
export async function removeVerifications(): Promise<Removal> {
  const removal = await inTurn(async () => {
    const outcomes = storage ? await outcomesOf(removeCopies(storage, ID, KIND)) : [];
    isDirty = outcomes.some((outcome) => 'error' in outcome);
    useVerifications.setState({ ...NOTHING, ready: true });
    return isDirty ? 'later' : 'done';
  });
  void saveVerifications();
  return removal;
}
