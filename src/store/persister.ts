import { VERSION } from './migrations';
import { outcomesOf, valuesOf } from './outcomes';
import { readRecords, type StoredRecord } from './records';
import type { SavedFiling } from './saved';
import { removeCopies, slotsIn, writeCopy } from './slots';
import { StorageFull, type TextStorage } from './textStorage';

/** Why the last changes are not in storage: no room (`full`), or any other error (`failed`). */
export type StorageProblem = 'full' | 'failed';

export interface Persister {
  /** reads all records that are not in memory yet; rejects when the phone cannot list its keys */
  load(): Promise<StoredRecord[]>;
  /** marks a filing as changed; it is written at once, or after the work that runs now */
  changed(id: string): void;
  /** writes all changed filings now; resolves when each one is in storage or has failed */
  flush(): Promise<void>;
  /** removes a record for good; rejects when the phone refuses */
  remove(id: string): Promise<void>;
  /** removes every record of any version, readable or not; rejects when the phone refuses */
  removeAll(): Promise<void>;
}

/** Writes filings to a text storage, one piece of work at a time. */
export function persisterOf(
  storage: TextStorage,
  current: (id: string) => SavedFiling | undefined,
  onProblem: (problem: StorageProblem | null) => void,
): Persister {
  const seqs = new Map<string, number>();
  const dirty = new Set<string>();
  const removed = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<void> = Promise.resolve();

  /**
   * Two writes of one record at the same time could damage both copies. A write during a removal would bring the
   * filing back.
   */
  function inTurn(work: () => Promise<void>): Promise<void> {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  }

  async function write(id: string): Promise<void> {
    const saved = current(id);
    if (!saved || removed.has(id)) return;
    const before = seqs.get(id) ?? 0;
    await writeCopy(storage, id, { version: VERSION, seq: before + 1, body: JSON.stringify(saved) });
    // A write that we stopped waiting for may end late. After a removal, remove the filing again. After another
    // write, write again: the slot may hold either text.
    if (removed.has(id)) await removeNow([id]);
    else if ((seqs.get(id) ?? 0) !== before) changed(id);
    else seqs.set(id, before + 1);
  }

  async function writeAll(): Promise<void> {
    const ids = [...dirty];
    if (ids.length === 0) return;
    dirty.clear();
    let problem: StorageProblem | null = null;
    (await outcomesOf(ids.map(write))).forEach((outcome, place) => {
      if (!('error' in outcome)) return;
      dirty.add(ids[place] as string);
      problem ??= outcome.error instanceof StorageFull ? 'full' : 'failed';
    });
    onProblem(problem);
  }

  function flush(): Promise<void> {
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

  async function removeNow(ids: readonly string[]): Promise<void> {
    await valuesOf(ids.flatMap((id) => removeCopies(storage, id)));
    for (const id of ids) removed.add(id);
  }

  return {
    changed,
    flush,
    remove: (id) =>
      inTurn(async () => {
        await removeNow([id]);
        // There may be room now for changes that could not be written before.
        await writeAll();
      }),
    removeAll: () =>
      inTurn(async () => {
        const slots = slotsIn((await valuesOf([storage.keys()])).flat());
        await removeNow([...slots.map(({ id }) => id), ...seqs.keys(), ...dirty]);
      }),
    async load() {
      // A filing that was created, changed or removed in the meantime: memory has the newer state.
      const records = (await readRecords(storage)).filter(({ id }) => !current(id) && !removed.has(id));
      for (const { id, seq = 0 } of records) seqs.set(id, seq);
      return records;
    },
  };
}
