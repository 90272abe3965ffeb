import { headerOf, MOST_PIXELS, stripExif } from '@/photo';
import { jpegOf, opened } from './damage';
import { chunk, pngOf, withExif } from './files';
import { paperOf, tint } from './ink';

const picture = paperOf(40, 30, [200, 180, 160]);
tint(picture, (x, y) => [255 * x, 255 * y, 120]);
const jpeg = jpegOf(picture, 80);
const png = pngOf(picture);
const holds = (bytes: Uint8Array, word: string) => Buffer.from(bytes).includes(word);

describe('headerOf', () => {
  it('reads size and format without decoding', () => {
    expect(headerOf(jpeg)).toMatchObject({
      format: 'jpeg',
      width: 40,
      height: 30,
      complete: true,
      orientation: 1,
      gps: false,
    });
    expect(headerOf(png)).toMatchObject({
      format: 'png',
      width: 40,
      height: 30,
      complete: true,
      exif: false,
    });
  });

  it.each([90, 75, 50, 20, 8])('reads quality %i from the JPEG’s own tables', (quality) => {
    expect(Math.abs((headerOf(jpegOf(picture, quality))?.quality ?? 0) - quality)).toBeLessThanOrEqual(1);
  });

  it.each([1, 3, 6, 8])(
    'reads orientation %i, in either order of bytes, and that a place is given',
    (orientation) => {
      for (const little of [true, false]) {
        const told = withExif(jpeg, { orientation, gps: true, little });
        expect(headerOf(told)).toMatchObject({ orientation, exif: true, gps: true, width: 40 });
      }
    },
  );

  it('takes an orientation that does not exist for upright', () => {
    expect(headerOf(withExif(jpeg, { orientation: 9, gps: false, little: true }))).toMatchObject({
      orientation: 1,
      gps: false,
    });
  });

  it.each([
    { what: 'an empty file', bytes: new Uint8Array(0) },
    { what: 'text named .jpg', bytes: Buffer.from('这不是图片，只是改了名字的文字文件。') },
    { what: 'two bytes', bytes: new Uint8Array([0xff, 0xd8]) },
    { what: 'a PDF', bytes: Buffer.from('%PDF-1.7 ...') },
  ])('is null for $what', ({ bytes }) => {
    expect(headerOf(bytes)).toBeNull();
  });

  it('knows a broken upload by its missing end', () => {
    expect(headerOf(jpeg.subarray(0, jpeg.length - 40))?.complete).toBe(false);
    expect(headerOf(png.subarray(0, png.length - 6))?.complete).toBe(false);
  });

  it('believes no size it could not hold: a small file may claim 60 megapixels', () => {
    const claimed = Uint8Array.from(jpeg);
    const at = Buffer.from(claimed).indexOf(Buffer.from([0xff, 0xc0])) + 5;
    claimed.set([7500 >> 8, 7500 & 255, 8000 >> 8, 8000 & 255], at);
    const { width, height } = headerOf(claimed) ?? { width: 0, height: 0 };
    expect([width, height]).toEqual([8000, 7500]);
    expect(width * height).toBeGreaterThan(MOST_PIXELS);
  });

  it('never throws, wherever a file is cut and whichever byte is wrong', () => {
    const whole = withExif(jpeg, { orientation: 6, gps: true, little: false });
    for (let at = 0; at < whole.length; at++) {
      expect(() => headerOf(whole.subarray(0, at))).not.toThrow();
      const wrong = Uint8Array.from(whole);
      wrong[at] = 0xff;
      expect(() => stripExif(wrong)).not.toThrow();
    }
  });
});

describe('stripExif', () => {
  it('takes the place and all else the camera told, and leaves every pixel bit for bit', () => {
    const told = withExif(jpeg, { orientation: 1, gps: true, little: true });
    const bare = stripExif(told) as Uint8Array;
    expect(headerOf(bare)).toMatchObject({ exif: false, gps: false, complete: true });
    expect(holds(bare, 'Exif')).toBe(false);
    expect(opened(bare)).toEqual(opened(told));
    expect(Buffer.from(bare).equals(Buffer.from(stripExif(bare) as Uint8Array))).toBe(true);
  });

  it('takes what is hung on behind the end, as moving photographs have it', () => {
    const hung = Buffer.concat([jpeg, Buffer.from('MotionPhoto GPS 31.2N')]);
    expect(holds(stripExif(hung) as Uint8Array, 'MotionPhoto')).toBe(false);
  });

  it('takes text, time and EXIF from a PNG and leaves its pixels', () => {
    const told = Buffer.concat([
      png.subarray(0, 33),
      chunk('tEXt', 'Author\0someone'),
      chunk('eXIf', 'MM\0*'),
      png.subarray(33),
    ]);
    const bare = stripExif(told) as Uint8Array;
    expect(Buffer.from(bare).equals(Buffer.from(png))).toBe(true);
  });

  it('is null for what is no whole picture', () => {
    expect(stripExif(Buffer.from('text'))).toBeNull();
    expect(stripExif(jpeg.subarray(0, jpeg.length - 40))).toBeNull();
  });
});
