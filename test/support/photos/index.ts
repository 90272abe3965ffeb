import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Photo files as a phone's camera would make them; `make.ts` drew them. */
const read = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(__dirname, `${name}.jpg`)));

/** Makes a file only once, so that the same bytes are decoded once. */
function once(make: () => Uint8Array): () => Uint8Array {
  let made: Uint8Array | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** A photo that would not be returned: sharp, straight, in colour, in the size for the console. */
export const goodPhoto = once(() => read('good'));

/** A photo too blurred to read. */
export const blurredPhoto = once(() => read('blurred'));

/** A photo held upright, but stored turned by the sensor (orientation 6). */
export const lyingPhoto = once(() => withPlace(read('lying'), 6));

/** A photo as the camera writes it: with its location, and with 3 MB of previews and notes. */
export const heavyPhoto = once(() => withPlace(goodPhoto(), 1, 48));

/** A JPEG whose header says 60 megapixels. */
export const hugePhoto = once(() => withSize(goodPhoto(), 9000, 6700));

/** Adds to a JPEG an EXIF block with an orientation and a location (GPS), and note blocks of 64 KB. */
function withPlace(jpeg: Uint8Array, orientation: number, notes = 0): Uint8Array {
  const entry = (tag: number, type: number, value: number[]) => [
    ...[tag >> 8, tag & 255, 0, type, 0, 0, 0, 1],
    ...value,
  ];
  const tiff = [
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 2],
    ...entry(0x0112, 3, [0, orientation, 0, 0]),
    ...entry(0x8825, 4, [0, 0, 0, 38]),
    ...[0, 0, 0, 0],
    ...[0, 1, ...entry(0x0001, 2, [0x4e, 0, 0, 0]), 0, 0, 0, 0],
  ];
  const block = [0xff, 0xe1, 0, tiff.length + 8, 0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff];
  const note = Buffer.alloc(65_535);
  note.set([0xff, 0xe5, 0xff, 0xfd]);
  const parts = [jpeg.subarray(0, 2), Uint8Array.from(block), ...Array(notes).fill(note), jpeg.subarray(2)];
  return new Uint8Array(Buffer.concat(parts));
}

/** The same JPEG with another size in its header, in pixels. */
export function withSize(jpeg: Uint8Array, width: number, height: number): Uint8Array {
  const changed = jpeg.slice();
  const frame = changed.findIndex((byte, at) => byte === 0xff && changed[at + 1] === 0xc0);
  changed.set([height >> 8, height & 255, width >> 8, width & 255], frame + 5);
  return changed;
}
