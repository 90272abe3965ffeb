import { headerOf, MOST_PIXELS, stripExif } from '@/photo';
import { jpegOf, opened } from './damage';
import { pngOf, segment, tiffOf, withChunk, withExif, withSegment } from './files';
import { paperOf, tint } from './ink';

const photo = paperOf(40, 30, [200, 180, 160]);
tint(photo, (x, y) => [255 * x, 255 * y, 120]);
const jpeg = jpegOf(photo, 80);
const png = pngOf(photo);
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
    expect(Math.abs((headerOf(jpegOf(photo, quality))?.quality ?? 0) - quality)).toBeLessThanOrEqual(1);
  });

  it.each([1, 3, 6, 8])(
    'reads orientation %i, in both orders of bytes, and that there is a place',
    (orientation) => {
      for (const little of [true, false]) {
        const heard = withExif(jpeg, { orientation, gps: true, little });
        expect(headerOf(heard)).toMatchObject({ orientation, exif: true, gps: true, width: 40 });
      }
    },
  );

  it.each([1, 3, 6, 8])(
    'reads orientation %i and the place from a PNG’s own EXIF (PNG 3, eXIf)',
    (orientation) => {
      const heard = withChunk(png, 'eXIf', tiffOf({ orientation, gps: true, little: false }));
      expect(headerOf(heard)).toMatchObject({ format: 'png', orientation, exif: true, gps: true, width: 40 });
    },
  );

  it('takes an orientation that does not exist as upright', () => {
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

  it('recognises a broken upload by its missing end', () => {
    expect(headerOf(jpeg.subarray(0, jpeg.length - 40))?.complete).toBe(false);
    expect(headerOf(png.subarray(0, png.length - 6))?.complete).toBe(false);
  });

  it.each([
    {
      why: 'restart markers stand between rows of blocks (ITU-T T.81, B.1.1.3)',
      inside: [0xff, 0xd0, 0xff, 0xd7],
    },
    { why: 'a byte 255 in the coded pixels is followed by 0', inside: [0xff, 0x00] },
    { why: 'a marker may have more than one 255 before it', inside: [0xff, 0xff, 0xd3] },
  ])('recognises a whole JPEG as whole: $why', ({ inside }) => {
    const odd = Buffer.concat([
      jpeg.subarray(0, jpeg.length - 40),
      Buffer.from(inside),
      jpeg.subarray(jpeg.length - 40),
    ]);
    expect(headerOf(odd)).toMatchObject({ width: 40, height: 30, complete: true });
    expect(Buffer.from(stripExif(odd) as Uint8Array).equals(odd)).toBe(true);
  });

  it('accepts a JPEG of several scans as whole, and removes a comment between them', () => {
    const open = jpeg.subarray(0, jpeg.length - 2);
    const scan = jpeg.subarray(Buffer.from(jpeg).indexOf(Buffer.from([0xff, 0xda])));
    const heard = Buffer.concat([open, segment(0xfe, '31.2N 121.5E'), scan]);
    expect(headerOf(heard)?.complete).toBe(true);
    expect(Buffer.from(stripExif(heard) as Uint8Array).equals(Buffer.concat([open, scan]))).toBe(true);
  });

  it('does not decode a size that memory cannot hold: a small file may claim 60 megapixels', () => {
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
  it('removes the place and everything else from the camera, and leaves every pixel the same', () => {
    const heard = withExif(jpeg, { orientation: 1, gps: true, little: true });
    const bare = stripExif(heard) as Uint8Array;
    expect(headerOf(bare)).toMatchObject({ exif: false, gps: false, complete: true });
    expect(holds(bare, 'Exif')).toBe(false);
    expect(opened(bare)).toEqual(opened(heard));
    expect(Buffer.from(bare).equals(Buffer.from(stripExif(bare) as Uint8Array))).toBe(true);
  });

  it('removes bytes after the end, as in a moving photo', () => {
    const hung = Buffer.concat([jpeg, Buffer.from('MotionPhoto GPS 31.2N')]);
    expect(holds(stripExif(hung) as Uint8Array, 'MotionPhoto')).toBe(false);
  });

  /** What a camera or a program writes beside the pixels. `stays`: the colours need it. */
  const SEGMENTS = [
    {
      what: 'JFIF, the shape of the pixels',
      marker: 0xe0,
      content: 'JFIF\0\x01\x02\0\0\x01\0\x01\0\0',
      stays: true,
    },
    { what: 'JFXX, a small preview', marker: 0xe0, content: 'JFXX\0\x10preview', stays: false },
    { what: 'EXIF, the place', marker: 0xe1, content: 'Exif\0\0MM\0*', stays: false },
    {
      what: 'XMP, which repeats the place',
      marker: 0xe1,
      content: 'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>',
      stays: false,
    },
    { what: 'the colour profile', marker: 0xe2, content: 'ICC_PROFILE\0\x01\x01profile', stays: true },
    { what: 'MPF, more photos', marker: 0xe2, content: 'MPF\0II*', stays: false },
    { what: 'the maker’s notes', marker: 0xe5, content: 'notes', stays: false },
    { what: 'IPTC, town and names', marker: 0xed, content: 'Photoshop 3.0\x008BIM', stays: false },
    { what: 'the colour coding of Adobe', marker: 0xee, content: 'Adobe\0d\0\0\0\0\x01', stays: true },
    { what: 'the last kind of application segment', marker: 0xef, content: 'anything', stays: false },
    { what: 'a comment', marker: 0xfe, content: '31.2N 121.5E', stays: false },
  ];
  it.each(SEGMENTS.filter(({ stays }) => stays))('leaves $what in a JPEG', ({ marker, content }) => {
    const heard = withSegment(jpeg, marker, content);
    expect(Buffer.from(stripExif(heard) as Uint8Array).equals(Buffer.from(heard))).toBe(true);
  });
  it.each(SEGMENTS.filter(({ stays }) => !stays))('removes $what from a JPEG', ({ marker, content }) => {
    const bare = stripExif(withSegment(jpeg, marker, content)) as Uint8Array;
    expect(Buffer.from(bare).equals(Buffer.from(jpeg))).toBe(true);
  });

  const CHUNKS = [
    { what: 'a line of text', type: 'tEXt', content: 'Author\0someone', stays: false },
    { what: 'a compressed text', type: 'zTXt', content: 'Comment\0\0x', stays: false },
    {
      what: 'XMP, which may contain a place',
      type: 'iTXt',
      content: 'XML:com.adobe.xmp\0\0\0\0\0<x/>',
      stays: false,
    },
    { what: 'EXIF', type: 'eXIf', content: 'MM\0*', stays: false },
    { what: 'the time', type: 'tIME', content: '\x07\xea\x03\x0a\0\0\0', stays: false },
    { what: 'the origin of a photo (C2PA)', type: 'caBX', content: 'jumb', stays: false },
    { what: 'an unknown chunk', type: 'zzZz', content: 'x', stays: false },
    { what: 'the colour profile', type: 'iCCP', content: 'sRGB\0\0x', stays: true },
    { what: 'the mark for standard colours (sRGB)', type: 'sRGB', content: '\0', stays: true },
    { what: 'the brightness curve (gamma)', type: 'gAMA', content: '\0\0\xb1\x8f', stays: true },
    { what: 'its red, green and blue', type: 'cHRM', content: 'x'.repeat(32), stays: true },
    { what: 'a palette', type: 'PLTE', content: 'abc', stays: true },
    { what: 'the transparency', type: 'tRNS', content: '\0\0\0\0\0\0', stays: true },
  ];
  it.each(CHUNKS.filter(({ stays }) => stays))('leaves $what in a PNG', ({ type, content }) => {
    const heard = withChunk(png, type, content);
    expect(Buffer.from(stripExif(heard) as Uint8Array).equals(Buffer.from(heard))).toBe(true);
  });
  it.each(CHUNKS.filter(({ stays }) => !stays))('removes $what from a PNG', ({ type, content }) => {
    const bare = stripExif(withChunk(png, type, content)) as Uint8Array;
    expect(Buffer.from(bare).equals(Buffer.from(png))).toBe(true);
  });

  it('is null for a file that is not a whole photo', () => {
    expect(stripExif(Buffer.from('text'))).toBeNull();
    expect(stripExif(jpeg.subarray(0, jpeg.length - 40))).toBeNull();
  });
});
