/** Where texts are kept by key. The phone's storage is one; a test's Map is another. */
export interface TextStorage {
  keys(): Promise<string[]>;
  /** the text, or null where there is none; rejects when the phone does not hand it over now, which is no damage */
  read(key: string): Promise<string | null>;
  /** rejects with StorageFull when there is no room, with EntryTooLong when the text is too long; what was there stays */
  write(key: string, text: string): Promise<void>;
  remove(key: string): Promise<void>;
  /** the same at once, not encrypted; both throw when the phone refuses */
  writeNow(key: string, text: string): void;
  removeNow(key: string): void;
}

/** No room left on the phone. */
export class StorageFull extends Error {}

/** More text than one entry may hold, however much room there is. */
export class EntryTooLong extends Error {}
