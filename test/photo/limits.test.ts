import { assessFile, assessWhole, type Limits, type Pixels } from '@/photo';
import * as damage from './damage';
import { limitsOf, taken } from './taken';

describe('assess: with different limits', () => {
  const letter = () => taken({ width: 720, height: 960, rounded: 0 }, 'plainLetter');
  const heard = (pixels: Pixels, limits: Limits) =>
    assessWhole(pixels, { bytes: 180_000, width: 1600, height: 1200 }, limits);

  it('takes a card without colour on a coloured desk as a copy, but accepts a letter without colour', () => {
    expect(heard(letter(), limitsOf('card'))).toMatchObject({ acceptable: true, slight: ['grayscale'] });
    expect(heard(letter(), limitsOf('letter'))).toMatchObject({ acceptable: true, slight: [] });
  });

  it('refuses a letter too when the whole photo has no colour', () => {
    expect(heard(damage.grey(letter()), limitsOf('letter')).problems).toEqual(['grayscale']);
  });

  const CARD = limitsOf('card');
  const OTHERS: { limits: Limits; problems: string[]; slight: string[]; why: string }[] = [
    { limits: CARD, problems: [], slight: [], why: 'the limits of the page' },
    {
      limits: { ...CARD, fill: 0.6 },
      problems: ['too_small_in_frame'],
      slight: [],
      why: 'the document must fill more of the photo',
    },
    {
      limits: { ...CARD, fill: 0.56 },
      problems: [],
      slight: ['too_small_in_frame'],
      why: 'the document must fill a little more of the photo',
    },
    {
      limits: { ...CARD, bytes: { most: 170_000, usual: { to: 150_000 } } },
      problems: ['too_large_file'],
      slight: [],
      why: 'fewer bytes are allowed',
    },
    {
      limits: { ...CARD, pixels: { least: { short: 1300, long: 1500 }, usual: { short: 1300, long: 1500 } } },
      problems: ['low_resolution'],
      slight: [],
      why: 'more pixels are required',
    },
  ];
  it.each(OTHERS)('assesses one photo with other limits: $why', ({ limits, problems, slight }) => {
    expect(heard(taken(), limits)).toMatchObject({ problems, slight });
  });
});

describe('assessFile', () => {
  const CASES = [
    {
      why: 'more than 2 MB cannot be uploaded',
      bytes: 2_200_000,
      width: 4000,
      height: 3000,
      problems: ['too_large_file'],
      slight: [],
    },
    {
      why: 'more than 200 KB can be made smaller',
      bytes: 300_000,
      width: 1600,
      height: 1200,
      problems: [],
      slight: ['too_large_file'],
    },
    {
      why: 'fewer than 720×1280 pixels are refused',
      bytes: 50_000,
      width: 520,
      height: 390,
      problems: ['low_resolution'],
      slight: [],
    },
    { why: '720×1280 upright is enough', bytes: 150_000, width: 720, height: 1280, problems: [], slight: [] },
    {
      why: '1280×719 has one row too few',
      bytes: 150_000,
      width: 1280,
      height: 719,
      problems: ['low_resolution'],
      slight: [],
    },
  ];
  it.each(CASES)('$why', ({ bytes, width, height, problems, slight }) => {
    expect(assessFile({ bytes, width, height }, limitsOf('card'))).toMatchObject({
      problems,
      slight,
      assessed: false,
    });
  });

  it('gives a hint for a unit’s own certificate under 1500×1100', () => {
    const file = { bytes: 150_000, width: 1400, height: 1000 };
    expect(assessFile(file, limitsOf('licence')).slight).toEqual(['low_resolution']);
    expect(assessFile(file, limitsOf('card')).slight).toEqual([]);
  });
});
