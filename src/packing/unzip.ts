import { Inflate, strFromU8 } from 'fflate';
import { crc32 } from './crc32';

/** Why a file is not opened, as a sentence for the person. */
export class Refused extends Error {}

const DAMAGED = '这个文件不完整或已经损坏，没有打开。请让对方重新发一次原文件。';

/** What a pack may hold. A ZIP that says more, or turns out to hold more, is refused before it fills the phone. */
const MOST = { files: 200, bytes: 200 * 1024 * 1024, one: 100 * 1024 * 1024 };

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;
/** How many compressed bytes are opened at once: at most a thousand times as many come out. */
const PIECE = 4096;

interface Entry {
  method: number;
  crc: number;
  packed: number;
  size: number;
  start: number;
}

/** The files of a ZIP, each opened when it is asked for. */
export class ZipReader {
  private readonly view: DataView;
  private readonly entries = new Map<string, Entry>();

  /** Throws Refused when the bytes are no ZIP, or one that this program does not trust. */
  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const end = this.endRecord();
    const count = this.u16(end + 10);
    if (count > MOST.files) throw new Refused('这个文件里的东西太多，不是备妥的备案文件，没有打开。');
    let at = this.u32(end + 16);
    let total = 0;
    for (let i = 0; i < count; i++) {
      const [name, entry, next] = this.entryAt(at);
      at = next;
      total += entry.size;
      if (entry.size > MOST.one || total > MOST.bytes) throw new Refused('这个文件解开后太大，没有打开。');
      if (leaves(name)) throw new Refused('这个文件里有指到别处去的路径，不是备妥的备案文件，没有打开。');
      if (this.entries.has(name)) throw new Refused(DAMAGED);
      this.entries.set(name, entry);
    }
  }

  get names(): string[] {
    return [...this.entries.keys()];
  }

  /** The bytes of a file; null when the ZIP has none of that name. Throws Refused when they are damaged. */
  read(name: string): Uint8Array | null {
    const entry = this.entries.get(name);
    if (!entry) return null;
    const { start, packed, size, crc, method } = entry;
    if (this.u32(start) !== LOCAL) throw new Refused(DAMAGED);
    const from = start + 30 + this.u16(start + 26) + this.u16(start + 28);
    const data = this.bytes.subarray(from, from + packed);
    if (data.length !== packed) throw new Refused(DAMAGED);
    const bytes = method === STORED ? data : inflated(data, size);
    if (bytes.length !== size || crc32(bytes) !== crc) throw new Refused(DAMAGED);
    return bytes;
  }

  /** The place of the end record, searched from the end, because a comment may follow it. */
  private endRecord(): number {
    const last = this.bytes.length - END_LENGTH;
    for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
      if (this.u32(at) === END) return at;
    }
    throw new Refused('这不是备妥的备案文件，没有打开。');
  }

  private entryAt(at: number): [string, Entry, number] {
    if (this.u32(at) !== CENTRAL) throw new Refused(DAMAGED);
    const [flags, method] = [this.u16(at + 8), this.u16(at + 10)];
    if (flags & ENCRYPTED) throw new Refused('这个压缩包加了密码，请让对方发没有密码的原文件。');
    if (method !== STORED && method !== DEFLATED) throw new Refused(DAMAGED);
    const title = this.u16(at + 28);
    const from = at + 46;
    const name = strFromU8(this.bytes.subarray(from, from + title));
    const entry = {
      method,
      crc: this.u32(at + 16),
      packed: this.u32(at + 20),
      size: this.u32(at + 24),
      start: this.u32(at + 42),
    };
    return [name, entry, from + title + this.u16(at + 30) + this.u16(at + 32)];
  }

  private u16(at: number): number {
    if (at < 0 || at + 2 > this.bytes.length) throw new Refused(DAMAGED);
    return this.view.getUint16(at, true);
  }

  private u32(at: number): number {
    if (at < 0 || at + 4 > this.bytes.length) throw new Refused(DAMAGED);
    return this.view.getUint32(at, true);
  }
}

/** Whether a name of a ZIP leads out of the folder it is opened in, on any system. For some, a name ends at a NUL. */
const leaves = (name: string): boolean =>
  /^[/\\]|^[a-z]:/i.test(name) || name.includes('\0') || name.split(/[/\\]/).includes('..');

/** Opens compressed bytes, and no more of them than the ZIP said there are. */
function inflated(data: Uint8Array, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  const inflate = new Inflate((piece) => {
    if (at + piece.length > size) throw new Refused('这个文件解开后比它说的大，没有打开。');
    bytes.set(piece, at);
    at += piece.length;
  });
  try {
    for (let from = 0; from < data.length || from === 0; from += PIECE) {
      inflate.push(data.subarray(from, from + PIECE), from + PIECE >= data.length);
    }
  } catch (error) {
    throw error instanceof Refused ? error : new Refused(DAMAGED);
  }
  return bytes.subarray(0, at);
}
