import { percentile } from '../percentile';
import { type Pixels, spreadOf } from '../pixels';
import type { Reading, Scene } from '../scene';

/** The brightness of paper, 0–255. The camera's own exposure gives 150 and more. */
const DARK_PAPER = { hint: 110, refuse: 75 };
/** A photo with something this bright is exposed well; its document is simply dark. */
const BRIGHT_SPOT = 150;
/** The share of the document that is pure white. */
const WHITE_SHARE = 0.5;
const WHITE = 250;
/** The darkest black ink of a good photo is below 45. Too much light raises it to 70 and more. */
const LIFTED_INK = { hint: 45, refuse: 62 };
/** The share of coloured ink with one channel at 255 and no channel near 0. */
const CLIPPED_INK = 0.5;
/** Both a little bad. In good photos that are this white, 0.04 of the coloured ink is clipped. */
const BOTH = { ink: 50, clipped: 0.25 };

/** Finds paper that reflects too little light to be read. */
export function darknessOf({ light, view }: Scene): Reading {
  const paper = percentile(light.data, 0.9);
  const brightest = percentile(greens(view), 0.995);
  const dark = paper < DARK_PAPER.refuse ? 'refuse' : paper < DARK_PAPER.hint ? 'hint' : undefined;
  return { numbers: { paper, brightest }, found: brightest < BRIGHT_SPOT ? dark : undefined };
}

/** Finds a photo that is too bright. White paper alone is fine (a good scan); the ink must have faded too. */
export function overexposureOf({ sheet, textLight }: Scene): Reading {
  const { white, clipped } = endsOf(sheet);
  const ink = Math.min(255, ...textLight.map(({ data }) => percentile(data, 0.003)));
  const faded =
    ink >= LIFTED_INK.refuse || clipped >= CLIPPED_INK || (ink >= BOTH.ink && clipped >= BOTH.clipped)
      ? 'refuse'
      : ink >= LIFTED_INK.hint
        ? 'hint'
        : undefined;
  return { numbers: { white, ink, clipped }, found: white >= WHITE_SHARE ? faded : undefined };
}

/** Every other pixel of every other row, in green. Green is close enough to brightness. */
function greens({ width, height, data }: Pixels): Float32Array {
  const list = new Float32Array(Math.ceil(width / 2) * Math.ceil(height / 2));
  for (let y = 0, to = 0; y < height; y += 2) {
    for (let x = 0; x < width; x += 2, to++) list[to] = data[(y * width + x) * 4 + 1] as number;
  }
  return list;
}

/**
 * The share of pure white, and the share of coloured ink whose brightest channel is at its limit and whose darkest is
 * not.
 */
function endsOf({ data }: Pixels): { white: number; clipped: number } {
  let white = 0;
  let coloured = 0;
  let clipped = 0;
  let pixels = 0;
  for (let at = 0; at < data.length; at += 8) {
    const red = data[at] as number;
    const green = data[at + 1] as number;
    const blue = data[at + 2] as number;
    pixels++;
    if (red >= WHITE && green >= WHITE && blue >= WHITE) {
      white++;
      continue;
    }
    if (spreadOf(red, green, blue) < 40) continue;
    coloured++;
    if (Math.max(red, green, blue) >= 253 && Math.min(red, green, blue) >= 50) clipped++;
  }
  return { white: white / pixels, clipped: coloured > pixels * 0.005 ? clipped / coloured : 0 };
}
