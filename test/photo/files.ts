import { PNG } from 'pngjs';
import type { Pixels } from '@/photo';

/** Files as cameras and programs write them, byte by byte. */

export const pngOf = ({ width, height, data }: Pixels): Buffer => {
  const png = new PNG({ width, height });
  png.data = Buffer.from(data);
  return PNG.sync.write(png);
};

/** A PNG chunk. Its check sum is 0, because nothing here reads it. */
export function chunk(type: string, content: string): Buffer {
  const body = Buffer.from(content, 'latin1');
  const whole = Buffer.alloc(body.length + 12);
  whole.writeUInt32BE(body.length, 0);
  whole.write(type, 4, 'latin1');
  body.copy(whole, 8);
  return whole;
}

/** A JPEG segment: its marker and its content. */
export function segment(marker: number, content: string): Buffer {
  const body = Buffer.from(content, 'latin1');
  const whole = Buffer.alloc(body.length + 4);
  whole.writeUInt8(0xff, 0);
  whole.writeUInt8(marker, 1);
  whole.writeUInt16BE(body.length + 2, 2);
  body.copy(whole, 4);
  return whole;
}

/** A JPEG with a segment inserted at its start. */
export const withSegment = (jpeg: Uint8Array, marker: number, content: string): Uint8Array =>
  Buffer.concat([jpeg.subarray(0, 2), segment(marker, content), jpeg.subarray(2)]);

/** A PNG with a chunk inserted after its head. */
export const withChunk = (png: Uint8Array, type: string, content: string): Uint8Array =>
  Buffer.concat([png.subarray(0, 33), chunk(type, content), png.subarray(33)]);

interface HistoryEntry {
  orientation: number;
  gps: boolean;
  /** Whether numbers begin with their least significant byte. */
  little: boolean;
}

/** A JPEG with an EXIF block inserted at its start. */
export const withExif = (jpeg: Uint8Array, heard: HistoryEntry): Uint8Array =>
  withSegment(jpeg, 0xe1, `Exif\0\0${tiffOf(heard)}`);

/** An EXIF block with an orientation and, when given, a place as one-byte letters. */
export function tiffOf({ orientation, gps, little }: HistoryEntry): string {
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
  return tiff.toString('latin1');
}
