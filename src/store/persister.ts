import type { Board } from './board';
import type { Incoming } from './incoming';
import type { Journal } from './journal';
import { VERSION } from './migrations';
import { type Outcome, outcomesOf, valuesOf } from './outcomes';
import { type RecordPlace, readRecords, type StoredRecord } from './records';
import type { SavedFiling } from './saved';
import { keysOf, removeCopies, slotsIn, writeCopy } from './slots';
import { EntryTooLong, StorageFull, type TextStorage } from './textStorage';

/** Why the last changes are not in storage: no room, one filing too long, or the phone refused for another reason. */
export type StorageProblem = 'full' | 'tooLong' | 'failed';

/** `later`: the phone has not let go of it; it is noted as deleted, and the next start goes on with it. */
export type Removal = 'done' | 'later' | 'refused';

export interface Persister {
  read(places: readonly RecordPlace[]): Promise<StoredRecord[]>;
  /** reads all records that are not in memory yet; rejects when the phone cannot list its keys */
  readNewer(place: RecordPlace): Promise<StoredRecord | null>;
  /** marks a filing as changed; it is written at once, or after the work that runs now */
  changed(id: string): void;
  /** the same for one answer, which a kill must not lose however slow the phone is */
  typed(id: string, path: string, value: unknown): void;
  /** writes everything that waits, now; true when all of it is in storage */
  flush(): Promise<boolean>;
  /** brings in filings together, all or none; they are in storage then, and in memory nowhere. Null when they are. */
  bring(filings: readonly SavedFiling[]): Promise<StorageProblem | null>;
  /** removes what an earlier session left on the way in */
  sweep(): Promise<void>;
  /** removes records for good */
  remove(ids: readonly string[]): Promise<Removal[]>;
  /** removes every record, whoever wrote it and whether or not it can be read */
  removeAll(): Promise<Removal>;
}

/** A write that takes longer lets a kill lose more than one letter. */
const SLOW = 30;

