import { Inflate, strFromU8 } from 'fflate';
import { crc32 } from './crc32';

/** Why a file is not opened, as a sentence for the person. */
export class Refused extends Error {}

const DAMAGED = '这个文件不完整或已经损坏，没有打开。请让对方重新发一次原文件。';

/** What a pack may hold. A ZIP that says more, or turns out to hold more, is refused before it fills the phone. */
const MOST = { files: 200, directory: 256 * 1024, bytes: 200 * 1024 * 1024, one: 100 * 1024 * 1024 };

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;
/** How many compressed bytes are opened at once: at most a thousand times as many come out. */
const PIECE = 4096;

/** A file that is read in parts. */
export interface Source {
  /** in bytes */
  size: number;
  read(from: number, length: number): Promise<Uint8Array>;
}

interface Entry {
  method: number;
  crc: number;
  packed: number;
  size: number;
  start: number;
}

/** The files of a ZIP, each read and opened when it is asked for. */
export class ZipReader {
  private constructor(
    private readonly source: Source,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** Reads what the ZIP says it holds. Rejects with Refused when it is none, or one that this program does not trust. */
  static async of(source: Source): Promise<ZipReader> {
    const tail = await partOf(source, Math.max(0, source.size - END_LENGTH - LONGEST_COMMENT), source.size);
    const end = endRecord(tail);
    const count = tail.u16(end + 10);
    if (count > MOST.files) throw new Refused('这个文件里的东西太多，不是备妥的备案文件，没有打开。');
    const start = tail.u32(end + 16);
    const length = tail.u32(end + 12);
    if (length > MOST.directory) throw new Refused(DAMAGED);
    return new ZipReader(source, entriesIn(await partOf(source, start, start + length), count));
  }

  get names(): string[] {
    return [...this.entries.keys()];
  }

  /** The bytes of a file; null when the ZIP has none of that name. Rejects with Refused when they are damaged. */
  async read(name: string): Promise<Uint8Array | null> {
    const entry = this.entries.get(name);
    if (!entry) return null;
    const { start, packed, size, crc, method } = entry;
    const head = await partOf(this.source, start, start + LOCAL_LENGTH);
    if (head.u32(0) !== LOCAL) throw new Refused(DAMAGED);
    const from = start + LOCAL_LENGTH + head.u16(26) + head.u16(28);
    const { bytes: data } = await partOf(this.source, from, from + packed);
    const bytes = method === STORED ? data : inflated(data, size);
    if (bytes.length !== size || crc32(bytes) !== crc) throw new Refused(DAMAGED);
    return bytes;
  }
}

/** What the directory says, entry by entry. */
function entriesIn(directory: Part, count: number): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  let at = 0;
  let total = 0;
  for (let i = 0; i < count; i++) {
    const [name, entry, next] = entryAt(directory, at);
    at = next;
    total += entry.size;
    if (entry.size > MOST.one || total > MOST.bytes) throw new Refused('这个文件解开后太大，没有打开。');
    if (leaves(name)) throw new Refused('这个文件里有指到别处去的路径，不是备妥的备案文件，没有打开。');
    if (entries.has(name)) throw new Refused(DAMAGED);
    entries.set(name, entry);
  }
  return entries;
}

function entryAt(directory: Part, at: number): [string, Entry, number] {
  const { bytes, u16, u32 } = directory;
  if (u32(at) !== CENTRAL) throw new Refused(DAMAGED);
  const [flags, method] = [u16(at + 8), u16(at + 10)];
  if (flags & ENCRYPTED) throw new Refused('这个压缩包加了密码，请让对方发没有密码的原文件。');
  if (method !== STORED && method !== DEFLATED) throw new Refused(DAMAGED);
  const title = u16(at + 28);
  const from = at + 46;
  const name = strFromU8(bytes.subarray(from, from + title));
  const entry = { method, crc: u32(at + 16), packed: u32(at + 20), size: u32(at + 24), start: u32(at + 42) };
  return [name, entry, from + title + u16(at + 30) + u16(at + 32)];
}

/** The place of the end record, searched from the end, because a comment may follow it. */
function endRecord({ bytes, u32 }: Part): number {
  for (let at = bytes.length - END_LENGTH; at >= 0; at--) {
    if (u32(at) === END) return at;
  }
  throw new Refused('这不是备妥的备案文件，没有打开。');
}

/** Some bytes of a ZIP and the numbers in them; asking beyond them throws Refused. */
interface Part {
  bytes: Uint8Array;
  u16(at: number): number;
  u32(at: number): number;
}

async function partOf(source: Source, from: number, to: number): Promise<Part> {
  if (to > source.size) throw new Refused(DAMAGED);
  const bytes = await source.read(from, to - from);
  if (bytes.length !== to - from) throw new Refused(DAMAGED);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const within = (at: number, width: number) => {
    if (at < 0 || at + width > bytes.length) throw new Refused(DAMAGED);
    return at;
  };
  return {
    bytes,
    u16: (at) => view.getUint16(within(at, 2), true),
    u32: (at) => view.getUint32(within(at, 4), true),
  };
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
