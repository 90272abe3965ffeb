import { StorageFull, type TextStorage } from '@/store';

/** A text storage in memory that can be full, fail, or be cut off in the middle of a write. */
export class FakeStorage implements TextStorage {
  texts = new Map<string, string>();
  full = false;
  broken = false;
  /** the next write leaves only this many characters, as when the power goes */
  tornAt: number | null = null;
  writes = 0;

  keys = async () => [...this.texts.keys()];
  read = async (key: string) => this.texts.get(key) ?? null;
  remove = async (key: string) => {
    this.texts.delete(key);
  };
  write = async (key: string, text: string) => {
    this.writes += 1;
    if (this.full) throw new StorageFull();
    if (this.broken) throw new Error('setStorage:fail');
    this.texts.set(key, this.tornAt === null ? text : text.slice(0, this.tornAt));
    this.tornAt = null;
  };
}
