import type { EventId, FilingEvent, SmsReceiver } from '@/rules';
import type { SavedFiling } from '@/store';
import { enterprise, having, type StoredFiling } from '../support/filings';
import { saved, textsOf } from '../support/kept';
import { type App, launch } from '../support/weapp';
import { allOf } from '../support/weapp/screen';

type Told = [event: EventId, at: string, by?: SmsReceiver];

const told = (...events: Told[]): FilingEvent[] =>
  events.map(([event, at, by]) => ({ event, at, ...(by && { by }) }));
const SUBMITTED: Told = ['submitted', '2026-03-05T09:00:00+08:00'];
const PASSED: Told = ['platform_passed', '2026-03-06T15:00:00+08:00'];
const RECEIVED: Told = ['sms_received', '2026-03-06T15:07:00+08:00'];
const waiting: StoredFiling = { ...enterprise(), history: told(SUBMITTED, PASSED, RECEIVED) };
const NOW = '2026-03-06T16:00:00+08:00';

/** A phone on which these filings are kept. */
async function phoneWith(filings: SavedFiling[], page: string, query = {}, more = {}): Promise<App> {
  const storage = await textsOf(...filings);
  const app = await launch({ storage, now: NOW, ...more });
  await app.open(page, query);
  return app;
}

const calendarOf = (app: App) =>
  app.phone.recorded.filter(({ api }) => api === 'addPhoneCalendar').map(({ options }) => options);

describe('the tools', () => {
  it('open from the board without any filing', async () => {
    const app = await launch();
    await app.tap('工具');
    for (const tool of ['试算提交日', '提醒', '短信演练', '隐私与数据']) {
      await app.tap(tool);
      expect(app.title).toBe(tool);
      expect(app.errors).toEqual([]);
      await app.back();
    }
  });
});

describe('the day of submission', () => {
  const open = (now: string) => launch({ now, page: 'tools/whatif/index' });

  it('shows both ends for 2026-02-13, the day before 春节', async () => {
    const app = await open('2026-02-10T10:00:00+08:00');
    await app.pick('哪天提交', '2026-02-13');
    expect(app.text()).toContain('最早\n2月24日(周二)\n最晚\n3月24日(周二)');
    expect(app.text()).not.toContain('估算');
  });

  it('warns that the text message may run into 春节', async () => {
    const app = await open('2026-02-13T10:00:00+08:00');
    expect(app.text()).toContain('短信核验可能碰上春节假期');
    await app.pick('哪天提交', '2026-02-24');
    expect(app.text()).not.toContain('短信核验可能碰上');
  });

  it('draws the days of the way, each week in words too', async () => {
    const app = await open('2026-02-13T10:00:00+08:00');
    expect(app.text()).toContain('13\n提交\n14\n班\n15\n春节\n16\n春节');
    const weeks = allOf(app.seen).map(({ attrs }) => attrs['aria-label']);
    expect(weeks).toContain('2月9日起的一周：2月13日提交；2月14日补班；2月15日春节放假');
    expect(weeks).toContain('3月2日起的一周：周一至周五上班');
  });

  it('says 估算 where the notice of a year is not out', async () => {
    const app = await open('2026-12-30T10:00:00+08:00');
    expect(app.text()).toContain('最早\n2027年1月1日(周五)\n最晚\n2027年1月29日(周五)');
    expect(app.text()).toContain('估算：2027 年的放假通知还没公布');
  });

  it('offers better days, and counts anew from the one that is tapped', async () => {
    const app = await open('2026-02-12T10:00:00+08:00');
    await app.tap('2月14日–2月23日');
    expect(app.text()).toContain('最晚\n3月25日(周三)');
    expect(app.text()).not.toContain('短信核验可能碰上');
  });

  it('asks for the hour where the message comes at once, and warns at night', async () => {
    const app = await open('2026-03-10T10:00:00+08:00');
    expect(app.has('几点提交')).toBe(false);
    await app.pick('办什么', '注销服务');
    await app.pick('几点提交', '23:30');
    expect(app.text()).toContain('短信会在夜里到');
  });

  it('knows of a filing on this phone that it was rejected before', async () => {
    const rejected = told(SUBMITTED, ['platform_rejected', '2026-03-06T10:00:00+08:00']);
    const app = await phoneWith([saved('one', { ...enterprise(), history: rejected })], 'tools/whatif/index');
    expect(app.text()).toContain('平台初审\n3月9日–3月10日');
    await app.pick('办什么', '我的备案：示范取号');
    expect(app.text()).toContain('平台初审\n3月9日–3月17日');
  });

  it('draws all eight weeks of the longest way there is, in under 300 nodes', async () => {
    const rejected = told(
      ['submitted', '2024-01-03T09:00:00+08:00'],
      ['platform_rejected', '2024-01-04T10:00:00+08:00'],
    );
    const app = await phoneWith(
      [saved('one', { ...enterprise(), history: rejected })],
      'tools/whatif/index',
      { id: 'one' },
      { now: '2024-01-05T10:00:00+08:00' },
    );
    expect(app.text()).toContain('最晚\n2月19日(周一)');
    const weeks = allOf(app.seen).filter(({ attrs }) => String(attrs['aria-label']).includes('起的一周：'));
    expect(weeks).toHaveLength(8);
    expect(weeks[7]?.attrs['aria-label']).toBe('2月19日起的一周：2月19日最晚');
    expect(allOf(app.seen).length).toBeLessThan(300);
  });
});

