import type { Pixels } from '@/photo';
import type { Engine, Tensor } from './engine';
import { cut, type Strip } from './strip';
import { type Normal, tensorOf } from './tensor';

/** The values that the model was trained with (PaddleOCR, ch_PP-OCRv4_rec). */
const NORMAL: Normal = { mean: [0.5, 0.5, 0.5], deviation: [0.5, 0.5, 0.5] };
/** In pixels: the model reads lines of this height and at least this width. */
const HEIGHT = 48;
const LEAST_WIDTH = 48;
/** A line longer than this is no text, or not one line. */
const MOST_WIDTH = 4096;

export interface Heard {
  text: string;
  /** the mean certainty of its signs, 0 to 1 */
  certainty: number;
}

/** Reads the line in a strip. */
export async function readLine(pixels: Pixels, strip: Strip, engine: Engine): Promise<Heard> {
  const width = Math.round((strip.length * HEIGHT) / Math.max(1, strip.height));
  const line = cut(pixels, strip, Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, width)), HEIGHT);
  return textOf(await engine.read(tensorOf(line, NORMAL)), engine.signs);
}

/**
 * The text in what the model gives (connectionist temporal classification): in each step the likeliest sign, where
 * the first of all means none and the same sign in two steps on end stands once.
 */
export function textOf({ data, dims }: Tensor, signs: readonly string[]): Heard {
  const each = dims[dims.length - 1] as number;
  let [text, sum, count, last] = ['', 0, 0, 0];
  for (let from = 0; from < data.length; from += each) {
    let best = 0;
    for (let sign = 1; sign < each; sign++) {
      if ((data[from + sign] as number) > (data[from + best] as number)) best = sign;
    }
    if (best > 0 && best !== last) {
      text += signs[best - 1] ?? '';
      sum += data[from + best] as number;
      count += 1;
    }
    last = best;
  }
  return { text, certainty: count > 0 ? sum / count : 0 };
}
