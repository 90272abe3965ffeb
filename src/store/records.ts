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
   * `unreadable`: its texts are there, and no copy is whole. `newer`: a later version of this program wrote it.
   * `unread`: the phone did not hand it over now, so nothing is known about it. `gone`: it is not there.
   */
  state: 'read' | 'unreadable' | 'newer' | 'unread' | 'gone';
  saved?: SavedFiling;
  /** the number of its newest copy */
  seq?: number;
}

export async function readRecords(
  storage: TextStorage,
  places: readonly RecordPlace[],
): Promise<StoredRecord[]> {
  const texts = await readSlots(storage, places);
  return places.map((place, i) => ({ id: place.id, ...recordIn(place, texts[i] ?? []) }));
}

/** What the texts of its slots make of a record; undefined for a text that was not handed over. */
function recordIn(
  { id, nothing }: RecordPlace,
  texts: (string | null | undefined)[],
): Omit<StoredRecord, 'id'> {
  // The copy that is missing may be the newer one: the older is not shown in its place, and then written over it.
  if (texts.includes(undefined)) return { state: 'unread' };
  for (const { body, version, seq } of copiesIn(texts)) {
    const saved = parseSaved(body, version, id);
    if (saved) return saved === 'newer' ? { state: saved } : { state: 'read', saved, seq };
  }
  if (texts.every((text) => text === null)) return { state: nothing };
  // A damaged copy, and another that is listed and said not to be there: one of the two is not so.
  return { state: texts.includes(null) && nothing === 'unread' ? 'unread' : 'unreadable' };
}
