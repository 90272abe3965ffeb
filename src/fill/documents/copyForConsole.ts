import {
  type Assessment,
  fitted,
  type Header,
  headerOf,
  type Mark,
  type PhotoFile,
  stripExif,
} from '@/photo';
import { openPhoto } from '@/platform/canvas';
import type { OpenPhoto } from '@/platform/offScreen';
import { dropPhotos } from '@/platform/photoFolder';
import { type Chosen, keepBytes } from '@/platform/photos';
import type { PhotoLimits, StoredPhoto } from '@/rules';
import { assessOpened, breath } from './assessOpened';

export type Copy = NonNullable<StoredPhoto['copy']>;

/**
 * Makes a copy for the console. Returns null when the original can be handed in as it is, or when no copy is better.
 */
export async function copyFor(
  bytes: Uint8Array,
  header: Header,
  opened: OpenPhoto,
  limits: PhotoLimits,
  original: Assessment,
): Promise<Copy | null> {
  const clean = cleaned(bytes, header);
  if (clean && clean.length <= limits.copy.to) return cleanCopy(bytes, header);
  const drawn = await drawnCopy(opened, limits);
  if (!drawn) return null;
  const worse = original.acceptable && !drawn.assessment.acceptable;
  if (!worse || header.orientation !== 1) return drawn.copy;
  await dropPhotos([drawn.copy.file]);
  return cleanCopy(bytes, header);
}

/** Removes the metadata of the camera. Returns null for a photo that is stored turned: it must be drawn upright. */
const cleaned = (bytes: Uint8Array, { orientation }: Header) => (orientation === 1 ? stripExif(bytes) : null);

/**
 * Copies a photo without the metadata of the camera. Returns null when there is none, or when the photo is stored
 * turned.
 */
export async function cleanCopy(bytes: Uint8Array, header: Header): Promise<Copy | null> {
  const { format, width, height } = header;
  const clean = cleaned(bytes, header);
  if (!clean || clean.length === bytes.length) return null;
  return { file: await keepBytes(clean, format), format, bytes: clean.length, width, height };
}

/** Draws a new copy and assesses it as it will be handed in. Returns null when no copy is small enough in bytes. */
export async function drawnCopy(
  opened: OpenPhoto,
  limits: PhotoLimits,
  mark?: Mark,
): Promise<{ copy: Copy; assessment: Assessment } | null> {
  const best = await fitted(opened, limits.copy, async (width, height, quality) => {
    await breath();
    const drawn = await opened.encoded(width, height, quality, headerOf, mark);
    return { bytes: drawn.size, drawn };
  });
  return best && stored(best.encoded.drawn, best, limits);
}

async function stored(
  drawn: Chosen,
  { width, height }: { width: number; height: number },
  limits: PhotoLimits,
): Promise<{ copy: Copy; assessment: Assessment }> {
  const file = await drawn.keep('jpeg');
  const copy: Copy = { file, format: 'jpeg', bytes: drawn.size, width, height };
  try {
    return { copy, assessment: await assessedFile(file, copy, limits) };
  } catch (error) {
    await dropPhotos([file]);
    throw error;
  }
}

async function assessedFile(file: string, size: PhotoFile, limits: PhotoLimits): Promise<Assessment> {
  const opened = await openPhoto(file, 1);
  try {
    return (await assessOpened(opened, size, limits)).assessment;
  } finally {
    opened.close();
  }
}
