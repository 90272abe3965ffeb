import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Pixels } from '@/photo';
import { BACKGROUNDS } from '../../photo/backgrounds';
import { blurred, jpegOf, noisy } from '../../photo/damage';
import { drawn, PAPERS, type PaperName } from '../../photo/papers';
import { photo } from '../../photo/scene';

/**
 * Draws the files in this folder again: `npx tsx test/support/photos/make.ts`. It takes 30 seconds, so the files are
 * stored.
 */

const SHOT = {
  background: BACKGROUNDS.wood,
  fill: 0.68,
  turned: 0.8,
  leaning: 0.01,
  right: 0,
  down: 0,
  falloff: 0.08,
  shadow: 0.2,
};

function sceneOf(name: PaperName, width: number, height: number): Pixels {
  const { rounded, width: wide } = PAPERS[name];
  const shot = { ...SHOT, width, height, rounded: rounded / wide };
  return noisy(blurred(photo(drawn(name, width, 7), shot), 0.5), 1, 7);
}

/** A quarter turn counter-clockwise, as the sensor stores a photo when the phone is held upright. */
function turned({ width, height, data }: Pixels): Pixels {
  const lying = new Uint8ClampedArray(data.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const from = (y * width + x) * 4;
      lying.set(data.subarray(from, from + 4), ((width - 1 - x) * height + y) * 4);
    }
  return { width: height, height: width, data: lying };
}

const keep = (name: string, jpeg: Uint8Array) => writeFileSync(path.join(__dirname, `${name}.jpg`), jpeg);

const licence = sceneOf('licenceWide', 1520, 1120);
keep('good', jpegOf(licence, 58));
keep('blurred', jpegOf(blurred(licence, 5), 88));
keep('lying', jpegOf(turned(sceneOf('licenceTall', 1120, 1520)), 88));
