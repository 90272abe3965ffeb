import { VERSION } from './migrations';
import { outcomesOf, valuesOf } from './outcomes';
import { readRecords, type StoredRecord } from './records';
import type { SavedFiling } from './saved';
import { removeCopies, slotsIn, writeCopy } from './slots';
import { StorageFull, type TextStorage } from './textStorage';

/** Why the last changes are not in storage: no room, or the phone refused for another reason. */
export type StorageProblem = 'full' | 'failed';

export interface Persister {
  /** reads all records but those of current filings; rejects when the phone does not list its keys */
  load(): Promise<StoredRecord[]>;
  /** remembers that a filing changed; it is written at once, or after what is under way */
  changed(id: string): void;
  /** writes everything that waits, now; resolves when it is in storage or has failed */
  flush(): Promise<void>;
  /** removes a record for good; rejects when the phone refuses */
  remove(id: string): Promise<void>;
  /** removes every record, whoever wrote it and whether or not it can be read; rejects when the phone refuses */
  removeAll(): Promise<void>;
}

/** Keeps filings in a text storage, one act at a time. */
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

  /** Two writes of a record at once could tear both copies; a write during its removal would bring it back. */
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
    // Given up on, it may come late: after a removal, or after another write, when the slot may hold either text.
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
    // At once, so that a kill loses the last keystroke at most; what one tap changes goes together.
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
        // What found no room before may have it now.
        await writeAll();
      }),
    removeAll: () =>
      inTurn(async () => {
        const slots = slotsIn((await valuesOf([storage.keys()])).flat());
        await removeNow([...slots.map(({ id }) => id), ...seqs.keys(), ...dirty]);
      }),
    async load() {
      // Begun, changed or removed meanwhile: memory knows better.
      const records = (await readRecords(storage)).filter(({ id }) => !current(id) && !removed.has(id));
      for (const { id, seq = 0 } of records) seqs.set(id, seq);
      return records;
    },
  };
}
