import { type Filing, withValue } from '@/rules';
import { ask } from '../support/components/form';
import { all, find, given, has, pick, tap } from '../support/components/screen';
import { newPhone } from '../support/phone';

const TODAY = '2026-03-16';
beforeEach(() => {
  newPhone();
  jest.useFakeTimers({ now: Date.parse(`${TODAY}T12:00:00+08:00`) });
});
afterEach(() => jest.useRealTimers());

const filingWith = (path: string, value: unknown): Filing => withValue({ kind: 'first' }, path, value);
const isEmpty = () => all('.field__picker--empty').length === 1;

describe('the moment of a face check', () => {
  const PATH = 'local.face_checked_at';

  it('is now to begin with, may be set back to a day and a time, and be taken back', () => {
    const { values } = ask(PATH);
    tap('填写人脸核身的时间');
    expect(values).toEqual([`${TODAY}T12:00:00+08:00`]);
    pick('日期', { value: '2026-03-15' });
    pick('时间', { value: '09:30' });
    expect(values.slice(1)).toEqual(['2026-03-15T12:00:00+08:00', '2026-03-15T09:30:00+08:00']);
    expect(given('日期').end).toBe(TODAY);
    tap('清除人脸核身的时间');
    expect(values.pop()).toBeUndefined();
    expect(has('填写人脸核身的时间')).toBe(true);
  });
});

describe('a date of a certificate', () => {
  const PATH = 'icp_subject.principal_info.certificate_validity_date_end';
  const LABEL = '主体负责人证件有效期截止';

  it('is stored as YYYYMMDD, as the official request needs it, and shown in words', () => {
    const { values } = ask(PATH);
    expect(isEmpty()).toBe(true);
    pick(LABEL, { value: '2038-06-01' });
    expect(values).toEqual(['20380601']);
    expect(has('2038年6月1日')).toBe(true);
  });

  it('is chosen from a picker that starts at the stored day, or else where a certificate may end', () => {
    ask(PATH);
    expect(given(LABEL)).toMatchObject({ mode: 'date', value: '2036-03-16' });
    pick(LABEL, { value: '2038-06-01' });
    expect(given(LABEL).value).toBe('2038-06-01');
  });

  it('can be as early and as late as the dates of certificates', () => {
    ask(PATH);
    expect(given(LABEL)).toMatchObject({ start: '1950-01-01', end: '2099-12-31' });
  });

  it('can be 长期, and a second tap removes that', () => {
    const { values } = ask(PATH);
    tap('长期有效');
    expect(has('长期')).toBe(true);
    expect(given(LABEL).value).toBe('2036-03-16');
    tap('长期有效');
    expect(values).toEqual(['长期', undefined]);
    expect(isEmpty()).toBe(true);
  });

  it('is no longer 长期 after a day is chosen', () => {
    ask(PATH);
    tap('长期有效');
    pick(LABEL, { value: '2038-06-01' });
    expect(find('长期有效').closest('[role=checkbox]')?.getAttribute('aria-checked')).toBe('false');
  });

  it('cannot be 长期 for the first day of a certificate', () => {
    ask('icp_subject.principal_info.certificate_validity_date_start');
    expect(has('长期有效')).toBe(false);
  });

  it('is shown unchanged if it cannot be read', () => {
    ask(PATH, { filing: filingWith(PATH, '三十八年') });
    expect(has('三十八年')).toBe(true);
  });
});

describe('the day on which WeChat’s annual review was passed', () => {
  const PATH = 'local.verification_passed_on';
  const LABEL = '微信认证通过日';

  it('is stored as YYYY-MM-DD', () => {
    const { values } = ask(PATH);
    pick(LABEL, { value: '2025-12-01' });
    expect(values).toEqual(['2025-12-01']);
    expect(has('2025年12月1日')).toBe(true);
    expect(given(LABEL).value).toBe('2025-12-01');
  });
});

describe('a question with one value from a list', () => {
  const PATH = 'icp_subject.principal_info.certificate_type';
  const LABEL = '主体负责人证件类型';
  const range = () => given(LABEL).range as string[];

  it('stores the value of the chosen line, and shows its label', () => {
    const calls = ask(PATH);
    expect(has('请选择')).toBe(true);
    const place = range().indexOf('居民身份证');
    pick(LABEL, { value: place });
    expect(calls.values).toEqual([2]);
    expect(has('居民身份证')).toBe(true);
    expect(given(LABEL).value).toBe(place);
    expect(calls.left).toBe(1);
  });

  it('accepts the index of the line also as text, as some phones return it', () => {
    const { values } = ask(PATH);
    pick(LABEL, { value: String(range().indexOf('居民身份证')) });
    expect(values).toEqual([2]);
  });

  it('asks again when the stored value is not in the list', () => {
    ask(PATH, { filing: filingWith(PATH, 999) });
    expect(has('请选择')).toBe(true);
    expect(isEmpty()).toBe(true);
    expect(given(LABEL).value).toBe(0);
  });
});

describe('the region', () => {
  const PATH = 'icp_subject.base_info.district';
  const LABEL = '备案的省、市、县区';

  it('is stored as its three codes and its name', () => {
    const calls = ask(PATH);
    pick(LABEL, { code: ['440000', '440300', '440305'], value: ['广东省', '深圳市', '南山区'] });
    expect(calls.regions).toEqual([{ codes: ['440000', '440300', '440305'], name: '广东省 深圳市 南山区' }]);
    expect(calls.left).toBe(1);
  });

  it('is shown by its name, and the picker starts there', () => {
    ask(PATH, { regionName: '广东省 深圳市 南山区' });
    expect(has('广东省 深圳市 南山区')).toBe(true);
    expect(given(LABEL)).toMatchObject({ mode: 'region', value: ['广东省', '深圳市', '南山区'] });
  });

  it('starts in the province that is known', () => {
    ask(PATH, { filing: filingWith('icp_subject.base_info.province', '440000') });
    expect(has('请选择省、市、县区')).toBe(true);
    expect(given(LABEL).value).toEqual(['广东省', '', '']);
  });

  it('starts nowhere while nothing is known', () => {
    ask(PATH);
    expect(given(LABEL).value).toEqual([]);
  });
});
