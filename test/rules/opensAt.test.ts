import { dayNear, newDraft, regionNear } from '@/rules';
import { enterprise, having } from '../support/filings';

const OWNER = 'icp_subject.principal_info';
const START = `${OWNER}.certificate_validity_date_start`;
const END = `${OWNER}.certificate_validity_date_end`;
const TODAY = '2026-03-10';

describe('dayNear', () => {
  it.each([
    {
      number: '440199197906110216',
      from: '20180601',
      opens: '2038-06-01',
      why: 'issued at 38: twenty years',
    },
    { number: '440199200109230325', from: '20190601', opens: '2029-06-01', why: 'issued at 17: ten years' },
    { number: '440199201501010316', from: '20240601', opens: '2029-06-01', why: 'issued at 9: five years' },
    { number: 'C12345678', from: '20190601', opens: '2029-06-01', why: 'no resident ID: ten years' },
    { number: undefined, from: undefined, opens: '2036-03-10', why: 'nothing known: not today' },
  ])('opens the end of a certificate $opens ($why)', ({ number, from, opens }) => {
    const filing = having(enterprise(), {
      [`${OWNER}.certificate_number`]: number,
      [START]: from,
      [END]: undefined,
    });
    expect(dayNear(filing, END, TODAY)).toBe(opens);
  });

  it('opens other days today, and the end of a licence later', () => {
    expect(dayNear(enterprise(), 'local.verification_passed_on', TODAY)).toBe(TODAY);
    expect(dayNear(having(enterprise(), { [END]: undefined }), START, TODAY)).toBe(TODAY);
    expect(dayNear(enterprise(), 'local.unit_certificate_valid_until', TODAY)).toBe('2036-03-10');
  });
});

describe('regionNear', () => {
  const blank = newDraft('first', 4, '440000');
  it('is the region of the filing, else the newest one in its province, else the province', () => {
    const others = ['浙江省 杭州市 西湖区', '广东省 深圳市 南山区', '广东省 广州市 天河区'].map(
      (regionName) => ({
        ...blank,
        regionName,
      }),
    );
    expect(regionNear(blank, [])).toEqual(['广东省', '', '']);
    expect(regionNear(blank, others)).toEqual(['广东省', '深圳市', '南山区']);
    expect(regionNear({ ...blank, regionName: '广东省 珠海市 香洲区' }, others)).toEqual([
      '广东省',
      '珠海市',
      '香洲区',
    ]);
  });
});
