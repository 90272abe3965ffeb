import { percentile } from '../percentile';
import { type Pixels, spreadOf } from '../pixels';
import type { Reading, Scene } from '../scene';

/**
 * The spread between red, green and blue, of 255: for the most coloured pixels, and on average. JPEG leaves up to 6 in
 * a few pixels; a camera leaves more than 1 in all of them.
 */
const GREY_PHOTO = { most: 9, mean: 0.6 };
/** The same for the document, compared with its own paper. This finds a copy on a coloured desk. */
const GREY_DOCUMENT = 14;
/** The share of pixels that count as the most coloured. Even the ring of a small seal covers more. */
const MOST_COLOURED = 0.9993;

/** Finds a photo without colour, or a document without colour. */
export function colourOf({ view, sheet, frame, limits }: Scene): Reading {
  const photo = chromaOf(view, [255, 255, 255]);
  const document = chromaOf(sheet, paperOf(sheet)).most;
  const grey = photo.most < GREY_PHOTO.most;
  const copied = (frame?.sure || grey) && limits.colour && document < GREY_DOCUMENT;
  const found = grey && photo.mean < GREY_PHOTO.mean ? 'refuse' : copied ? 'hint' : undefined;
  return { numbers: { chroma: photo.most, chroma_mean: photo.mean, document_chroma: document }, found };
}

/** Only one of so many pixels is examined. */
const EVERY = 5;

/**
 * The spread of the most coloured pixels, and of all pixels on average, corrected for light in which `white` is white.
 */
function chromaOf(
  { data }: Pixels,
  white: readonly [number, number, number],
): { most: number; mean: number } {
  let sum = 0;
  const spread = new Float32Array(Math.ceil(data.length / (4 * EVERY)));
  const light = new Float32Array(spread.length);
  const [redGain, greenGain, blueGain] = white.map((channel) => 255 / Math.max(channel, 1)) as typeof white &
    number[];
  for (let from = 0, to = 0; from < data.length; from += 4 * EVERY, to++) {
    const red = (data[from] as number) * redGain;
    const green = (data[from + 1] as number) * greenGain;
    const blue = (data[from + 2] as number) * blueGain;
    spread[to] = spreadOf(red, green, blue);
    sum += spread[to] as number;
    light[to] = green;
  }
  /** A dark photo has colour too, but in small numbers. */
  const gain = 255 / Math.max(percentile(light, 0.99), 8);
  return { most: percentile(spread, MOST_COLOURED) * gain, mean: (sum / spread.length) * gain };
}

/** The colour of the paper: the median of each channel. */
function paperOf({ data }: Pixels): [number, number, number] {
  const middle = (channel: number) => {
    const values = new Float32Array(Math.ceil(data.length / (4 * EVERY)));
    for (let from = channel, to = 0; to < values.length; from += 4 * EVERY, to++)
      values[to] = data[from] as number;
    return percentile(values, 0.5);
  };
  return [middle(0), middle(1), middle(2)];
}
