import type { Pixels } from '@/photo';
import * as damage from './damage';
import { assessed } from './taken';

/** A picture without any document, as a JPEG shows it. */
function plain(colour: (x: number, y: number) => readonly [number, number, number]): Pixels {
  const [width, height] = [960, 720];
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) data.set([...colour(x / width, y / height), 255], (y * width + x) * 4);
  return damage.opened(damage.jpegOf({ width, height, data }, 85));
}

describe('a picture in which no document is to be seen', () => {
  it.each([
    { what: 'one colour', photo: () => plain(() => [200, 190, 180]) },
    { what: 'white', photo: () => plain(() => [255, 255, 255]) },
    { what: 'a gradient', photo: () => plain((x, y) => [x * 255, y * 255, 128]) },
    {
      what: 'a bare table',
      photo: () =>
        damage.noisy(
          plain(() => [150, 130, 110]),
          3,
          1,
        ),
    },
  ])('is refused: $what', ({ photo }) => {
    const { acceptable, problems } = assessed(photo());
    expect(acceptable).toBe(false);
    expect(problems).toContain('too_small_in_frame');
  });
});
