import { headerOf, type Pixels } from '@/photo';
import { openPhoto } from '@/platform/canvas';
import { photoBytes } from '@/platform/photos';
import { recognise } from '@/platform/recognise';
import { type Paper, type PaperRead, type ReadAs, readPaper } from '@/reading';
import { type Filing, INDIVIDUAL, readsAt, type StoredPhoto } from '@/rules';
import { breath } from './assessOpened';

/** What was read on a photo, and which other paper it is when it is none that its place asks for. */
export interface ReadPhoto {
  answers: PaperRead['answers'];
  other?: Paper;
}

/** The text of a paper is clear in so many pixels, and a phone has memory for them. */
const MOST_PIXELS = 1_500_000;
/** No paper at all: a photo that shows one is not called another paper. */
const NO_PAPER: readonly Paper[] = ['message', 'unknown'];

/** Reads a stored photo at a place; null where its text could not be recognised. */
export async function readStored(
  photo: StoredPhoto,
  path: string,
  filing: Filing,
): Promise<ReadPhoto | null> {
  const reads = readsAt(path);
  const lines = reads && (await recognise(await viewOf(photo)));
  if (!lines) return null;
  await breath();
  const { paper, answers } = readPaper(lines, ownerOf(reads.as, filing));
  if ((reads.papers as readonly Paper[]).includes(paper)) return { answers };
  return NO_PAPER.includes(paper) ? { answers: [] } : { answers: [], other: paper };
}

/** The whole photo, upright. */
async function viewOf({ file }: StoredPhoto): Promise<Pixels> {
  const header = headerOf(await photoBytes(file));
  const opened = await openPhoto(file, header?.orientation ?? 1);
  try {
    const { width, height } = opened;
    const scale = Math.min(1, Math.sqrt(MOST_PIXELS / (width * height)));
    return opened.pixels(
      { x: 0, y: 0, width, height },
      Math.floor(width * scale),
      Math.floor(height * scale),
    );
  } finally {
    opened.close();
  }
}

/** An individual is the subject himself. */
const ownerOf = (as: ReadAs, { icp_subject }: Filing): ReadAs =>
  as === 'subject_owner' && icp_subject?.base_info?.type === INDIVIDUAL ? 'subject' : as;
