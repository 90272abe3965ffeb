import { outcomesOf, valuesOf } from './outcomes';
import { parseSaved, type SavedFiling } from './saved';
import { copiesIn, slotsIn } from './slots';
import type { TextStorage } from './textStorage';

/** One record of the storage, and what is known about it. */
export interface StoredRecord {
  id: string;
  /**
   * `unreadable`: the phone has its texts, but no copy is undamaged. `newer`: a later version of this program wrote
   * it. `unread`: the phone could not read it this time, so its state is unknown.
   */
  state: 'read' | 'unreadable' | 'newer' | 'unread';
  saved?: SavedFiling;
  /** the sequence number of its newest copy */
  seq?: number;
}

/** Reads all records. Rejects when the phone cannot list its keys. */
export async function readRecords(storage: TextStorage): Promise<StoredRecord[]> {
  const slots = slotsIn((await valuesOf([storage.keys()])).flat());
  // A read sometimes fails once without a reason, so try a second time.
  const reads = slots.flatMap(({ keys }) =>
    keys.map((key) => storage.read(key).catch(() => storage.read(key))),
  );
  const outcomes = await outcomesOf(reads);
  return slots.map(({ id, keys }) => {
    const texts = outcomes
      .splice(0, keys.length)
      .map((outcome) => ('error' in outcome ? undefined : outcome.value));
    return { id, ...recordIn(id, texts) };
  });
}

/** Makes a record from the texts of its slots. undefined stands for a text that the phone could not read. */
function recordIn(id: string, texts: (string | null | undefined)[]): Omit<StoredRecord, 'id'> {
  // The missing copy may be the newer one. If we showed the older copy, the next write could overwrite the newer one.
  if (texts.includes(undefined)) return { state: 'unread' };
  for (const { body, version, seq } of copiesIn(texts)) {
    const saved = parseSaved(body, version, id);
    if (saved) return saved === 'newer' ? { state: saved } : { state: 'read', saved, seq };
  }
  // The phone listed this key but now finds no text for it. One of the two must be wrong, so nothing is known.
  return { state: texts.includes(null) ? 'unread' : 'unreadable' };
}
