import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

/** Real picture files for a browser's file dialog: sheets with lines of something like print, in colour. */
export class Papers {
  private readonly folder = mkdtempSync(path.join(tmpdir(), 'papers-'));

  /** The path of a new PNG. */
  png(name: string, width = 1600, height = 1200): string {
    return this.file(`${name}.png`, pngOf(width, height));
  }

  /** The path of a new file of any content. */
  file(name: string, content: string | Buffer): string {
    const file = path.join(this.folder, name);
    writeFileSync(file, content);
    return file;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}

const SHEET = [236, 224, 208];
const INK = [40, 44, 60];
const STAMP = [200, 40, 40];
/** Of this many pixels a line of print and the space below it. */
const LINE = 48;
/** As a phone's picture after compression. */
const BYTES = 150_000;

/** A row of pixels: a filter byte, then what stands at each place. */
function rowOf(width: number, colourAt: (x: number) => number[]): Buffer {
  const row = Buffer.alloc(1 + width * 3);
  for (let x = 0; x < width; x++) row.set(colourAt(x), 1 + x * 3);
  return row;
}

function pngOf(width: number, height: number): Buffer {
  const stamped = (x: number) => x > width - 300 && x < width - 100;
  const blank = rowOf(width, () => SHEET);
  const printed = rowOf(width, (x) => (x > 80 && x < width - 80 && (x >> 4) % 7 < 4 ? INK : SHEET));
  const stamp = rowOf(width, (x) => (stamped(x) ? STAMP : SHEET));
  const rows = Array.from({ length: height }, (_, y) => {
    if (y > height - 300 && y < height - 270) return stamp;
    return y % LINE < LINE / 2 ? printed : blank;
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.concat(rows));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('tEXt', Buffer.alloc(Math.max(0, BYTES - pixels.length), 'Comment\0')),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
