import { PAGES } from '@/platform/pageList';
import { goBack, goHome, openPage, returnTo, swapPage } from '@/platform/pages';
import { answered, type FakePhone, newPhone } from '../support/phone';

const TASKS = '/fill/tasks/index?id=1';
const STATUS = '/progress/status/index?id=1';

function phoneWith(...above: string[]): FakePhone {
  const phone = newPhone();
  phone.open.push(...above);
  return phone;
}

describe('openPage', () => {
  it('opens a screen on top of the present one', async () => {
    const phone = phoneWith(TASKS);
    openPage('review', { id: '1' });
    await answered();
    expect(phone.open).toEqual([PAGES.home, TASKS, '/fill/review/index?id=1']);
  });

  it('replaces the present screen when ten are open already (WeChat’s limit)', async () => {
    const phone = phoneWith(...Array<string>(9).fill(TASKS));
    openPage('review', { id: '1' });
    await answered();
    expect(phone.open).toHaveLength(10);
    expect(phone.front).toEqual({ page: PAGES.review, query: { id: '1' } });
  });

  it('leaves the present screen where it is when WeChat fails for another reason, and says so', async () => {
    const phone = phoneWith(TASKS);
    phone.faults.navigateTo = 'timeout';
    await expect(openPage('review', { id: '1' })).rejects.toMatchObject({
      errMsg: 'navigateTo:fail timeout',
    });
    expect(phone.open).toEqual([PAGES.home, TASKS]);
  });

  it('passes any parameter value unchanged', async () => {
    const phone = phoneWith();
    const query = { id: 'a&b=c', path: 'icp_applets.nrlx_details[0]?#%', of: '主体 1' };
    openPage('why', query);
    await answered();
    expect(phone.front).toEqual({ page: PAGES.why, query });
  });

  it('leaves undefined parameters out of the address', async () => {
    const phone = phoneWith();
    openPage('section', { id: '1', check: undefined });
    await answered();
    expect(phone.open.slice(-1)).toEqual([`${PAGES.section}?id=1`]);
  });

  it('works without parameters', async () => {
    const phone = phoneWith();
    openPage('reminders');
    await answered();
    expect(phone.open.slice(-1)).toEqual([PAGES.reminders]);
  });
});

describe('swapPage', () => {
  it('replaces the present screen', async () => {
    const phone = phoneWith('/fill/start/index');
    swapPage('tasks', { id: '1' });
    await answered();
    expect(phone.open).toEqual([PAGES.home, TASKS]);
  });
});

describe('goBack', () => {
  it('goes back to the previous screen', async () => {
    const phone = phoneWith(TASKS);
    goBack();
    await answered();
    expect(phone.open).toEqual([PAGES.home]);
  });

  it('goes home from a screen that a code opened, because there is no previous screen', async () => {
    const phone = newPhone();
    phone.open.splice(0, 1, TASKS);
    goBack();
    await answered();
    expect(phone.open).toEqual([PAGES.home]);
  });
});

describe('returnTo', () => {
  it('goes back when that screen is the one below', async () => {
    const phone = phoneWith(STATUS, '/progress/sms/index?id=1');
    returnTo('status', { id: '1' });
    await answered();
    expect(phone.open).toEqual([PAGES.home, STATUS]);
  });

  it('replaces this screen when another one is below', async () => {
    const phone = phoneWith(TASKS, '/progress/sms/index?id=1');
    returnTo('status', { id: '1' });
    await answered();
    expect(phone.open).toEqual([PAGES.home, TASKS, STATUS]);
  });
});

describe('goHome', () => {
  it('closes all other screens', async () => {
    const phone = phoneWith(TASKS, STATUS);
    goHome();
    await answered();
    expect(phone.open).toEqual([PAGES.home]);
  });
});
