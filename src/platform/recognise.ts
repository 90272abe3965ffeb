import type { Pixels } from '@/photo';
import { canDraw } from './canvas';
import { answers, answerTo, type Question } from './vision';

/** A line of text in a photo. */
export interface TextLine {
  text: string;
  /** left, top, width and height in pixels; WeChat does not tell the place */
  box?: [x: number, y: number, width: number, height: number];
}

/** WeChat calls back once for each picture; some versions never do, and then nothing is said. */
const LINES: Question<TextLine[]> = {
  track: 'OCR',
  since: '2.27.0',
  patience: 8000,
  ask: (session, picture) => session.runOCR(picture),
  answerIn: (anchors) =>
    anchors.flatMap((anchor) => (typeof anchor?.text === 'string' ? [{ text: anchor.text }] : [])),
};

/** Whether text in photos can be recognised on this phone. Nothing is sent for it. */
export const canRecognise = (): boolean => canDraw() && answers(LINES);

/** The lines of text in an upright photo of about 1.5 megapixels; null where they could not be recognised. */
export const recognise = (photo: Pixels): Promise<TextLine[] | null> => answerTo(LINES, photo);
