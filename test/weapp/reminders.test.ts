import { enterprise, having } from '../support/filings';
import { saved } from '../support/stored';
import { heard, phoneWith, waiting } from '../support/waiting';
import type { App } from '../support/weapp';

const calendarOf = (app: App) =>
  app.phone.recorded.filter(({ api }) => api === 'addPhoneCalendar').map(({ options }) => options);

describe('the reminders', () => {
  const filings = [
    saved('one', waiting),
    saved('two', {
      ...having(enterprise(), { 'icp_applets.base_info.name': '样例报名' }),
      history: heard(['submitted', '2026-03-06T10:00:00+08:00']),
    }),
  ];
  const open = (more = {}) => phoneWith(filings, 'tools/reminders/index', {}, more);

  it('go into the phone’s calendar one by one, and are recorded', async () => {
    const app = await open();
    await app.tap('加入日历', { near: '短信核验还剩 4 小时。' });
    expect(calendarOf(app)).toEqual([
      expect.objectContaining({
        title: '示范取号：短信核验还剩 4 小时',
        startTime: Date.parse('2026-03-07T11:07:00+08:00') / 1000,
      }),
    ]);
    expect(app.phone.toast).toBe('已加入手机日历');
    await app.advance(1000);
    const again = await app.restart();
    await again.open('tools/reminders/index');
    expect(again.text()).toContain('短信核验还剩 4 小时。\n示范取号\n已加入');
    expect(again.text()).toContain('全部加入手机日历（5 条）');
  });

  it('go there all at once, except those already there', async () => {
    const app = await open();
    await app.tap('加入日历', { near: '短信核验还剩 4 小时。' });
    await app.tap('全部加入手机日历（5 条）');
    const titles = calendarOf(app).map(({ title }) => title);
    expect(titles).toHaveLength(6);
    expect(new Set(titles).size).toBe(6);
    expect(app.has('加入日历')).toBe(false);
  });

  it('explain how to give the permission that was refused', async () => {
    const app = await open({ faults: { addPhoneCalendar: 'auth deny' } });
    await app.tap('加入日历', { near: '短信核验还剩 4 小时。' });
    expect(app.text()).toContain('没有加进日历');
    expect(app.text()).not.toContain('已加入');
    await app.tap('打开权限设置');
    expect(app.phone.recorded.some(({ api }) => api === 'openSetting')).toBe(true);
    app.fail('addPhoneCalendar', undefined);
    await app.tap('加入日历', { near: '短信核验还剩 4 小时。' });
    expect(app.text()).not.toContain('没有加进日历');
    expect(app.text()).toContain('已加入');
  });

  it('say so when WeChat has no calendar function', async () => {
    const app = await open();
    delete app.phone.wx.addPhoneCalendar;
    await app.tap('加入日历', { near: '短信核验还剩 4 小时。' });
    expect(app.text()).toContain('这个微信版本不能写手机日历');
    expect(app.errors).toEqual([]);
  });

  it('link to their filing', async () => {
    const app = await open();
    await app.tap('短信核验还剩 4 小时。');
    expect(app.route).toBe('progress/status/index');
  });

  it('say what to do while there are none', async () => {
    const app = await phoneWith([saved('one', enterprise())], 'tools/reminders/index');
    expect(app.text()).toContain('现在没有要提醒的时间');
  });
});
