import { existsSync } from 'node:fs';
import { saved } from '../support/stored';
import { NOW, phoneWith, waiting } from '../support/waiting';
import { type App, launch } from '../support/weapp';

const DUE = '2026-03-07T15:07';

const sms = () => phoneWith([saved('one', waiting)], 'progress/sms/index', { id: 'one' }, { now: NOW });
const open = (query: Record<string, string>, now: string | number = NOW) =>
  launch({ page: 'progress/handed/index', query, now });

/** Opens a card on another phone. */
const opened = (card: ReturnType<App['share']>) => {
  const [path = '', search] = card.path.slice(1).split('?');
  return launch({ page: path, query: Object.fromEntries(new URLSearchParams(search)), now: NOW });
};

describe('a card for the owner of the phone that gets the code', () => {
  it('holds no name and no number, and a picture of the package instead of the screen', async () => {
    const app = await sms();
    const card = app.share('发给主体负责人');
    expect(card.title).toBe('备案短信核验：请在 3月7日(周六) 15:07 前完成');
    expect(decodeURIComponent(card.path)).not.toMatch(/任样例|\d{5,}/);
    expect(existsSync(`dist/weapp${card.imageUrl}`)).toBe(true);
  });

  it('opens the clock, where to go and what to enter', async () => {
    const phone = await opened((await sms()).share('发给主体负责人'));
    expect(phone.text()).toContain('距截止还有\n23:07:00');
    expect(phone.text()).toContain('由 12381 发给\n主体负责人');
    expect(phone.text()).toContain('主体负责人证件号码的后 6 位');
    expect(phone.text()).toContain('怎样识别假短信');
    expect(phone.errors).toEqual([]);
    await phone.tap('打开备妥');
    expect(phone.route).toBe('pages/home/index');
  });

  it('says the last four digits only when the person allows it', async () => {
    const app = await sms();
    expect((await opened(app.share('发给主体负责人'))).text()).not.toContain('尾号');
    await app.tap('带上手机号后四位');
    expect((await opened(app.share('发给主体负责人'))).text()).toContain('主体负责人，手机号尾号 0001');
    // From WeChat's menu nobody says for whom it is.
    expect((await opened(app.share())).text()).not.toContain('尾号');
  });
});

describe('the page behind the card', () => {
  it('puts four hours and one hour before the end into the calendar', async () => {
    const app = await open({ due: DUE, to: 'subject_owner' });
    await app.tap('全部加入手机日历');
    const starts = app.phone.recorded
      .filter(({ api }) => api === 'addPhoneCalendar')
      .map(({ options }) => new Date(Number(options.startTime) * 1000).toISOString());
    expect(starts).toEqual(['2026-03-07T03:07:00.000Z', '2026-03-07T06:07:00.000Z']);
  });

  it('says when the time is over', async () => {
    const app = await open({ due: DUE, to: 'subject_owner' }, '2026-03-07T15:07:00+08:00');
    expect(app.text()).toContain('今天 15:07已经截止');
    expect(app.has('全部加入手机日历')).toBe(false);
  });

  it('still explains the check where the card cannot be read', async () => {
    const app = await open({ due: '<script>', to: 'x' });
    expect(app.text()).toContain('这张卡片里的时间读不懂');
    expect(app.text()).toContain('填这三样');
    expect(app.errors).toEqual([]);
  });
});
