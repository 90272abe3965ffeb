import { withValue } from '@/rules';
import { ask } from '../support/components/form';
import { find, given, has, leave, shownIn, type } from '../support/components/screen';
import { newPhone } from '../support/phone';

beforeEach(() => newPhone());

const MOBILE = 'icp_subject.principal_info.mobile';
const MOBILE_LABEL = '主体负责人手机号';

describe('a text field', () => {
  it('stores each change at once, in the form that the request needs', () => {
    const { values } = ask(MOBILE);
    type(MOBILE_LABEL, '１３９');
    type(MOBILE_LABEL, '１３９１１１１０００１');
    expect(values).toEqual(['139', '13911110001']);
  });

  it('is not changed while the person types: no lost characters, no jumping cursor', () => {
    ask(MOBILE);
    const field = find(MOBILE_LABEL);
    type(MOBILE_LABEL, '+86 139');
    expect(find(MOBILE_LABEL)).toBe(field);
    expect(shownIn(MOBILE_LABEL)).toBe('+86 139');
  });

  it('shows the stored text after the person leaves it', () => {
    const calls = ask(MOBILE);
    type(MOBILE_LABEL, '+86 139 1111 0001');
    leave(MOBILE_LABEL);
    expect(shownIn(MOBILE_LABEL)).toBe('13911110001');
    expect(calls.left).toBe(1);
  });

  it('stays unchanged when the person leaves it and nothing was corrected', () => {
    ask(MOBILE);
    type(MOBILE_LABEL, '13911110001');
    const field = find(MOBILE_LABEL);
    leave(MOBILE_LABEL);
    expect(find(MOBILE_LABEL)).toBe(field);
  });

  it('can be typed in again after a correction', () => {
    const { values } = ask(MOBILE);
    type(MOBILE_LABEL, '+8613911110001');
    leave(MOBILE_LABEL);
    type(MOBILE_LABEL, '139');
    leave(MOBILE_LABEL);
    expect(shownIn(MOBILE_LABEL)).toBe('139');
    expect(values.slice(-1)).toEqual(['139']);
  });

  it('has no value when it is empty or has only spaces', () => {
    const { values } = ask(MOBILE, { filing: withValue({ kind: 'first' }, MOBILE, '139') });
    expect(shownIn(MOBILE_LABEL)).toBe('139');
    type(MOBILE_LABEL, '');
    type(MOBILE_LABEL, '  ');
    expect(values).toEqual([undefined, undefined]);
  });

  it('accepts only a limited length, far below the limit of the storage', () => {
    ask(MOBILE);
    expect(given(MOBILE_LABEL).maxlength).toBe(500);
  });
});

describe('the keyboard', () => {
  const cases = [
    { path: MOBILE, label: MOBILE_LABEL, type: 'number' },
    {
      path: 'icp_subject.principal_info.certificate_number',
      label: '主体负责人证件号码',
      type: 'idcard',
    },
    // A number keyboard has no hyphen.
    { path: 'icp_subject.principal_info.emergency_contact', label: '主体负责人应急联系电话', type: 'text' },
    { path: 'icp_subject.principal_info.email', label: '主体负责人电子邮箱', type: 'text' },
    { path: 'local.filings_of_subject', label: '主体已有的备案数', type: 'number' },
  ];
  it.each(cases)('for $label is the one for $type', ({ path, label, type: keyboard }) => {
    ask(path);
    expect(given(label).type).toBe(keyboard);
  });
});

describe('a number field', () => {
  const PATH = 'local.filings_of_subject';
  const LABEL = '主体已有的备案数';

  it.each([
    { typed: '12', stored: 12 },
    { typed: '０', stored: 0 },
    { typed: '', stored: undefined },
    { typed: '十二', stored: undefined },
    { typed: '1.5', stored: undefined },
    { typed: '1234567', stored: undefined },
  ])('stores “$typed” as $stored', ({ typed, stored }) => {
    const { values } = ask(PATH);
    type(LABEL, typed);
    expect(values).toEqual([stored]);
  });
});

describe('a field with several lines', () => {
  const PATH = 'icp_applets.base_info.comment';
  const LABEL = '小程序备注';

  it('keeps its line breaks, and counts the characters against the limit', () => {
    const { values } = ask(PATH);
    type(LABEL, '第一行\n第二行');
    expect(values).toEqual(['第一行\n第二行']);
    expect(has('7/200')).toBe(true);
    expect(find(LABEL).tagName).toBe('TEXTAREA');
  });

  it('shows no count without a limit', () => {
    ask('local.business_scope');
    type('经营范围', '软件开发');
    expect(has('4/200')).toBe(false);
  });
});
