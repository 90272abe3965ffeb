import { outcomesOf, valuesOf } from './outcomes';
import { parseSaved, type SavedFiling } from './saved';
import { copiesIn, slotsIn } from './slots';
import type { TextStorage } from './textStorage';

/** What is known about one record. */
export interface StoredRecord {
  id: string;
  /**
   * `unreadable`: its texts are there, and no copy is whole. `newer`: a later version of this program wrote it.
   * `unread`: the phone did not hand it over now, so nothing is known about it.
   */
  state: 'read' | 'unreadable' | 'newer' | 'unread';
  saved?: SavedFiling;
  /** the number of its newest copy */
  seq?: number;
}

/** Reads every record there is. Rejects when the phone does not list its keys. */
export async function readRecords(storage: TextStorage): Promise<StoredRecord[]> {
  const slots = slotsIn((await valuesOf([storage.keys()])).flat());
  // A read may fail once for no reason.
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

/** What the texts of its slots make of a record; undefined for a text that was not handed over. */
function recordIn(id: string, texts: (string | null | undefined)[]): Omit<StoredRecord, 'id'> {
  // The copy that is missing may be the newer one: the older is not shown in its place, and then written over it.
  if (texts.includes(undefined)) return { state: 'unread' };
  for (const { body, version, seq } of copiesIn(texts)) {
    const saved = parseSaved(body, version, id);
    if (saved) return saved === 'newer' ? { state: saved } : { state: 'read', saved, seq };
  }
  // The phone lists a key and says that nothing is there: one of the two is not so.
  return { state: texts.includes(null) ? 'unread' : 'unreadable' };
}
