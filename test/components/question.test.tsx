import { anchorOf, jumpTo } from '@/components/anchor';
import { IssueLine } from '@/components/IssueLine';
import { IssueSummary } from '@/components/IssueSummary';
import type { Issue } from '@/rules';
import { ask } from '../support/components/form';
import { all, draw, find, has, tap, text } from '../support/components/screen';
import { answered, newPhone } from '../support/phone';

beforeEach(() => newPhone());

const MOBILE = 'icp_subject.principal_info.mobile';
const issue = (more: Partial<Issue>): Issue => ({
  path: MOBILE,
  level: 'error',
  rule: 'mobileFormat',
  message: '手机号不对',
  fix: '填 11 位手机号',
  source: [],
  because: [],
  ...more,
});
const ERROR = issue({});
const WARNING = issue({ level: 'warning', rule: 'mobileShared', message: '手机号和别人相同', fix: '换一个' });
const UNKNOWN = issue({ level: 'unknown', rule: 'mobileOwner', message: '看不到机主', fix: '到营业厅查' });

describe('a question of the form', () => {
  it('has a label, and a hint if there is one', () => {
    ask(MOBILE);
    expect(all('.field__label')[0]?.textContent).toBe('主体负责人手机号');
    expect(all('.field__hint')).toHaveLength(1);
  });

  it('says when it is optional', () => {
    ask('local.has_seal');
    expect(all('.field__label')[0]?.textContent).toBe('有没有公章（选填）');
  });

  it('opens 为什么', () => {
    const { asked } = ask(MOBILE);
    tap('主体负责人手机号：为什么要填');
    expect(asked).toEqual([MOBILE]);
  });

  it('can be found by its path, whatever characters the path has', () => {
    ask(MOBILE);
    expect(document.getElementById(anchorOf(MOBILE))?.className).toBe('field');
    expect(anchorOf('icp_applets.base_info.nrlx_details[0].code')).toMatch(/^[a-z0-9_-]+$/i);
  });

  it('shows what is wrong and how to fix it, errors and warnings in different colours', () => {
    ask(MOBILE, { issues: [ERROR, WARNING] });
    expect(find('手机号不对。填 11 位手机号。').className).toContain('tone-bad');
    expect(find('手机号和别人相同。换一个。').className).toContain('tone-doubt');
  });

  it('shows nothing that this phone cannot know; the review page shows it', () => {
    ask(MOBILE, { issues: [UNKNOWN] });
    expect(text()).not.toContain('看不到机主');
  });

  it('is marked as wrong only for an error', () => {
    const marks = () => [all('.field--bad').length, all('.field__input--bad').length];
    ask(MOBILE, { issues: [WARNING, UNKNOWN] });
    expect(marks()).toEqual([0, 0]);
    ask(MOBILE, { issues: [WARNING, ERROR] });
    expect(marks()).toEqual([1, 1]);
  });

  it('is also marked in its picker', () => {
    ask('icp_subject.principal_info.certificate_type', { issues: [ERROR] });
    expect(all('.field__picker.field__input--bad')).toHaveLength(1);
  });
});

describe('IssueLine', () => {
  it('does not say that a missing value must be filled in', () => {
    draw(<IssueLine issue={issue({ rule: 'required', message: '还没有填手机号', fix: '填上它' })} />);
    expect(text()).toBe('还没有填手机号。');
  });
});

describe('IssueSummary', () => {
  const summary = (...issues: Issue[]) => {
    const tapped: Issue[] = [];
    draw(<IssueSummary issues={issues} onTap={(one) => tapped.push(one)} />);
    return tapped;
  };

  it('lists errors, and no warnings while there are errors', () => {
    summary(WARNING, ERROR, UNKNOWN, issue({ path: 'other', message: '邮箱不对' }));
    expect(has('有 2 处要补或要改')).toBe(true);
    expect(all('[role=button]').map(({ textContent }) => textContent)).toEqual(['手机号不对', '邮箱不对']);
  });

  it('lists warnings when there are no errors', () => {
    summary(UNKNOWN, WARNING);
    expect(has('有 1 处可能被退回，看过可以不改')).toBe(true);
    expect(all('[role=button]').map(({ textContent }) => textContent)).toEqual(['手机号和别人相同']);
  });

  it('is not shown when the phone cannot judge the issues', () => {
    summary(UNKNOWN);
    expect(text()).toBe('');
  });

  it('is announced, and each of its lines leads to its field', () => {
    const tapped = summary(ERROR, issue({ path: 'other', message: '邮箱不对' }));
    expect(all('[role=alert]')).toHaveLength(1);
    tap('邮箱不对');
    expect(tapped).toEqual([expect.objectContaining({ path: 'other' })]);
  });
});

describe('jumpTo', () => {
  it('scrolls to the question, a little below the top', async () => {
    const phone = newPhone();
    jumpTo(MOBILE);
    await answered();
    expect(phone.askedFor('pageScrollTo')).toEqual([
      { selector: `#${anchorOf(MOBILE)}`, offsetTop: -16, duration: 0 },
    ]);
  });
});
