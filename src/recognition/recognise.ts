import type { Pixels } from '@/photo';
import type { Engine } from './engine';
import { linesIn } from './find';
import { readLine } from './readLine';
import { overturned, type Strip } from './strip';

/** A line of text; `box` is left, top, width and height in pixels of the page when it is turned level. */
export interface Line {
  text: string;
  box: [x: number, y: number, width: number, height: number];
}

/** Less certain lines are patterns and seals. */
const CERTAIN = 0.5;

/** The lines of text in a picture, from top to bottom. */
export async function recognisedIn(pixels: Pixels, engine: Engine): Promise<Line[]> {
  const lines: Line[] = [];
  for (const strip of await upright(pixels, await linesIn(pixels, engine), engine)) {
    const { text, certainty } = await readLine(pixels, strip, engine);
    if (certainty >= CERTAIN && text.trim() !== '') lines.push({ text, box: boxOf(strip) });
  }
  return lines.sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0]);
}

/** So many of the longest lines show which way up the page is. */
const PROBES = 3;

/** The lines of a page that lies on its head, turned over. */
async function upright(pixels: Pixels, strips: readonly Strip[], engine: Engine): Promise<readonly Strip[]> {
  const longest = [...strips].sort((a, b) => b.length - a.length).slice(0, PROBES);
  let favour = 0;
  for (const strip of longest) {
    favour += (await readLine(pixels, strip, engine)).certainty;
    favour -= (await readLine(pixels, overturned(strip), engine)).certainty;
  }
  return favour < 0 ? strips.map(overturned) : strips;
}

const boxOf = ({ x, y, along, length, height }: Strip): Line['box'] => [
  Math.round(x * along.x + y * along.y - length / 2),
  Math.round(y * along.x - x * along.y - height / 2),
  Math.round(length),
  Math.round(height),
];
