import fc from 'fast-check';
import { addDays, addMonths, type Filing, type Photo, parseFiling, remindersFor } from '@/rules';
import { at, enterprise, issuesOn, movedTo, photo } from '../support/filings';
import { issuesOf } from '../support/precheck';

const PRINCIPAL = 'icp_subject.principal_info.authorization_letter';
const COMMITMENT = 'icp_materials.commitment_letter';
const OTHERS = 'icp_materials.subject_other_materials';

/** An enterprise with letters at a path, signed on these days. */
const withLetters = (place: string, days: unknown[], filing = enterprise()): Filing => ({
  ...filing,
  photos: {
    ...filing.photos,
    [place]: days.map((dated, index) => photo(`letter-${index}.jpg`, { dated } as Partial<Photo>)),
  },
});
const noon = (day: string) => at(`${day}T12:00:00+08:00`);
const found = (place: string, dated: unknown, today: string, filing = enterprise()) =>
  issuesOn(withLetters(place, [dated], filing), `photos.${place}[0]`, noon(today));

describe('the day a letter was signed', () => {
  it.each([
    { dated: '2026-03-10', today: '2026-03-10', says: [], why: 'on the day of submission itself' },
    { dated: '2026-02-10', today: '2026-03-10', says: [], why: 'exactly one month ago' },
    {
      dated: '2026-02-09',
      today: '2026-03-10',
      says: ['warning letterTooOld'],
      why: 'one day more than a month ago',
    },
    {
      dated: '2026-01-31',
      today: '2026-02-28',
      says: [],
      why: 'February has no 31st, so its last day counts',
    },
    {
      dated: '2026-01-31',
      today: '2026-03-01',
      says: ['warning letterTooOld'],
      why: 'the day after that last day',
    },
    { dated: '2028-01-30', today: '2028-02-29', says: [], why: 'in a leap year the 29th counts' },
    { dated: '2025-12-31', today: '2026-01-31', says: [], why: 'over the end of the year' },
    {
      dated: '2026-03-11',
      today: '2026-03-10',
      says: ['warning letterDatedAhead'],
      why: 'it is in the future',
    },
    {
      dated: '2026-02-30',
      today: '2026-03-10',
      says: ['warning letterDayMalformed'],
      why: 'the day does not exist',
    },
    {
      dated: '20260210',
      today: '2026-03-10',
      says: ['warning letterDayMalformed'],
      why: 'it is not YYYY-MM-DD',
    },
  ])('$dated on $today: $why (WX-MAT)', ({ dated, today, says }) => {
    expect(found(PRINCIPAL, dated, today)).toEqual(says);
    expect(found(OTHERS, dated, today)).toEqual(says);
  });

  it.each([
    { province: '44', last: '2026-09-10', why: 'half a year (WX-FAQ)' },
    { province: '65', last: '2026-06-08', why: '新疆: 90 days (WX-MAT)' },
  ])('for a commitment letter may be longer ago: $why', ({ province, last }) => {
    const filing = movedTo(enterprise(), province);
    expect(found(COMMITMENT, '2026-03-10', last, filing)).toEqual([]);
    expect(found(COMMITMENT, '2026-03-10', addDays(last, 1), filing)).toEqual(['warning letterTooOld']);
  });

  it('is reported with the letter, the day, the limit and its source', () => {
    const issues = (province: string) =>
      issuesOf(withLetters(COMMITMENT, ['2026-01-05'], movedTo(enterprise(), province)), noon('2027-03-10'));
    const old = (province: string) => issues(province).find(({ rule }) => rule === 'letterTooOld');
    expect(old('44')?.message).toBe(
      '互联网信息服务核准承诺书是 2026年1月5日签的，到今天已超过 6 个月，可能要求重签',
    );
    expect(old('44')?.source).toEqual(['WX-FAQ', 'WX-MAT']);
    expect(old('65')?.message).toContain('90 天');
    expect(old('65')?.source).toEqual(['WX-MAT']);
  });

  it('matters before a submission, not after it, and again when the filing came back', () => {
    const submitted = { event: 'submitted', at: '2026-02-20T10:00:00+08:00' } as const;
    const rejected = { event: 'platform_rejected', at: '2026-02-24T10:00:00+08:00' } as const;
    const having = (...history: Filing['history'] & object) =>
      found(PRINCIPAL, '2026-02-01', '2026-03-10', { ...enterprise(), history });
    expect(having(submitted)).toEqual([]);
    expect(having(submitted, rejected)).toEqual(['warning letterTooOld']);
  });

  it('belongs only to letters: for a certificate it is an unknown key', () => {
    const licence = 'icp_subject.organize_info.certificate_photo';
    expect(issuesOn(withLetters(licence, ['2026-03-10']), `photos.${licence}[0].dated`)).toEqual([
      'warning unknownKey',
    ]);
  });

  it('is a text', () => {
    expect(issuesOn(withLetters(PRINCIPAL, [20260310]), `photos.${PRINCIPAL}[0].dated`)).toEqual([
      'error wrongType',
    ]);
  });

  it('is not checked when it is missing', () => {
    expect(found(PRINCIPAL, undefined, '2027-03-10')).toEqual([]);
  });
});

