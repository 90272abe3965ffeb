import { parseSaved, type SavedFiling, VERSION } from './saved';
import { copiesOf, idsIn, removeCopies, writeCopy } from './slots';
import { StorageFull, type TextStorage } from './textStorage';

const PREFIX = 'filing/';

/** What went wrong with keeping: no room, or the phone refused for another reason. */
export type StorageProblem = 'full' | 'failed';

export interface Loaded {
  filings: SavedFiling[];
  /** records of which no copy could be read */
  unreadable: string[];
  /** records a later version of this program wrote; they are left alone */
  newer: string[];
}

export interface Persister {
  load(): Promise<Loaded>;
  /** remembers that a filing changed; it is written at once, or after the write under way */
  changed(id: string): void;
  /** writes everything that waits, now; resolves when it is in storage or has failed */
  flush(): Promise<void>;
  drop(id: string): Promise<void>;
}

/** Keeps filings in a text storage: at most one write a record at a time, so that a torn one never takes both copies. */
export function persisterOf(
  storage: TextStorage,
  current: (id: string) => SavedFiling | undefined,
  onProblem: (problem: StorageProblem | null) => void,
): Persister {
  const seqs = new Map<string, number>();
  const dirty = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> | undefined;

  async function write(id: string): Promise<StorageProblem | null> {
    const saved = current(id);
    if (!saved) return null;
    const seq = (seqs.get(id) ?? 0) + 1;
    try {
      await writeCopy(storage, PREFIX + id, { version: VERSION, seq, body: JSON.stringify(saved) });
      seqs.set(id, seq);
      return null;
    } catch (error) {
      dirty.add(id);
      return error instanceof StorageFull ? 'full' : 'failed';
    }
  }

  async function writeAll(): Promise<void> {
    const ids = [...dirty];
    dirty.clear();
    const problems = await Promise.all(ids.map(write));
    onProblem(problems.find((problem) => problem !== null) ?? null);
  }

  async function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    while (writing) await writing;
    if (dirty.size === 0) return;
    writing = writeAll();
    await writing;
    writing = undefined;
  }

  return {
    flush,
    changed(id) {
      dirty.add(id);
      // At once, so that a kill loses the last keystroke at most; what one tap changes goes together.
      timer ??= setTimeout(flush, 0);
    },
    async drop(id) {
      dirty.delete(id);
      while (writing) await writing;
      seqs.delete(id);
      await removeCopies(storage, PREFIX + id);
    },
    async load() {
      const loaded: Loaded = { filings: [], unreadable: [], newer: [] };
      for (const key of await idsIn(storage, PREFIX)) {
        const copies = await copiesOf(storage, key);
        const read = copies.map((copy) => ({ seq: copy.seq, saved: parseSaved(copy.body, copy.version) }));
        const best = read.find(({ saved }) => saved !== null);
        if (!best?.saved) loaded.unreadable.push(key.slice(PREFIX.length));
        else if (best.saved === 'newer') loaded.newer.push(key.slice(PREFIX.length));
        else {
          seqs.set(best.saved.id, best.seq);
          loaded.filings.push(best.saved);
        }
      }
      return loaded;
    },
  };
}
