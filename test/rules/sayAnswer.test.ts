import { fieldAt, sayAnswer } from '@/rules';

const END = 'icp_subject.principal_info.certificate_validity_date_end';
const said = (path: string, value: string) => {
  const field = fieldAt(path);
  return field && sayAnswer(field, value, {});
};

describe('sayAnswer', () => {
  it.each([
    ['20200101', '2020年1月1日'],
    ['20200110', '2020年1月10日'],
    ['20201001', '2020年10月1日'],
    ['20201231', '2020年12月31日'],
    ['长期', '长期'],
  ])('says the certificate’s day %s as %s', (value, words) => {
    expect(said(END, value)).toBe(words);
  });

  it('says the day of verification, which is kept with dashes', () => {
    expect(said('local.verification_passed_on', '2026-01-05')).toBe('2026年1月5日');
  });
});
