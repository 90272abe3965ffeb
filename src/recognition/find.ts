import type { Pixels } from '@/photo';
import { directionAt, stripAround } from './around';
import type { Engine } from './engine';
import { joined } from './joined';
import { type Shape, shapesIn } from './shape';
import { cut, type Direction, overturned, type Strip, wholeOf } from './strip';
import { type Normal, tensorOf } from './tensor';

/** The values that the model was trained with (PaddleOCR, ch_PP-OCRv4_det: NormalizeImage, DBPostProcess). */
const NORMAL: Normal = { mean: [0.485, 0.456, 0.406], deviation: [0.229, 0.224, 0.225] };
/** A place above this value belongs to a text; a text has this value on average, and is not smaller. */
const TEXT = 0.3;
const SURE = 0.6;
const LEAST_PIXELS = 12;
/** The model marks the core of a line. The line is larger on each side by this share of area ÷ circumference. */
const GROWS = 1.6;
/** The sides of the picture are multiples of this. */
const GRID = 32;
/** The longer side of the picture that the model is given, in pixels. */
const LONG = 1280;

/** A strip at least so many times longer than high shows how the page is turned. */
const LONG_LINE = 4;

/** The lines of text in a picture, in no order. */
export async function linesIn(pixels: Pixels, engine: Engine): Promise<Strip[]> {
  const scale = Math.min(1, LONG / Math.max(pixels.width, pixels.height));
  const onGrid = (side: number) => Math.max(1, Math.round((side * scale) / GRID)) * GRID;
  const [width, height] = [onGrid(pixels.width), onGrid(pixels.height)];
  const { data } = await engine.detect(tensorOf(cut(pixels, wholeOf(pixels), width, height), NORMAL));
  const shapes = shapesIn(data, width, height, TEXT).filter(
    ({ size, weight }) => size >= LEAST_PIXELS && weight / size >= SURE,
  );
  // Both sides are scaled by nearly the same factor, so that directions stay.
  const [across, down] = [pixels.width / width, pixels.height / height];
  return joined(stripsOf(shapes).map(grown)).map((strip) => ({
    ...strip,
    x: strip.x * across,
    y: strip.y * down,
    length: strip.length * across,
    height: strip.height * down,
  }));
}

function stripsOf(shapes: readonly Shape[]): Strip[] {
  const own = shapes.map((shape) => ({ shape, strip: stripAround(shape) }));
  const long = own.map(({ strip }) => strip).filter(({ length, height }) => length > LONG_LINE * height);
  const page = directionOf(long);
  return own.map(({ shape, strip }) =>
    strip.length > LONG_LINE * strip.height ? facing(strip, page) : stripAround(shape, page),
  );
}

/** The mean direction of lines, by length: to the right, or downwards. A line and its reverse count as the same. */
function directionOf(lines: readonly Strip[]): Direction {
  let twiceX = 0;
  let twiceY = 0;
  for (const { along, length } of lines) {
    twiceX += length * (along.x ** 2 - along.y ** 2);
    twiceY += length * 2 * along.x * along.y;
  }
  const angle = Math.atan2(twiceY, twiceX) / 2;
  return directionAt(angle < -Math.PI / 4 ? angle + Math.PI : angle);
}

/** The same strip with its text running as the page's does. */
const facing = (strip: Strip, page: Direction): Strip =>
  strip.along.x * page.x + strip.along.y * page.y >= 0 ? strip : overturned(strip);

function grown(strip: Strip): Strip {
  const { length, height } = strip;
  const more = (GROWS * length * height) / (length + height);
  return { ...strip, length: length + more, height: height + more };
}
