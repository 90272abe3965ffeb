import { deflateSync } from 'fflate';
import { utf8Of } from '@/rules';
import { crc32 } from './crc32';

/** Takes the next piece of a file; the following piece waits until it is done. */
export type Append = (bytes: Uint8Array) => unknown;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
/** Made on Unix: there names are UTF-8, for old programs too, and a file has rights. */
const MADE_BY = (3 << 8) | VERSION;
const RIGHTS = 0o100644 * 0x10000;
/** The flag that a name is UTF-8. */
const UTF8 = 0x0800;
const STORED = 0;
const DEFLATED = 8;
/** The first day that a ZIP can name, so that the same files give the same bytes. */
const FIRST_DAY = 0x21;

/** Numbers as little-endian bytes: each with its width in bytes. */
function bytesOf(...numbers: [width: 2 | 4, value: number][]): Uint8Array {
  const bytes = new Uint8Array(numbers.reduce((sum, [width]) => sum + width, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [width, value] of numbers) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += width;
  }
  return bytes;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/**
 * Writes a ZIP file by file, and keeps none of them. Each file has its size before its bytes (fflate's own stream has
 * it behind them, which not every phone can open).
 */
export class ZipWriter {
  private readonly directory: Uint8Array[] = [];
  private at = 0;
  private files = 0;

  constructor(private readonly append: Append) {}

  /** Adds a file as it is: photographs do not get smaller. */
  add(name: string, bytes: Uint8Array): Promise<void> {
    return this.put(name, bytes, bytes, STORED);
  }

  /** Adds a text, compressed. */
  addText(name: string, text: string): Promise<void> {
    const bytes = utf8Of(text);
    return this.put(name, bytes, deflateSync(bytes), DEFLATED);
  }

  async end(): Promise<void> {
    const directory = joined(this.directory);
    const { at, files } = this;
    const end = bytesOf(
      [4, END],
      [2, 0],
      [2, 0],
      [2, files],
      [2, files],
      [4, directory.length],
      [4, at],
      [2, 0],
    );
    await this.write(joined([directory, end]));
  }

  private async put(name: string, bytes: Uint8Array, packed: Uint8Array, method: number): Promise<void> {
    const title = utf8Of(name);
    const start = this.at;
    const common = bytesOf(
      [2, VERSION],
      [2, UTF8],
      [2, method],
      [2, 0],
      [2, FIRST_DAY],
      [4, crc32(bytes)],
      [4, packed.length],
      [4, bytes.length],
      [2, title.length],
      [2, 0],
    );
    await this.write(joined([bytesOf([4, LOCAL]), common, title]));
    await this.write(packed);
    this.directory.push(
      bytesOf([4, CENTRAL], [2, MADE_BY]),
      common,
      bytesOf([2, 0], [2, 0], [2, 0], [4, RIGHTS], [4, start]),
      title,
    );
    this.files += 1;
  }

  private async write(bytes: Uint8Array): Promise<void> {
    this.at += bytes.length;
    await this.append(bytes);
  }
}
