import { type Filing, fieldAt, masked, sayValue, serviceNameOf } from '@/rules';
import { enterprise } from '../support/filings';

const END = 'icp_subject.principal_info.certificate_validity_date_end';
const found = (path: string, value: unknown, filing: Filing = {}, region?: string) => {
  const field = fieldAt(path);
  return field && sayValue(field, value, filing, region);
};

describe('sayAnswer', () => {
  it.each([
    ['20200101', '2020年1月1日'],
    ['20200110', '2020年1月10日'],
    ['20201001', '2020年10月1日'],
    ['20201231', '2020年12月31日'],
    ['长期', '长期'],
    ['202012310', '202012310'],
    ['x20201231', 'x20201231'],
  ])('shows the certificate’s day %s as %s', (value, words) => {
    expect(found(END, value)).toBe(words);
  });

  it('gives the day of the annual review, which is stored with dashes', () => {
    expect(found('local.verification_passed_on', '2026-01-05')).toBe('2026年1月5日');
  });

  it('says the moment of a face check on China’s clocks', () => {
    expect(found('local.face_checked_at', '2026-03-09T01:05:00Z')).toBe('2026年3月9日 09:05');
    expect(found('local.face_checked_at', '昨天')).toBe('昨天');
  });

  it('is empty when there is no value', () => {
    for (const path of [
      END,
      'icp_subject.base_info.name',
      'local.filings_of_subject',
      'local.has_seal',
      'changes',
    ])
      for (const nothing of [undefined, '']) expect([path, found(path, nothing)]).toEqual([path, '']);
  });

  it.each([
    { path: 'icp_subject.base_info.name', value: '样例公司', words: '样例公司' },
    { path: 'local.filings_of_subject', value: 0, words: '0' },
    { path: 'local.has_seal', value: true, words: '是' },
    { path: 'local.has_seal', value: false, words: '否' },
    { path: 'icp_subject.principal_info.certificate_type', value: 2, words: '居民身份证' },
    { path: 'icp_subject.principal_info.certificate_type', value: 99, words: '99' },
    { path: 'local.service_categories', value: ['工具-记账', '社交-直播'], words: '工具-记账、社交-直播' },
    {
      path: 'icp_applets.base_info.service_content_types',
      value: ['餐饮-点餐', 2, 9999],
      words: '餐饮-点餐、生活服务-招聘、编号 9999',
    },
    {
      path: 'icp_applets.base_info.nrlx_details',
      value: [{ type: 5, code: '证1' }, { type: 1 }, { code: '证2' }],
      words: '药品和医疗器械 证1、新闻、证2',
    },
  ])('shows $value at $path as $words', ({ path, value, words }) => {
    expect(found(path, value, enterprise())).toBe(words);
  });

  it('names both parts that a change alters, in the order of the form', () => {
    const one = found('changes', ['app']);
    const other = found('changes', ['subject']);
    expect(found('changes', ['app', 'subject'])).toBe(`${other}、${one}`);
    expect(found('changes', [])).toBe('');
  });

  it('gives a place by the name that was chosen, or else by its province', () => {
    const path = 'icp_subject.base_info.district';
    expect(found(path, '440106', enterprise(), '广东 广州 天河')).toBe('广东 广州 天河');
    expect(found(path, '440106', enterprise())).toBe('广东');
    expect(found(path, undefined)).toBe('');
  });
});

describe('serviceNameOf', () => {
  it('returns a name that no list has as it is', () => {
    expect(serviceNameOf('餐饮-烧烤')).toBe('餐饮-烧烤');
    expect(serviceNameOf(9999)).toBe('编号 9999');
  });
});

describe('masked', () => {
  it.each([
    ['13911110001', '139****0001'],
    ['440199197906110216', '440***********0216'],
    ['0755-86001234', '075******1234'],
    ['H1234', '****'],
    ['name@example.com', 'n***@example.com'],
    ['13911110001@139.com', '1***@139.com'],
    ['样例路1号2栋301室', '样例路****'],
  ])('%s is shown as %s', (number, seen) => {
    expect(masked(number)).toBe(seen);
  });
});
