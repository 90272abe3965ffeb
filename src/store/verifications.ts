import { create } from 'zustand';
import { ACCOUNTS, type AccountId, type Day, type Instant, isDay } from '@/rules';
import { isRecord } from './isRecord';
import { outcomesOf } from './outcomes';
import { problemIn, type Removal, type StorageProblem } from './persister';
import { copiesIn, keysOf, readSlots, removeCopies, writeCopy } from './slots';
import type { TextStorage } from './textStorage';

/** An account of WeChat whose yearly verification is watched, with or without a filing here. */
export interface Verification {
  id: string;
  createdAt: Instant;
  name: string;
  passedOn?: Day;
  account?: AccountId;
  /** reminders that are in the phone's calendar, each as its id and its time */
  added?: string[];
  /** parts that could not be read, as they were; a part goes when the person gives another value in its place */
  unparsed?: Record<string, unknown>;
}

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

/** Opens the record on a text storage. It lies under keys that are known, so no list of keys is needed. */
export function openVerifications(texts: TextStorage): Promise<void> {
  storage = texts;
  seq = 0;
  isDirty = false;
  useVerifications.setState(NOTHING);
  return readVerifications();
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
    else if (found && !isNewer) useVerifications.setState({ ready: true, state: 'read', ...found });
    else {
      const isEmpty = texts.every((text) => text === null);
      const state = isNewer ? 'newer' : isEmpty ? 'read' : 'torn';
      useVerifications.setState({ ready: true, state, all: {}, unparsed: [] });
    }
  });

/** Writes what is not in storage yet; true when all is. */
export const saveVerifications = (): Promise<boolean> =>
  inTurn(async () => {
    // Nothing is written over what was not read.
    const { state, all, unparsed } = useVerifications.getState();
    if (!storage || !isDirty || state !== 'read') return true;
    isDirty = false;
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

function change(how: (all: Record<string, Verification>) => Record<string, Verification>): void {
  const { ready, state, all } = useVerifications.getState();
  if (!ready || state !== 'read') return;
  useVerifications.setState({ all: how(all) });
  isDirty = true;
  void saveVerifications();
}

/** What the person tells of an account. */
export type VerificationAnswers = Pick<Verification, 'name' | 'passedOn' | 'account'>;

/** Notes an account and returns its id. */
export function addVerification(answers: VerificationAnswers, now: Instant): string {
  const id = `${now.toString(36)}${Math.random().toString(36).slice(2, 8)}`;
  change((all) => ({ ...all, [id]: { ...answers, id, createdAt: now } }));
  return id;
}

/** Changes what is known of an account. What was not understood goes where a new value takes its place. */
export function changeVerification(id: string, answers: Partial<VerificationAnswers>): void {
  change((all) => {
    const { unparsed, ...before } = all[id] ?? {};
    if (!('id' in before)) return all;
    const left = Object.entries(unparsed ?? {}).filter(([part]) => !(part in answers));
    const after = { ...before, ...answers } as Verification;
    return { ...all, [id]: left.length > 0 ? { ...after, unparsed: Object.fromEntries(left) } : after };
  });
}

/** Stores the ids of reminders that are now in the phone's calendar. */
export function noteVerificationAdded(id: string, reminderIds: string[]): void {
  change((all) => {
    const saved = all[id];
    const added = [...new Set([...(saved?.added ?? []), ...reminderIds])];
    return saved ? { ...all, [id]: { ...saved, added } } : all;
  });
}

export function removeVerification(id: string): void {
  change(({ [id]: _, ...rest }) => rest);
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

const isId = (value: unknown): value is string => typeof value === 'string' && /^[a-z\d]+$/.test(value);

/** The record in a text; null where it is none. */
function recordIn(body: string): Pick<Verifications, 'all' | 'unparsed'> | null {
  try {
    const { accounts, unparsed }: { accounts?: unknown; unparsed?: unknown } = JSON.parse(body);
    if (!Array.isArray(accounts)) return null;
    const all: Record<string, Verification> = {};
    const notRead: unknown[] = Array.isArray(unparsed) ? [...unparsed] : [];
    for (const one of accounts) {
      if (isRecord(one) && isId(one.id)) all[one.id] = verificationIn(one, one.id);
      else notRead.push(one);
    }
    return { all, unparsed: notRead };
  } catch {
    return null;
  }
}

/** For each part: whether a value can be one. */
const PARTS: Record<Exclude<keyof Verification, 'id' | 'unparsed'>, (value: unknown) => boolean> = {
  createdAt: (value) => typeof value === 'number',
  name: (value) => typeof value === 'string',
  passedOn: isDay,
  account: (value) => ACCOUNTS.some(({ id }) => id === value),
  added: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
};

function verificationIn(stored: Record<string, unknown>, id: string): Verification {
  const parts: Record<string, unknown> = {};
  const unparsed: Record<string, unknown> = isRecord(stored.unparsed) ? { ...stored.unparsed } : {};
  for (const [part, isOne] of Object.entries(PARTS)) {
    const value = stored[part];
    if (value === undefined) continue;
    if (isOne(value)) parts[part] = value;
    else unparsed[part] = value;
  }
  return {
    name: '',
    createdAt: 0,
    ...parts,
    id,
    ...(Object.keys(unparsed).length > 0 && { unparsed }),
  };
}
