import { assessFile, assessWhole, type Limits, type Pixels } from '@/photo';
import * as damage from './damage';
import { limitsOf, taken } from './taken';

describe('assess, by what it is told', () => {
  const letter = () => taken({ width: 720, height: 960, rounded: 0 }, 'plainLetter');
  const heard = (pixels: Pixels, limits: Limits) =>
    assessWhole(pixels, { bytes: 180_000, width: 1600, height: 1200 }, limits);

  it('takes a card without colour on a coloured desk for a copy, but a letter may have none', () => {
    expect(heard(letter(), limitsOf('card'))).toMatchObject({ acceptable: true, slight: ['grayscale'] });
    expect(heard(letter(), limitsOf('letter'))).toMatchObject({ acceptable: true, slight: [] });
  });

  it('refuses a letter too where the whole photo has no colour', () => {
    expect(heard(damage.grey(letter()), limitsOf('letter')).problems).toEqual(['grayscale']);
  });

  const CARD = limitsOf('card');
  const OTHERS: { limits: Limits; problems: string[]; slight: string[]; why: string }[] = [
    { limits: CARD, problems: [], slight: [], why: 'as the page has it' },
    {
      limits: { ...CARD, fill: 0.6 },
      problems: ['too_small_in_frame'],
      slight: [],
      why: 'more of the photo',
    },
    { limits: { ...CARD, fill: 0.56 }, problems: [], slight: ['too_small_in_frame'], why: 'a little more' },
    {
      limits: { ...CARD, bytes: { most: 170_000, usual: { to: 150_000 } } },
      problems: ['too_large_file'],
      slight: [],
      why: 'fewer bytes',
    },
    {
      limits: { ...CARD, pixels: { least: { short: 1300, long: 1500 }, usual: { short: 1300, long: 1500 } } },
      problems: ['low_resolution'],
      slight: [],
      why: 'more pixels',
    },
  ];
  it.each(OTHERS)('assesses one photo by other limits: $why', ({ limits, problems, slight }) => {
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
      why: 'fewer than 720×1280 pixels',
      bytes: 50_000,
      width: 520,
      height: 390,
      problems: ['low_resolution'],
      slight: [],
    },
    { why: '720×1280 upright is enough', bytes: 150_000, width: 720, height: 1280, problems: [], slight: [] },
    {
      why: '1280×719 is one row short',
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

  it('wants 1500×1100 of the unit’s own certificate, as a hint', () => {
    const file = { bytes: 150_000, width: 1400, height: 1000 };
    expect(assessFile(file, limitsOf('licence')).slight).toEqual(['low_resolution']);
    expect(assessFile(file, limitsOf('card')).slight).toEqual([]);
  });
});
