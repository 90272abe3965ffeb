import type { Pixels } from '@/photo';
import { answerTo, type Question } from './vision';

/** If WeChat does not answer within 1.5 seconds, the photo is assessed without its answer. */
const IS_WHOLE: Question<boolean> = {
  track: 'IDCard',
  since: '3.3.0',
  patience: 1500,
  ask: (session, picture) => session.detectIDCard(picture),
  answerIn: ([anchor]) => (typeof anchor?.isComplete === 'boolean' ? anchor.isComplete : null),
};

/**
 * Whether the whole resident ID card is inside the photo, as WeChat's own detection sees it. Null where the phone cannot
 * detect it.
 */
export const idCardIsWhole = (photo: Pixels): Promise<boolean | null> => answerTo(IS_WHOLE, photo);