describe('the reminders of a letter', () => {
  const given = (filing: Filing, today: string) =>
    remindersFor(filing, noon(today)).map((each) => `${each.at} ${each.id}`);

  it('come a week before its last day and on that day, while the filing is not submitted (WX-MAT)', () => {
    const filing = withLetters(PRINCIPAL, ['2026-02-28']);
    const both = [
      `2026-03-21T09:00:00+08:00 letter.${PRINCIPAL}[0].soon`,
      `2026-03-28T09:00:00+08:00 letter.${PRINCIPAL}[0].last`,
    ];
    expect(given(filing, '2026-03-10')).toEqual(both);
    expect(given(filing, '2026-03-28')).toEqual(both);
    expect(given(filing, '2026-03-29')).toEqual([]);
    const history: Filing['history'] = [{ event: 'submitted', at: '2026-03-10T10:00:00+08:00' }];
    expect(given({ ...filing, history }, '2026-03-10').filter((one) => one.includes('letter'))).toEqual([]);
  });

  it('name each letter in a shared place, and leave out letters without a day', () => {
    const filing = withLetters(OTHERS, ['2026-03-01', undefined, '2026-03-05']);
    const texts = remindersFor(filing, noon('2026-03-10')).map(({ text }) => text);
    expect(texts).toEqual([
      '主体其他附件第 1 份到4月1日签满 1 个月。请在那天以前提交，过了要重新签署。',
      '主体其他附件第 3 份到4月5日签满 1 个月。请在那天以前提交，过了要重新签署。',
      '主体其他附件第 1 份今天签满 1 个月。请今天提交，明天起要重新签署。',
      '主体其他附件第 3 份今天签满 1 个月。请今天提交，明天起要重新签署。',
    ]);
  });

  it('wait until the last day of a commitment letter is within 90 days', () => {
    const filing = withLetters(COMMITMENT, ['2026-03-10']);
    expect(given(filing, '2026-06-11')).toEqual([]);
    expect(given(filing, '2026-06-12')).toHaveLength(2);
  });

  it.each([null, 'text', [null, 5, { dated: 7 }], [[]]])('ignore what is not a letter: %j', (stored) => {
    const { filing } = parseFiling({ ...enterprise(), photos: { [PRINCIPAL]: stored } });
    expect(given(filing, '2026-03-10')).toEqual([]);
  });

  it('end on the last day on which the letter still passes the checks', () => {
    const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2024-01-01', days));
    fc.assert(
      fc.property(day, (dated) => {
        const last = addMonths(dated, 1);
        expect(found(PRINCIPAL, dated, last)).toEqual([]);
        expect(found(PRINCIPAL, dated, addDays(last, 1))).toEqual(['warning letterTooOld']);
        const filing = withLetters(PRINCIPAL, [dated]);
        expect(given(filing, last)).toContain(`${last}T09:00:00+08:00 letter.${PRINCIPAL}[0].last`);
      }),
    );
  });
});
