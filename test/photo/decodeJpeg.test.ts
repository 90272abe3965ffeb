import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from 'jpeg-js';
import { decodeJpeg } from '../../scripts/decodeJpeg';
import * as damage from './damage';
import { taken } from './taken';

const MOST = 170_000_000;
/** Written by cjpeg, an encoder that is not ours: 80 × 60 points of a photo. */
const coded = (name: string) => new Uint8Array(readFileSync(join(__dirname, 'coded', `${name}.jpg`)));
const drawn = damage.jpegOf(taken({ width: 321, height: 243 }), 85);

describe('decodeJpeg', () => {
  it.each([
    { what: 'several scans, colour halved both ways', file: () => coded('progressive') },
    { what: 'restart markers, colour halved one way', file: () => coded('restarts') },
    { what: 'brightness alone', file: () => coded('grey') },
    { what: 'colour in full, sides that are no whole blocks', file: () => drawn },
  ])('sees what another decoder sees: $what', ({ file }) => {
    const mine = decodeJpeg(file(), MOST);
    const theirs = decode(file(), { useTArray: true });
    expect([mine.width, mine.height]).toEqual([theirs.width, theirs.height]);
    const apart = mine.data.map((value, at) => Math.abs(value - (theirs.data[at] as number)));
    // The two round differently.
    expect(Math.max(...apart.slice(0, 60_000))).toBeLessThanOrEqual(4);
  });

  it('refuses coded pixels that end too early, and a picture that would take more memory than allowed', () => {
    const cut = Buffer.concat([drawn.subarray(0, drawn.length / 2), Uint8Array.of(0xff, 0xd9)]);
    expect(() => decodeJpeg(cut, MOST)).toThrow('too early');
    expect(() => decodeJpeg(drawn, 100_000)).toThrow('too large');
  });
});
