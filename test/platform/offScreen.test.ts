import { openOn } from '@/platform/offScreen';
import { Canvas } from '../support/weapp/canvas';

/** A photo of 3 × 2 pixels; its red values show how it should look: 0 10 20 above 30 40 50. */
const UPRIGHT = [0, 10, 20, 30, 40, 50];
const WIDTH = 3;

/** Where the camera stored the pixel of column x and row y, for each EXIF orientation (Exif 2.32). */
const STORED: Record<number, { turned: boolean; at: (x: number, y: number) => [number, number] }> = {
  1: { turned: false, at: (x, y) => [x, y] },
  2: { turned: false, at: (x, y) => [2 - x, y] },
  3: { turned: false, at: (x, y) => [2 - x, 1 - y] },
  4: { turned: false, at: (x, y) => [x, 1 - y] },
  5: { turned: true, at: (x, y) => [y, x] },
  6: { turned: true, at: (x, y) => [y, 2 - x] },
  7: { turned: true, at: (x, y) => [1 - y, 2 - x] },
  8: { turned: true, at: (x, y) => [1 - y, x] },
};

function storedAs(orientation: number) {
  const { turned, at } = STORED[orientation] as (typeof STORED)[number];
  const [width, height] = turned ? [2, 3] : [3, 2];
  const data = new Uint8ClampedArray(width * height * 4);
  UPRIGHT.forEach((red, place) => {
    const [x, y] = at(place % WIDTH, Math.floor(place / WIDTH));
    data.set([red, 0, 0, 255], (y * width + x) * 4);
  });
  return { width, height, bitmap: { width, height, data } };
}

const open = (orientation: number) =>
  openOn(
    storedAs(orientation) as never,
    orientation,
    (width, height) => ({
      context: new Canvas(width, height) as never,
      encoded: () => Promise.reject(new Error()),
    }),
    () => undefined,
  );
const reds = ({ data }: { data: Uint8ClampedArray }) => Array.from(data.filter((_, at) => at % 4 === 0));

describe('a photo is drawn upright', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('from orientation %i', (orientation) => {
    const photo = open(orientation);
    expect([photo.width, photo.height]).toEqual([3, 2]);
    expect(reds(photo.pixels({ x: 0, y: 0, width: 3, height: 2 }, 3, 2))).toEqual(UPRIGHT);
  });

  it.each([1, 3, 6, 8])('also a part of it, from orientation %i', (orientation) => {
    expect(reds(open(orientation).pixels({ x: 1, y: 0, width: 2, height: 2 }, 2, 2))).toEqual([
      10, 20, 40, 50,
    ]);
  });

  it('enlarged to twice its size', () => {
    expect(reds(open(6).pixels({ x: 2, y: 1, width: 1, height: 1 }, 2, 2))).toEqual([50, 50, 50, 50]);
  });
});

describe('a copy of a photo', () => {
  /** The drawing calls in order, on a surface that only records them. */
  function recorder() {
    const done: unknown[] = [];
    const context = new Proxy<Record<string, unknown>>(
      {},
      {
        get: (state, name: string) =>
          name === 'fillStyle'
            ? state[name]
            : (...given: unknown[]) => done.push([name, ...given, state.fillStyle]),
      },
    );
    const surface = (width: number, height: number) => ({
      context: context as never,
      encoded: async (quality: number) => {
        done.push(['encoded', width, height, quality]);
        return {} as never;
      },
    });
    return { done, surface };
  }
  const image = { width: 40, height: 20 } as never;

  it('has a white background, because transparent parts would become black', async () => {
    const { done, surface } = recorder();
    await openOn(image, 1, surface, () => undefined).encoded(20, 10, 0.7, () => null);
    expect(done).toEqual([
      ['fillRect', 0, 0, 20, 10, '#fff'],
      ['drawImage', image, 0, 0, 40, 20, 0, 0, 20, 10, '#fff'],
      ['encoded', 20, 10, 0.7],
    ]);
  });

  const mark = { text: '水印', x: 0.5, y: 0.25, length: 0.4, letter: 0.05, angle: -0.5 };

  it.each([
    ['dark', 'rgba(60, 60, 60, 0.5)'],
    ['light', 'rgba(255, 255, 255, 0.6)'],
  ] as const)('has the watermark text in its place, in %s letters', async (tone, ink) => {
    const { done, surface } = recorder();
    await openOn(image, 1, surface, () => undefined).encoded(200, 100, 0.7, () => null, { ...mark, tone });
    expect(done.slice(2, -1)).toEqual([
      ['save', '#fff'],
      ['translate', 100, 25, '#fff'],
      ['rotate', -0.5, '#fff'],
      ['fillText', '水印', 0, 0, 80, ink],
      ['restore', ink],
    ]);
  });

  it('is released together with the photo', () => {
    let open = true;
    openOn(image, 1, recorder().surface, () => {
      open = false;
    }).close();
    expect(open).toBe(false);
  });
});
