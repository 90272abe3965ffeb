import { PNG } from 'pngjs';
import type { Pixels } from '@/photo';

/** Files as cameras and programs write them, byte by byte. */

export const pngOf = ({ width, height, data }: Pixels): Buffer => {
  const png = new PNG({ width, height });
  png.data = Buffer.from(data);
  return PNG.sync.write(png);
};

/** A PNG chunk; its check sum is left empty, nobody here looks at it. */
export function chunk(type: string, content: string): Buffer {
  const body = Buffer.from(content, 'latin1');
  const whole = Buffer.alloc(body.length + 12);
  whole.writeUInt32BE(body.length, 0);
  whole.write(type, 4, 'latin1');
  body.copy(whole, 8);
  return whole;
}

interface Told {
  orientation: number;
  gps: boolean;
  /** Whether numbers are written little end first. */
  little: boolean;
}

/** A JPEG with an EXIF block put in front. */
export function withExif(jpeg: Uint8Array, { orientation, gps, little }: Told): Uint8Array {
  const tiff = Buffer.alloc(64);
  const short = (value: number, at: number) =>
    little ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
  const long = (value: number, at: number) =>
    little ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at);
  tiff.write(little ? 'II' : 'MM', 0, 'latin1');
  short(42, 2);
  long(8, 4);
  short(gps ? 2 : 1, 8);
  const tag = (index: number, id: number, type: number, value: number) => {
    const at = 10 + index * 12;
    short(id, at);
    short(type, at + 2);
    long(1, at + 4);
    if (type === 3) short(value, at + 8);
    else long(value, at + 8);
  };
  tag(0, 0x0112, 3, orientation);
  if (gps) tag(1, 0x8825, 4, 40);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(2 + 6 + tiff.length, 2);
  return Buffer.concat([
    jpeg.subarray(0, 2),
    head,
    Buffer.from('Exif\0\0', 'latin1'),
    tiff,
    jpeg.subarray(2),
  ]);
}
