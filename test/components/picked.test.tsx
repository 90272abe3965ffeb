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

  it('is kept as the request wants it, YYYYmmdd, and shown in words', () => {
    const { values } = ask(PATH);
    expect(isEmpty()).toBe(true);
    pick(LABEL, { value: '2038-06-01' });
    expect(values).toEqual(['20380601']);
    expect(has('2038年6月1日')).toBe(true);
  });

  it('is chosen from wheels that stand at the kept day, or else at today', () => {
    ask(PATH);
    expect(given(LABEL)).toMatchObject({ mode: 'date', value: TODAY });
    pick(LABEL, { value: '2038-06-01' });
    expect(given(LABEL).value).toBe('2038-06-01');
  });

  it('may lie as long ago and as far ahead as certificates do', () => {
    ask(PATH);
    expect(given(LABEL)).toMatchObject({ start: '1950-01-01', end: '2099-12-31' });
  });

  it('can be for ever, and no longer so by a second tap', () => {
    const { values } = ask(PATH);
    tap('长期有效');
    expect(has('长期')).toBe(true);
    expect(given(LABEL).value).toBe(TODAY);
    tap('长期有效');
    expect(values).toEqual(['长期', undefined]);
    expect(isEmpty()).toBe(true);
  });

  it('is not for ever any more once a day is chosen', () => {
    ask(PATH);
    tap('长期有效');
    pick(LABEL, { value: '2038-06-01' });
    expect(find('长期有效').closest('[role=checkbox]')?.getAttribute('aria-checked')).toBe('false');
  });

  it('cannot be for ever where a certificate begins', () => {
    ask('icp_subject.principal_info.certificate_validity_date_start');
    expect(has('长期有效')).toBe(false);
  });

  it('that cannot be read is shown as it is', () => {
    ask(PATH, { filing: filingWith(PATH, '三十八年') });
    expect(has('三十八年')).toBe(true);
  });
});

describe('the day WeChat’s verification was passed', () => {
  const PATH = 'local.verification_passed_on';
  const LABEL = '微信认证通过日';

  it('is kept as a day, YYYY-MM-DD', () => {
    const { values } = ask(PATH);
    pick(LABEL, { value: '2025-12-01' });
    expect(values).toEqual(['2025-12-01']);
    expect(has('2025年12月1日')).toBe(true);
    expect(given(LABEL).value).toBe('2025-12-01');
  });
});

describe('a question with one answer of a list', () => {
  const PATH = 'icp_subject.principal_info.certificate_type';
  const LABEL = '主体负责人证件类型';
  const range = () => given(LABEL).range as string[];

  it('keeps the value of the chosen line, and shows its words', () => {
    const calls = ask(PATH);
    expect(has('请选择')).toBe(true);
    const place = range().indexOf('居民身份证');
    pick(LABEL, { value: place });
    expect(calls.values).toEqual([2]);
    expect(has('居民身份证')).toBe(true);
    expect(given(LABEL).value).toBe(place);
    expect(calls.left).toBe(1);
  });

  it('takes the place of the line as a text too, as some phones give it', () => {
    const { values } = ask(PATH);
    pick(LABEL, { value: String(range().indexOf('居民身份证')) });
    expect(values).toEqual([2]);
  });

  it('asks anew where the kept value is not among its lines', () => {
    ask(PATH, { filing: filingWith(PATH, 999) });
    expect(has('请选择')).toBe(true);
    expect(isEmpty()).toBe(true);
    expect(given(LABEL).value).toBe(0);
  });
});

describe('the region', () => {
  const PATH = 'icp_subject.base_info.district';
  const LABEL = '备案的省、市、县区';

  it('is kept by its three codes and its name', () => {
    const calls = ask(PATH);
    pick(LABEL, { code: ['440000', '440300', '440305'], value: ['广东省', '深圳市', '南山区'] });
    expect(calls.regions).toEqual([{ codes: ['440000', '440300', '440305'], name: '广东省 深圳市 南山区' }]);
    expect(calls.left).toBe(1);
  });

  it('is shown by its name, and the wheels stand there', () => {
    ask(PATH, { regionName: '广东省 深圳市 南山区' });
    expect(has('广东省 深圳市 南山区')).toBe(true);
    expect(given(LABEL)).toMatchObject({ mode: 'region', value: ['广东省', '深圳市', '南山区'] });
  });

  it('is looked for in the province that is known', () => {
    ask(PATH, { filing: filingWith('icp_subject.base_info.province', '440000') });
    expect(has('请选择省、市、区县')).toBe(true);
    expect(given(LABEL).value).toEqual(['广东省', '', '']);
  });

  it('begins nowhere while nothing is known', () => {
    ask(PATH);
    expect(given(LABEL).value).toEqual([]);
  });
});
