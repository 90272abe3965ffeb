import { DOCUMENTS, documentSpec, photoLimitsOf } from '@/rules';
import { LIMITS } from '@/rules/limits';
import { PHOTO_KINDS, type PhotoKind } from '@/rules/photos';

const DAY = '2026-03-10';
const KINDS = Object.keys(PHOTO_KINDS) as PhotoKind[];

describe('photoLimitsOf', () => {
  it('allows 2 MB of the larger kind (WX-MAT 一–三)', () => {
    for (const kind of KINDS) expect(photoLimitsOf(kind, DAY).bytes.most).toBe(2 * 1024 * 1024);
  });

  it('allows 100 to 200 KB by either meaning of KB, and makes a copy that fits both (WX-MAT, head)', () => {
    for (const kind of KINDS) {
      const { bytes, copy } = photoLimitsOf(kind, DAY);
      expect(bytes.usual).toEqual({ from: 100_000, to: 204_800 });
      expect(copy).toMatchObject({ from: 102_400, to: 200_000, most: 2_000_000 });
    }
  });

  it('allows no certificate under 720×1280, and recommends 1500×1100 for the unit’s own certificate (WX-MAT)', () => {
    for (const kind of KINDS) {
      const { pixels, copy } = photoLimitsOf(kind, DAY);
      const usual = kind === 'licence' ? { short: 1100, long: 1500 } : { short: 720, long: 1280 };
      const least = PHOTO_KINDS[kind].certificate ? { short: 720, long: 1280 } : { short: 0, long: 0 };
      expect([kind, pixels]).toEqual([kind, { least, usual }]);
      expect(copy).toMatchObject(usual);
    }
  });

  it('requires colour, except in a letter', () => {
    expect(KINDS.filter((kind) => !photoLimitsOf(kind, DAY).colour)).toEqual(['letter']);
  });

  it('requires the document to fill two fifths of the photo', () => {
    expect(photoLimitsOf('card', DAY).fill).toBe(0.4);
  });

  it('depends on the day: a changed limit counts from its first day', () => {
    const [now] = LIMITS.photoMegabytes;
    const changed = jest.replaceProperty(LIMITS, 'photoMegabytes', [
      now,
      { ...now, from: '2027-01-01', value: 4 },
    ] as never);
    expect(photoLimitsOf('card', '2026-12-31').bytes.most).toBe(2 * 1024 * 1024);
    expect(photoLimitsOf('card', '2027-01-01').bytes.most).toBe(4 * 1024 * 1024);
    expect(photoLimitsOf('card', '2027-01-01').copy.most).toBe(4_000_000);
    changed.restore();
  });
});

describe('the watermark', () => {
  it('has exactly the words that the requirements for documents allow', () => {
    const { watermark } = photoLimitsOf('card', DAY);
    expect(watermark).toBe('仅用于小程序备案');
    const sentences = DOCUMENTS.flatMap(({ id }) => documentSpec(id)?.form ?? []).filter((line) =>
      line.includes('水印'),
    );
    expect(new Set(sentences)).toEqual(new Set([`水印只能写“${watermark}”，不遮挡文字`]));
  });
});