describe('the reminders', () => {
  const filings = [
    saved('one', waiting),
    saved('two', {
      ...having(enterprise(), { 'icp_applets.base_info.name': '样例报名' }),
      history: told(['submitted', '2026-03-06T10:00:00+08:00']),
    }),
  ];
  const open = (more = {}) => phoneWith(filings, 'tools/reminders/index', {}, more);

  it('stand in one list, soonest first, the past ones left out', async () => {
    const app = await open();
    const lines = app.text().split('\n');
    expect(lines.filter((line) => /\d\d:\d\d$/.test(line))).toEqual([
      '明天 03:07',
      '明天 11:07',
      '明天 14:07',
      '明天 15:07',
      '3月10日(周二) 09:00',
      '3月11日(周三) 09:00',
    ]);
    expect(lines).toEqual(expect.arrayContaining(['示范取号', '样例报名']));
  });

  it('go into the phone’s calendar one by one, and are remembered', async () => {
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

  it('go there all at once, those already there left out', async () => {
    const app = await open();
    await app.tap('加入日历', { near: '短信核验还剩 4 小时。' });
    await app.tap('全部加入手机日历（5 条）');
    const titles = calendarOf(app).map(({ title }) => title);
    expect(titles).toHaveLength(6);
    expect(new Set(titles).size).toBe(6);
    expect(app.has('加入日历')).toBe(false);
  });

  it('tell how to give the permission that was refused', async () => {
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

  it('keep what went in before a refusal, and ask for one more tap', async () => {
    const app = await open({
      faults: { addPhoneCalendar: ({ count }: { count: number }) => count === 3 && 'only inside a tap' },
    });
    await app.tap('全部加入手机日历（6 条）');
    expect(app.phone.toast).toBe('已加入 2 条，其余的请再点一次');
    await app.tap('全部加入手机日历（4 条）');
    expect(app.text().match(/已加入/g)).toHaveLength(6);
  });

  it('say so where the client has no calendar', async () => {
    const app = await open();
    delete app.phone.wx.addPhoneCalendar;
    await app.tap('加入日历', { near: '短信核验还剩 4 小时。' });
    expect(app.text()).toContain('这个微信版本不能写手机日历');
    expect(app.errors).toEqual([]);
  });

  it('lead to the filing they are about', async () => {
    const app = await open();
    await app.tap('短信核验还剩 4 小时。');
    expect(app.route).toBe('pages/status/index');
  });

  it('say what to do while there are none', async () => {
    const app = await phoneWith([saved('one', enterprise())], 'tools/reminders/index');
    expect(app.text()).toContain('现在没有要提醒的时间');
  });

  it('are drawn twenty at a time', async () => {
    const many = Array.from({ length: 30 }, (_, place) => saved(`f${place}`, waiting));
    const app = await phoneWith(many, 'tools/reminders/index');
    expect(app.text()).toContain('再显示 20 条（共 120 条）');
    expect(allOf(app.seen).length).toBeLessThan(300);
  });
});

describe('the screen of the text message', () => {
  const open = (filing: StoredFiling, now = NOW) =>
    phoneWith([saved('one', filing)], 'pages/sms/index', { id: 'one' }, { now });

  it('shows the clock, who gets the code, from where, and where to enter it', async () => {
    const app = await open(waiting);
    expect(app.text()).toContain('距截止还有\n23:07:00\n明天 15:07 前核验');
    expect(app.text()).toContain('由 12381 发给\n主体负责人 任样例 139****0001');
    expect(app.text()).toContain('主体负责人居民身份证号码的后 6 位');
    expect(app.text()).not.toContain('13911110001');
    await app.tap('复制网址');
    expect(app.phone.clipboard).toBe('beian.miit.gov.cn');
  });

  it('opens from the status page', async () => {
    const app = await phoneWith([saved('one', waiting)], 'pages/status/index', { id: 'one' });
    await app.tap('现在去核验');
    expect(app.route).toBe('pages/sms/index');
  });

  it('notes a wrong try, and takes it back', async () => {
    const app = await open(waiting);
    await app.tap('记录：输错一次');
    expect(app.text()).toContain('还可以错 4 次');
    await app.tap('撤销“输错一次”');
    expect(app.text()).toContain('还可以错 5 次');
  });

  it('asks before the sixth wrong try, which returns the filing (WX-SMS)', async () => {
    const app = await open(waiting);
    await app.tap('记录：输错一次');
    for (let times = 2; times <= 5; times++) await app.tap('记录：又输错一次');
    expect(app.text()).toContain('再错一次会被退回');
    await app.tap('记录：又输错一次');
    await app.choose('取消');
    expect(app.text()).toContain('再错一次会被退回');
    await app.tap('记录：又输错一次');
    await app.choose('记下');
    expect(app.text()).toContain('输错次数太多，备案被退回');
  });

  it('notes one resend and offers no second (WX-SMS)', async () => {
    const app = await open(waiting);
    await app.tap('记录：请求重发');
    expect(app.text().split('\n')).not.toContain('记录：请求重发');
    expect(app.text()).toContain('距截止还有\n23:07:00');
  });

  it('notes the check, which is kept, and leads on', async () => {
    const app = await open(waiting);
    await app.tap('记录：已核验');
    expect(app.text()).toContain('短信核验已完成');
    await app.tap('看提交与进度');
    expect(app.text()).toContain('等管局审核');
    await app.advance(1000);
    const again = await app.restart();
    expect(again.text()).toContain('管局审核');
  });

  it('goes back to the status page it came from', async () => {
    const app = await phoneWith([saved('one', waiting)], 'pages/status/index', { id: 'one' });
    await app.tap('现在去核验');
    await app.tap('记录：已核验');
    await app.tap('看提交与进度');
    expect(app.pages.stack.map(({ route }) => route)).toEqual(['pages/status/index']);
    expect(app.text()).toContain('等管局审核');
  });

  it('asks for the receipt first, from which the 24 hours count', async () => {
    const app = await open({ ...enterprise(), history: told(SUBMITTED, PASSED) });
    expect(app.text()).toContain('暂从初审通过算起');
    await app.tap('记录：收到短信');
    expect(app.text()).toContain('距截止还有\n1 天 00:00:00');
  });

  it('notes each of two people alone (WX-SMS)', async () => {
    const filing = having(waiting, { kind: 'change', changes: ['subject', 'app'] });
    const app = await open(filing);
    expect(app.text()).toContain('小程序负责人 温示范 139****0002');
    await app.tap('记录：主体负责人已核验');
    expect(app.text()).toContain('撤销“主体负责人已核验”');
    await app.tap('记录：小程序负责人已核验');
    expect(app.text()).toContain('短信核验已完成');
  });

  it.each([
    { why: 'before it', history: told(SUBMITTED), now: NOW, says: '还没到短信核验' },
    {
      why: 'after 24 hours',
      history: told(SUBMITTED, PASSED, RECEIVED),
      now: '2026-03-07T15:07:00+08:00',
      says: '24 小时已过，备案被退回',
    },
  ])('says what is the case: $why', async ({ history, now, says }) => {
    const app = await open({ ...enterprise(), history }, now);
    expect(app.text()).toContain(says);
    expect(app.has('已核验')).toBe(false);
  });

  it('says that a kind without a text message needs none', async () => {
    const app = await open({ ...enterprise(), kind: 'add_app', history: told(SUBMITTED, PASSED) });
    expect(app.text()).toContain('这次不用短信核验');
  });
});

describe('the rehearsal', () => {
  const open = () => launch({ page: 'tools/rehearsal/index' });
  const enter = async (app: App, code: string) => {
    await app.type('验证码', code);
    await app.type('手机号', '13900000000');
    await app.type('证件号后 6 位', '09909x');
    await app.tap('提交核验');
  };

  it('says that it is one, tells the false message, and ends with 验证成功', async () => {
    const app = await open();
    expect(app.text()).toContain('这是演练');
    await app.tap('信这条，去核验：来自 1069 0000 0000');
    expect(app.text()).toContain('这条是假的');
    await app.tap('信这条，去核验：来自 12381');
    await enter(app, '413572');
    expect(app.text()).toContain('不对：验证码');
    expect(app.text()).toContain('还可以错 4 次');
    await enter(app, '413527');
    expect(app.text()).toContain('验证成功');
    await app.tap('再练一遍');
    expect(app.text()).toContain('信哪一条');
    expect(app.phone.storage.size).toBe(0);
  });

  it('is returned at the sixth wrong try, as it would be (WX-SMS)', async () => {
    const app = await open();
    await app.tap('信这条，去核验：来自 12381');
    for (let times = 1; times <= 6; times++) await app.tap('提交核验');
    expect(app.text()).toContain('错了 6 次，备案被退回');
  });
});
