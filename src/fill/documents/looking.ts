import {
  blankFor,
  fitted,
  type Header,
  headerOf,
  judge,
  kindFor,
  look,
  type PhotoFile,
  type Pixels,
  stripExif,
  type Verdict,
  VIEW_SIDE,
  WATERMARK_TEXT,
  WINDOWS,
} from '@/photo';
import { canDraw, openPicture } from '@/platform/canvas';
import { type Refusal, refusalIn } from '@/platform/errors';
import { idCardIsWhole } from '@/platform/idCard';
import type { Mark, OpenPicture } from '@/platform/offScreen';
import { type Chosen, keepBytes, photoBytes } from '@/platform/photos';
import type { KeptPhoto } from '@/rules';

/** Judging a kept photograph and preparing what the console wants. One at a time: only one picture is ever open. */

export interface LookedAt {
  photo: KeptPhoto;
  /** why no copy could be kept */
  refusal?: Refusal;
}

type Copy = NonNullable<KeptPhoto['copy']>;

/** Lets the screen be drawn and touched before the next stretch of work. */
const breath = () => new Promise((resolve) => setTimeout(resolve, 0));

/** Looks at a photograph as a reviewer would, and makes a copy for the console where the original is not fit for it. */
export async function lookedAt(photo: KeptPhoto, path: string): Promise<LookedAt> {
  const bytes = await photoBytes(photo.file);
  const header = headerOf(bytes);
  if (!header) return { photo: unopened(photo) };
  if (!canDraw()) return withCopy({ ...photo, looked: false }, () => cleaned(bytes, header));
  const picture = await openPicture(photo.file, header.orientation).catch(() => null);
  if (!picture) return { photo: unopened(photo) };
  try {
    const own = await seen(picture, { ...photo, quality: header.quality }, path);
    const verdict = await confirmed(own.verdict, own.seen.view, path);
    const found = noting({ ...photo, width: picture.width, height: picture.height }, verdict);
    return await withCopy(found, () => madeFit(bytes, header, picture, path, verdict));
  } finally {
    picture.close();
  }
}

/** Pixels any phone can decode; beyond them a failure may be the phone's. */
const EASY = 16_000_000;

const unopened = (photo: KeptPhoto): KeptPhoto =>
  photo.width * photo.height > EASY
    ? { ...photo, looked: false }
    : { ...photo, looked: true, problems: ['unreadable'], slight: [] };

/** The same photograph with the watermark on its copy; `null` where no place is blank enough. */
export async function marked(photo: KeptPhoto, path: string): Promise<LookedAt | null> {
  const header = headerOf(await photoBytes(photo.file));
  if (!header || !canDraw()) return null;
  const picture = await openPicture(photo.file, header.orientation);
  try {
    const { view, frame } = (await seen(picture, photo, path)).seen;
    const blank = blankFor(view, frame, WATERMARK_TEXT.length);
    if (!blank) return null;
    const drawn = await drawnCopy(picture, path, { ...blank, text: WATERMARK_TEXT });
    const copy = drawn && (await judgedCopy(drawn, path));
    if (!copy || copy.verdict.problems.includes('watermark_covers')) return null;
    return { photo: { ...photo, copy: { ...copy.copy, marked: true } } };
  } catch (error) {
    return { photo, refusal: refusalIn(error) };
  } finally {
    picture.close();
  }
}

/** Size, number of pixels and colour are judged by the rules, from what is handed in. */
const noting = (photo: KeptPhoto, { problems, slight }: Verdict): KeptPhoto => ({
  ...photo,
  looked: true,
  color: !problems.includes('grayscale'),
  problems: problems.filter((id) => !BY_NUMBERS.has(id)),
  slight: slight.filter((id) => !BY_NUMBERS.has(id)),
});

const BY_NUMBERS = new Set<string>(['too_large_file', 'low_resolution']);

async function seen(
  picture: OpenPicture,
  { bytes, quality }: Pick<PhotoFile, 'bytes' | 'quality'>,
  path: string,
) {
  const { width, height } = picture;
  const scale = Math.min(1, VIEW_SIDE / Math.max(width, height));
  const whole = { x: 0, y: 0, width, height };
  const view = picture.pixels(whole, Math.round(width * scale), Math.round(height * scale));
  await breath();
  const looked = look(view, { width, height });
  await breath();
  const parts = looked.closeups.map((part) => picture.pixels(part.from, part.width, part.height));
  await breath();
  const verdict = judge(looked, parts, { bytes, width, height, quality }, kindFor(path));
  return { seen: looked, verdict };
}

/** Whether all of it is there, by WeChat's own detection too: where the two disagree it is worth a look, no more. */
async function confirmed(verdict: Verdict, view: Pixels, path: string): Promise<Verdict> {
  if (kindFor(path) !== 'person') return verdict;
  const whole = await idCardIsWhole(view);
  const cut = verdict.problems.includes('cut_off');
  if (whole === null || whole !== cut) return verdict;
  const problems = verdict.problems.filter((id) => id !== 'cut_off');
  const slight = [...verdict.slight.filter((id) => id !== 'cut_off'), 'cut_off' as const];
  return { ...verdict, problems, slight, acceptable: problems.length === 0 };
}

async function withCopy(photo: KeptPhoto, make: () => Promise<Copy | null>): Promise<LookedAt> {
  try {
    const copy = await make();
    return { photo: copy ? { ...photo, copy } : photo };
  } catch (error) {
    return { photo, refusal: refusalIn(error) };
  }
}

/** A copy for the console; null when the original is fit as it is. */
async function madeFit(
  bytes: Uint8Array,
  header: Header,
  picture: OpenPicture,
  path: string,
  original: Verdict,
): Promise<Copy | null> {
  const clean = header.orientation === 1 ? stripExif(bytes) : null;
  if (clean && clean.length <= WINDOWS[kindFor(path)].to) return cleaned(bytes, header);
  const drawn = await drawnCopy(picture, path);
  if (!drawn) return null;
  const { copy, verdict } = await judgedCopy(drawn, path);
  const worse = original.acceptable && !verdict.acceptable;
  return (worse && (await cleaned(bytes, header))) || copy;
}

/** The same picture without what the camera wrote about it; null when nothing was written, or it lies on its side. */
async function cleaned(bytes: Uint8Array, header: Header): Promise<Copy | null> {
  const { format, width, height, orientation } = header;
  const clean = orientation === 1 ? stripExif(bytes) : null;
  if (!clean || clean.length === bytes.length) return null;
  return { file: await keepBytes(clean, format), format, bytes: clean.length, width, height };
}

interface DrawnCopy {
  picture: Chosen;
  width: number;
  height: number;
}

async function drawnCopy(picture: OpenPicture, path: string, mark?: Mark): Promise<DrawnCopy | null> {
  const best = await fitted(picture, WINDOWS[kindFor(path)], async (width, height, quality) => {
    await breath();
    const drawn = await picture.encoded(width, height, quality, mark);
    return { bytes: drawn.size, drawn };
  });
  return best && { picture: best.encoded.drawn, width: best.width, height: best.height };
}

/** Keeps a drawn copy and looks at it again, as it will be handed in. */
async function judgedCopy({ picture, width, height }: DrawnCopy, path: string) {
  const file = await picture.keep('jpeg');
  const copy: Copy = { file, format: 'jpeg', bytes: picture.size, width, height };
  const opened = await openPicture(file, 1);
  try {
    return { copy, verdict: (await seen(opened, copy as PhotoFile, path)).verdict };
  } finally {
    opened.close();
  }
}
