import type { PhotoSpot } from '@/rules';

/** What is written beside a spot; a problem without words is not marked. */
const WORDS = new Map([
  ['glare', '反光'],
  ['cut_off', '没拍全'],
  ['watermark_covers', '水印'],
]);

const ACROSS = ['左', '', '右'] as const;
const DOWN = ['上', '', '下'] as const;

/** In which third of the photo a box has its middle: 0, 1 or 2. */
const thirdOf = (from: number, length: number) =>
  Math.max(0, Math.min(2, Math.floor((from + length / 2) * 3)));

/** The place of a spot in words: 左上角, 右边, 中间. */
function placeOf({ x, y, width, height }: PhotoSpot): string {
  const across = ACROSS[thirdOf(x, width)] ?? '';
  const down = DOWN[thirdOf(y, height)] ?? '';
  const both = across + down;
  return both === '' ? '中间' : `${both}${both.length === 2 ? '角' : '边'}`;
}

export interface MarkedSpot {
  /** beside the box: 反光 */
  word: string;
  /** in a sentence: 右上角反光 */
  words: string;
  /** its middle is in the right half of the photo */
  atRight: boolean;
  /** where the box is, in CSS */
  style: { left: string; top: string; width: string; height: string };
}

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;

/** The spots of a photo as they are drawn over it and said. */
export const markedSpots = (spots: readonly PhotoSpot[] = []): MarkedSpot[] =>
  spots.flatMap((spot) => {
    const word = WORDS.get(spot.problem);
    if (!word) return [];
    const { x, y, width, height } = spot;
    const style = { left: percent(x), top: percent(y), width: percent(width), height: percent(height) };
    return [{ word, words: placeOf(spot) + word, atRight: x + width / 2 > 0.5, style }];
  });