/** Keeps filings in a text storage, one act at a time. */
export function persisterOf(
  storage: TextStorage,
  board: Board,
  journal: Journal,
  incoming: Incoming,
  current: (id: string) => SavedFiling | undefined,
  onProblem: (problem: StorageProblem | null) => void,
): Persister {
  const seqs = new Map<string, number>();
  const dirty = new Set<string>();
  const writing = new Set<string>();
  const removed = new Set<string>();
  let isSlow = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<unknown> = Promise.resolve();

  /**
   * Two writes of one record at the same time could damage both copies. A write during a removal would bring the
   * filing back.
   */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  }

  const seqOf = (id: string) => seqs.get(id) ?? 0;

  async function write(id: string): Promise<void> {
    const saved = current(id);
    if (!saved || removed.has(id)) return;
    const before = seqOf(id);
    writing.add(id);
    await writeCopy(storage, id, { version: VERSION, seq: before + 1, body: JSON.stringify(saved) });
    if (!(await board.finds(id))) throw new Error('the next start would not find it');
    // A write that we stopped waiting for may end late. After a removal, remove the filing again. After another
    // write, write again: the slot may hold either text.
    if (removed.has(id)) await removeNow([id]);
    else if (seqOf(id) !== before) changed(id);
    else {
      seqs.set(id, before + 1);
      incoming.stored(id);
      journal.stored(id, dirty.has(id) ? before + 1 : Number.POSITIVE_INFINITY);
    }
  }

  async function writeAll(): Promise<boolean> {
    const ids = [...dirty];
    if (ids.length === 0) {
      await incoming.settle();
      return true;
    }
    dirty.clear();
    let tookLong = false;
    const slow = setTimeout(() => {
      tookLong = isSlow = true;
      journal.write();
    }, SLOW);
    let problem: StorageProblem | null = null;
    const outcomes = await outcomesOf(ids.map(write));
    writing.clear();
    outcomes.forEach((outcome, place) => {
      if (!('error' in outcome)) return;
      dirty.add(ids[place] as string);
      problem ??= problemIn(outcome.error);
    });
    clearTimeout(slow);
    isSlow = tookLong;
    if (problem !== null) journal.write();
    await incoming.settle();
    onProblem(problem);
    return problem === null;
  }

  function flush(): Promise<boolean> {
    clearTimeout(timer);
    timer = undefined;
    return inTurn(writeAll);
  }

  function changed(id: string): void {
    dirty.add(id);
    // Written at once: if the app is killed, at most the last keystroke is lost. The timer joins all changes of one
    // tap.
    timer ??= setTimeout(flush, 0);
  }

  /** Removes records, and gives those of which something is left. */
  async function removeNow(ids: readonly string[]): Promise<Set<string>> {
    const work = ids.map((id) => [...removeCopies(storage, id), ...incoming.remove(id)]);
    const outcomes: Outcome<void>[] = await outcomesOf(work.flat());
    const left = new Set(
      ids.filter((_, place) => outcomes.splice(0, work[place]?.length).some((outcome) => 'error' in outcome)),
    );
    for (const id of ids) if (!left.has(id)) removed.add(id);
    return left;
  }

  async function removeNoted(ids: readonly string[]): Promise<Removal[]> {
    const before = ids.map((id) => board.notes.get(id) ?? 'known');
    for (const id of ids) board.note(id, 'deleted');
    const isNoted = await board.flush();
    const left = await removeNow(ids);
    ids.forEach((id, place) => {
      if (!left.has(id)) {
        board.drop(id);
        incoming.stored(id);
        journal.stored(id, Number.POSITIVE_INFINITY);
      } else if (isNoted) removed.add(id);
      else {
        board.note(id, before[place] ?? 'known');
        // One of its copies may be gone.
        changed(id);
      }
    });
    await board.flush();
    return ids.map((id) => (!left.has(id) ? 'done' : isNoted ? 'later' : 'refused'));
  }

  return {
    changed,
    flush,
    typed(id, path, value) {
      journal.note({ id, path, value, seq: seqOf(id) + (writing.has(id) ? 2 : 1) });
      changed(id);
      if (isSlow) journal.write();
    },
    async read(places) {
      const records = await readRecords(storage, places);
      // Begun, changed or removed meanwhile: memory knows better.
      const news = records.filter(({ id }) => !current(id) && !removed.has(id));
      for (const { id, seq } of news) if (seq !== undefined) seqs.set(id, seq);
      return news;
    },
    async readNewer(place) {
      const { id } = place;
      const [record] = await readRecords(storage, [place]);
      const isOlder = record?.seq !== undefined && record.seq <= seqOf(id);
      if (!record || isOlder || dirty.has(id) || writing.has(id) || removed.has(id)) return null;
      if (record.seq !== undefined) seqs.set(id, record.seq);
      return record;
    },
    sweep: () => inTurn(() => incoming.sweep()),
    bring: (filings) =>
      inTurn(async () => {
        const seqAfter = ({ id }: SavedFiling) => seqOf(id) + 1;
        const copies = filings.map(
          (saved) =>
            [saved.id, { version: VERSION, seq: seqAfter(saved), body: JSON.stringify(saved) }] as const,
        );
        try {
          await incoming.bring(new Map(copies));
        } catch (error) {
          return problemIn(error);
        }
        for (const [id, { seq }] of copies) {
          seqs.set(id, seq);
          removed.delete(id);
          journal.stored(id, Number.POSITIVE_INFINITY);
        }
        return null;
      }),
    remove: (ids) =>
      inTurn(async () => {
        const removals = await removeNoted(ids);
        // There may be room now for changes that could not be written before.
        await writeAll();
        return removals;
      }),
    removeAll: () =>
      inTurn(async () => {
        const [keys = []] = await valuesOf([storage.keys()]);
        const listed = slotsIn(keys).map(({ id }) => id);
        const ids = new Set([...listed, ...board.notes.keys(), ...seqs.keys(), ...incoming.ids, ...dirty]);
        const removals = await removeNoted([...ids]);
        if (removals.includes('refused')) return 'refused';
        if (removals.includes('later')) return 'later';
        dirty.clear();
        journal.clear();
        const isClear = await incoming.clear();
        // Of the board's record as well, what was not ours or not read.
        const parts = slotsIn(keys, 'board').flatMap(({ id }) => keysOf(id, 'board'));
        const outcomes = await outcomesOf(parts.map((key) => storage.remove(key)));
        return !isClear || outcomes.some((outcome) => 'error' in outcome) ? 'later' : 'done';
      }),
  };
}

export function problemIn(error: unknown): StorageProblem {
  if (error instanceof StorageFull) return 'full';
  return error instanceof EntryTooLong ? 'tooLong' : 'failed';
}
