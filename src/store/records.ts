import { parseSaved, type SavedFiling } from './saved';
import { copiesIn, readSlots } from './slots';
import type { TextStorage } from './textStorage';

/** Where a filing is looked for. */
export interface RecordPlace {
  id: string;
  /** keys of its slots: those that the phone lists, else both */
  keys: readonly string[];
  /** what it means when the phone says that nothing is there */
  nothing: 'unread' | 'gone';
}

/** What is known about one record. */
export interface StoredRecord {
  id: string;
  /**
   * `unreadable`: the phone has its texts, but no copy is undamaged. `newer`: a later version of this program wrote
   * it. `unread`: the phone could not read it this time, so its state is unknown.
   */
  state: 'read' | 'unreadable' | 'newer' | 'unread' | 'gone';
  saved?: SavedFiling;
  /** the sequence number of its newest copy */
  seq?: number;
}

export async function readRecords(
  storage: TextStorage,
  places: readonly RecordPlace[],
): Promise<StoredRecord[]> {
  const texts = await readSlots(storage, places);
  return places.map((place, i) => ({ id: place.id, ...recordIn(place, texts[i] ?? []) }));
}

/** Makes a record from the texts of its slots. undefined stands for a text that the phone could not read. */
function recordIn(
  { id, nothing }: RecordPlace,
  texts: (string | null | undefined)[],
): Omit<StoredRecord, 'id'> {
  // The missing copy may be the newer one. If we showed the older copy, the next write could overwrite the newer one.
  if (texts.includes(undefined)) return { state: 'unread' };
  for (const { body, version, seq } of copiesIn(texts)) {
    const saved = parseSaved(body, version, id);
    if (saved) return saved === 'newer' ? { state: saved } : { state: 'read', saved, seq };
  }
  if (texts.every((text) => text === null)) return { state: nothing };
  // The phone listed this key but now finds no text for it. One of the two must be wrong, so nothing is known.
  return { state: texts.includes(null) && nothing === 'unread' ? 'unread' : 'unreadable' };
}
