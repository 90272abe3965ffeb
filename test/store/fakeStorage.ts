import { StorageFull, type TextStorage } from '@/store';

type Act = 'keys' | 'read' | 'write' | 'remove';

interface Fault {
  act: Act;
  /** applies to keys that contain this text */
  about: string;
  /** how many more times it happens */
  times: number;
}

/** A text storage in memory. It can be full, fail, cut a write off, or not answer for a while. */
export class FakeStorage implements TextStorage {
  texts = new Map<string, string>();
  full = false;
  broken = false;
  /** the next write stores only this many characters, as in a power failure */
  tornAt: number | null = null;
  /** a part of the key of what can be torn */
  tearsIn = 'filing/';
  writes = 0;
  writesAtOnce = 0;
  /** the highest number of writes of one record that ran at the same time */
  mostAtOnce = 0;
  private faults: Fault[] = [];
  private readonly writing = new Map<string, number>();
  private readonly held = new Map<Act, { about: string; waiting: (() => void)[] }>();

  /** Makes these calls fail, a number of times or always; `about` is a part of the key. */
  fail(act: Act, { times = Number.POSITIVE_INFINITY, about = act === 'keys' ? '' : 'filing/' } = {}): void {
    this.faults.push({ act, about, times });
  }

  mend(): void {
    this.faults = [];
  }

  /** Holds these calls back from now on: they run and answer only after `release`. */
  hold(act: Act, { about = act === 'keys' ? '' : 'filing/' } = {}): void {
    this.held.set(act, { about, waiting: [] });
  }

  /** Runs the calls that are held back, latest first if asked, and holds no more. */
  release(act: Act, latestFirst = false): void {
    const { waiting } = this.held.get(act) ?? { waiting: [] };
    this.held.delete(act);
    for (const go of latestFirst ? waiting.reverse() : waiting) go();
  }

  /** Both return the state at the time of the call, even if they answer late. */
  keys = () => {
    const keys = [...this.texts.keys()];
    return this.answer('keys', '', () => keys);
  };
  read = (key: string) => {
    const text = this.texts.get(key) ?? null;
    return this.answer('read', key, () => text);
  };
  /** What is stored of filings, without the record of the board. */
  filingTexts = () => [...this.texts].flatMap(([key, text]) => (key.startsWith('filing/') ? text : []));
  /** The board's record goes, as where an earlier version wrote the filings. */
  loseBoard(): void {
    for (const key of [...this.texts.keys()]) if (key.startsWith('board/')) this.texts.delete(key);
  }

  readNow = (key: string) => this.texts.get(key) ?? null;
  writeNow = (key: string, text: string) => {
    this.writesAtOnce += 1;
    if (this.full || this.broken) throw new Error('setStorageSync:fail');
    this.texts.set(key, text);
  };
  removeNow = (key: string) => void this.texts.delete(key);
  remove = (key: string) => this.answer('remove', key, () => void this.texts.delete(key));
  write = async (key: string, text: string) => {
    this.writes += 1;
    const id = key.slice(0, -2);
    const underWay = (this.writing.get(id) ?? 0) + 1;
    this.writing.set(id, underWay);
    this.mostAtOnce = Math.max(this.mostAtOnce, underWay);
    try {
      await this.answer('write', key, () => {
        if (this.full) throw new StorageFull();
        if (this.broken) throw new Error('setStorage:fail');
        const isTorn = this.tornAt !== null && key.includes(this.tearsIn);
        this.texts.set(key, isTorn ? text.slice(0, this.tornAt ?? 0) : text);
        if (isTorn) this.tornAt = null;
      });
    } finally {
      this.writing.set(id, (this.writing.get(id) ?? 0) - 1);
    }
  };

  private async answer<T>(act: Act, key: string, work: () => T): Promise<T> {
    const held = this.held.get(act);
    if (held && key.includes(held.about)) await new Promise<void>((go) => held.waiting.push(go));
    const fault = this.faults.find((one) => one.act === act && one.times > 0 && key.includes(one.about));
    if (fault) {
      fault.times -= 1;
      throw new Error(`${act}:fail`);
    }
    return work();
  }
}

/** Waits until everything that can finish has finished. */
export const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
