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

const INK = [40, 44, 60];
const SHEET = [236, 224, 208];
const STAMP = [200, 40, 40];
const LINE = 48;

/** What stands at a place: a red stamp, dark print in lines, or the sheet. */
function colourAt(x: number, y: number, width: number, height: number): number[] {
  const [dx, dy] = [x - width * 0.8, y - height * 0.8];
  const fromStamp = Math.sqrt(dx * dx + dy * dy);
  if (fromStamp > 90 && fromStamp < 110) return STAMP;
  const [column, line] = [Math.floor(x / 12), Math.floor(y / LINE)];
  const printed = y % LINE < 24 && x > 80 && x < width - 80 && (column * 31 + line * 17) % 7 < 4;
  return printed ? INK : SHEET;
}

function pngOf(width: number, height: number): Buffer {
  const rows = Buffer.alloc((width * 3 + 1) * height);
  let at = 0;
  for (let y = 0; y < height; y++) {
    at++;
    for (let x = 0; x < width; x++) for (const value of colourAt(x, y, width, height)) rows[at++] = value;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 1 })),
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
