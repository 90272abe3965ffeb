import { percentile } from '../percentile';
import { type Pixels, spreadOf } from '../pixels';
import type { Reading, Scene } from '../scene';

/** Spread between red, green and blue, of 255, of the most coloured pixels and on average: JPEG leaves up to 6 in a few pixels, a camera more than 1 in all of them. */
const GREY_PHOTO = { most: 9, mean: 0.6 };
/** The same on the document against its own paper: a copy on a coloured desk. */
const GREY_DOCUMENT = 14;
/** The most coloured pixels: even the ring of a small seal covers more than this. */
const MOST_COLOURED = 0.9993;

/** No colour in the photo, or none on the document. */
export function colourOf({ view, sheet, frame, limits }: Scene): Reading {
  const photo = chromaOf(view, [255, 255, 255]);
  const document = chromaOf(sheet, paperOf(sheet)).most;
  const grey = photo.most < GREY_PHOTO.most;
  const copied = (frame?.sure || grey) && limits.colour && document < GREY_DOCUMENT;
  const found = grey && photo.mean < GREY_PHOTO.mean ? 'refuse' : copied ? 'hint' : undefined;
  return { numbers: { chroma: photo.most, chroma_mean: photo.mean, document_chroma: document }, found };
}

/** Every how many pixels one is examined. */
const EVERY = 5;

/** How coloured the most coloured pixels are, and all on average, as if the photo were lit so that `white` is white. */
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
  /** A dark photo has little colour in numbers, but it has it. */
  const gain = 255 / Math.max(percentile(light, 0.99), 8);
  return { most: percentile(spread, MOST_COLOURED) * gain, mean: (sum / spread.length) * gain };
}

/** The paper's own colour: the middle of each channel. */
function paperOf({ data }: Pixels): [number, number, number] {
  const middle = (channel: number) => {
    const values = new Float32Array(Math.ceil(data.length / (4 * EVERY)));
    for (let from = channel, to = 0; to < values.length; from += 4 * EVERY, to++)
      values[to] = data[from] as number;
    return percentile(values, 0.5);
  };
  return [middle(0), middle(1), middle(2)];
}
