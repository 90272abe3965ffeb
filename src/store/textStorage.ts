/** Stores texts by key. The phone's storage is one; a Map in a test is another. */
export interface TextStorage {
  keys(): Promise<string[]>;
  /**
   * the text, or null if there is none; rejects when the phone cannot read it this time, which does not mean damage
   */
  read(key: string): Promise<string | null>;
  /** rejects with StorageFull when there is no room; the old text then stays */
  write(key: string, text: string): Promise<void>;
  remove(key: string): Promise<void>;
  /** the same at once, for texts that are not encrypted; all throw when the phone refuses */
  readNow(key: string): string | null;
  writeNow(key: string, text: string): void;
  removeNow(key: string): void;
}

/** The phone has no room left. */
export class StorageFull extends Error {}

/** More text than one entry may hold, however much room there is. */
export class EntryTooLong extends Error {}
