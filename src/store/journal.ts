import { withValue } from '@/rules';
import { isRecord } from './isRecord';
import type { SavedFiling } from './saved';
import { sealed, unsealed } from './slots';
import type { TextStorage } from './textStorage';

/** One answer that is not in its record yet. */
interface Typed {
  id: string;
  path: string;
  value: unknown;
  /** the number of the copy that will hold it */
  seq: number;
}

/**
 * The answers that are being typed, in one small entry that is written at once where the phone is slow with records.
 * A kill then loses the last keystroke at most.
 */
export interface Journal {
  /** takes in what an earlier session left */
  load(): void;
  readonly ids: ReadonlySet<string>;
  note(typed: Typed): void;
  /** writes down what is noted; with nothing noted the entry goes */
  write(): void;
  /** the copy of this number is whole in storage, with what was noted for it */
  stored(id: string, seq: number): void;
  /** a filing with what was typed since its copy of this number; the same filing where nothing was */
  applied(saved: SavedFiling, seq: number): SavedFiling;
  clear(): void;
}

const KEY = 'typing';

export function journalOf(storage: TextStorage): Journal {
  let noted: Typed[] = [];
  let isWritten = false;
  let held = true;

  function write(): void {
    if (held) return;
    try {
      if (noted.length > 0) storage.writeNow(KEY, sealed(JSON.stringify(noted)));
      else if (isWritten) storage.removeNow(KEY);
      isWritten = noted.length > 0;
    } catch {
      // The record itself is written all the same, and what is not stored is told there.
    }
  }

  return {
    get ids() {
      return new Set(noted.map(({ id }) => id));
    },
    write,
    load() {
      // What is there may be the last that was typed: it is not written over unread.
      held = true;
      try {
        const text = storage.readNow(KEY);
        isWritten ||= text !== null;
        noted = [...typedIn(text), ...noted];
        held = false;
      } catch {
        // The next start asks again.
      }
    },
    note(typed) {
      noted = [...noted.filter(({ id, path }) => id !== typed.id || path !== typed.path), typed];
    },
    stored(id, seq) {
      const left = noted.filter((one) => one.id !== id || one.seq > seq);
      if (left.length === noted.length) return;
      noted = left;
      if (isWritten) write();
    },
    applied(saved, seq) {
      const since = noted.filter((one) => one.id === saved.id && one.seq > seq);
      let { filing } = saved;
      for (const { path, value } of since) filing = withValue(filing, path, value ?? undefined);
      return since.length > 0 ? { ...saved, filing } : saved;
    },
    clear() {
      noted = [];
      write();
    },
  };
}

const isTyped = (one: unknown): one is Typed =>
  isRecord(one) && typeof one.id === 'string' && typeof one.path === 'string' && typeof one.seq === 'number';

/** What an entry holds; nothing where it is torn, or not ours. */
function typedIn(text: string | null): Typed[] {
  try {
    const found: unknown = JSON.parse(unsealed(text ?? '') ?? '[]');
    return Array.isArray(found) ? found.filter(isTyped) : [];
  } catch {
    return [];
  }
}
