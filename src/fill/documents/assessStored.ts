import { type Assessment, headerOf } from '@/photo';
import { canDraw, openPhoto } from '@/platform/canvas';
import { type Refusal, refusalIn } from '@/platform/errors';
import { photoBytes } from '@/platform/photos';
import { type Day, photoKindOf, photoLimitsOf, type StoredPhoto } from '@/rules';
import { assessOpened } from './assessOpened';
import { type Copy, cleanCopy, copyFor } from './copyForConsole';
import { withIdCardCheck } from './idCardCheck';

/** A photo with its assessment and, if it needs one, its copy. */
export interface AssessedPhoto {
  photo: StoredPhoto;
  /** why the copy could not be stored */
  noCopy?: Refusal;
}

/**
 * Assesses a stored photo as a reviewer would, and makes a copy for the console if the original is not suitable. Call
 * it for one photo at a time: a phone has memory for one open photo.
 */
export async function assessStored(photo: StoredPhoto, path: string, today: Day): Promise<AssessedPhoto> {
  const bytes = await photoBytes(photo.file);
  const header = headerOf(bytes);
  if (!header) return { photo: unreadable(photo) };
  if (!canDraw()) return withCopy({ ...photo, assessed: false }, () => cleanCopy(bytes, header));
  const opened = await openPhoto(photo.file, header.orientation).catch(() => null);
  if (!opened) return { photo: header.complete ? { ...photo, assessed: false } : unreadable(photo) };
  const kind = photoKindOf(path, photo.paper);
  const limits = photoLimitsOf(kind, today);
  try {
    const own = await assessOpened(opened, { ...photo, quality: header.quality }, limits);
    const assessment = await withIdCardCheck(own.assessment, own.overview.view, kind);
    const found = withAssessment({ ...photo, width: opened.width, height: opened.height }, assessment);
    return await withCopy(found, () => copyFor(bytes, header, opened, limits, assessment));
  } finally {
    opened.close();
  }
}

/**
 * The assessment of a file that is damaged, as its head shows. A whole file that could not be decoded is not assessed:
 * the phone may have been short of memory.
 */
const unreadable = (photo: StoredPhoto): StoredPhoto => ({
  ...photo,
  assessed: true,
  problems: ['unreadable'],
  slight: [],
});

/**
 * Stores an assessment in a photo. File size and number of pixels are left out: the rules check those of the file
 * that is handed in.
 */
const withAssessment = (photo: StoredPhoto, { problems, slight, spots }: Assessment): StoredPhoto => ({
  ...photo,
  assessed: true,
  color: !problems.includes('grayscale'),
  problems: problems.filter((id) => !BY_NUMBERS.has(id)),
  slight: slight.filter((id) => !BY_NUMBERS.has(id)),
  spots,
});

const BY_NUMBERS = new Set<string>(['too_large_file', 'low_resolution']);

async function withCopy(photo: StoredPhoto, make: () => Promise<Copy | null>): Promise<AssessedPhoto> {
  try {
    const copy = await make();
    return { photo: copy ? { ...photo, copy } : photo };
  } catch (error) {
    return { photo, noCopy: refusalIn(error) };
  }
}
