import type { Pixels } from '../pixels';
import type { PhotoFile, Reading, Scene } from '../scene';

/** Widths in pixels of the screens of phones sold since 2014. */
const SCREEN_WIDTHS = new Set([
  640, 720, 750, 828, 1080, 1116, 1125, 1170, 1179, 1200, 1206, 1216, 1220, 1224, 1228, 1240, 1242, 1256,
  1260, 1264, 1272, 1284, 1290, 1320, 1344, 1440,
]);
/** How much longer than wide a phone's screen is. */
const TALL = { least: 1.7, most: 2.45 };
/** Levels by which the pixels of a flat line may differ: a JPEG leaves one or two, a sensor's noise more. */
const FLAT = 2;
/** Share of flat lines across the whole picture: an app's bars and margins have them, a camera's photo has none. */
const FLAT_LINES = 0.08;

/** Whether the file has the shape of a phone's screen; PNG is what phones save screenshots as, cameras do not. */
function isOfScreen({ width, height, format }: PhotoFile): boolean {
  const [short, long] = width < height ? [width, height] : [height, width];
  const tall = long / short >= TALL.least && long / short <= TALL.most;
  return tall && (format === 'png' || SCREEN_WIDTHS.has(short));
}

/** A picture that no camera took: it has the shape of a phone's screen, and lines without any noise. */
export function screenshotOf({ file, view }: Pick<Scene, 'file' | 'view'>): Reading {
  if (!isOfScreen(file)) return { numbers: {} };
  const lines = flatLinesOf(view);
  return { numbers: { flat_lines: lines }, found: lines >= FLAT_LINES ? 'hint' : undefined };
}

/** The share of lines along the short side that have one colour from end to end. */
function flatLinesOf({ width, height, data }: Pixels): number {
  const upright = width < height;
  const [lines, length] = upright ? [height, width] : [width, height];
  const [step, next] = upright ? [width * 4, 4] : [4, width * 4];
  let flat = 0;
  for (let line = 0; line < lines; line++) if (isFlat(data, line * step, length, next)) flat++;
  return flat / lines;
}

function isFlat(data: Uint8ClampedArray, from: number, length: number, next: number): boolean {
  for (let channel = 0; channel < 3; channel++) {
    let least = 255;
    let most = 0;
    for (let pixel = 0, at = from + channel; pixel < length; pixel++, at += next) {
      const value = data[at] as number;
      if (value < least) least = value;
      if (value > most) most = value;
      if (most - least > FLAT) return false;
    }
  }
  return true;
}
