import { PNG } from 'pngjs';
import type { Header, Pixels } from '../src/photo';
import { decodeJpeg } from './decodeJpeg';

/** What can be decoded within 300 MB and 3 s. Photos of 12 megapixels, as phones take them, need less. */
const MOST_DECODED = { jpeg: 20_000_000, png: 13_000_000 };

/** The decoded pixels as they are stored; null when the file cannot be decoded within the bounds. */
export async function decoded(bytes: Uint8Array, { format, width, height }: Header): Promise<Pixels | null> {
  if (width * height > MOST_DECODED[format]) return null;
  try {
    return format === 'png' ? onWhite(PNG.sync.read(Buffer.from(bytes))) : await decodeJpeg(bytes);
  } catch {
    return null;
  }
}

/** Draws a transparent photo on white paper. */
function onWhite({ width, height, data }: { width: number; height: number; data: Buffer }): Pixels {
  const flat = new Uint8ClampedArray(data.length);
  for (let at = 0; at < data.length; at += 4) {
    const opaque = (data[at + 3] as number) / 255;
    for (let channel = 0; channel < 3; channel++) {
      flat[at + channel] = (data[at + channel] as number) * opaque + 255 * (1 - opaque);
    }
    flat[at + 3] = 255;
  }
  return { width, height, data: flat };
}
