import { textsOfAccounts } from '../support/stored';
import { type App, launch } from '../support/weapp';
import { phoneAt } from '../support/weapp/phoneAt';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

const KEPT = { id: 'a1', createdAt: 0, name: '样例取号', account: 'enterprise' };

/** The page of one account, whose verification passed on a day. */
async function account(passedOn: string | undefined, now: string): Promise<void> {
  app = await launch({ storage: await textsOfAccounts({ ...KEPT, passedOn }), now });
  await app.open('around/verification/index', { account: 'a1' });
}

describe('an account without a filing', () => {
  it('is noted, stands on the board, survives a restart, is changed and deleted', async () => {
    app = await phoneAt('pages/tools/index', [], { now: '2026-02-20T12:00:00+08:00' });
    await app.tap('认证年审');
    await app.tap('添加小程序账号');
    await app.tap('保存');
    expect(app.text()).toContain('还没有名称');
    await app.choose('知道了');
    await app.type('小程序名称', '样例取号');
    await app.pick('认证通过日', '2025-03-10');
    await app.tap('个体工商户');
    await app.tap('保存');
    expect(app.route).toBe('around/verification/index');
    expect(app.text()).toContain('样例取号 · 个体工商户');
    expect(app.text()).toContain('3月10日到期，还有 18 天');
    expect(app.text()).toContain('个体工商户：30 元');
    expect(app.text()).not.toContain('企业年审：300 元');
    app = await app.restart();
    expect(app.text()).toContain('认证年审\n样例取号\n3月10日到期，还有 18 天');
    await app.tap('样例取号');
    await app.tap('修改名称和主体');
    expect(app.value('小程序名称')).toBe('样例取号');
    await app.type('小程序名称', '样例报名');
    await app.tap('保存');
    expect(app.text()).toContain('样例报名 · 个体工商户');
    await app.tap('删除这个账号');
    await app.choose('取消');
    await app.tap('删除这个账号');
    await app.choose('删除');
    app = await app.restart();
    expect(app.text()).not.toContain('认证年审');
  });

  it('asks for the day while it is not known', async () => {
    await account(undefined, '2026-02-20T12:00:00+08:00');
    expect(app.text()).toContain('填上认证通过日，就能提醒年审');
    await app.pick('认证通过日', '2026-02-10');
    expect(app.text()).toContain('2027年2月10日到期');
  });

  it('that is gone is told', async () => {
    app = await launch();
    await app.open('around/verification/index', { account: 'nobody' });
    expect(app.text()).toContain('这个账号没有记在这台手机上');
  });

  it('of which a value is not understood is shown with the rest, and told', async () => {
    app = await launch({ storage: await textsOfAccounts({ ...KEPT, passedOn: '2025-02-30' }) });
    await app.open('around/verification/index', { account: 'a1' });
    expect(app.text()).toContain('样例取号 · 企业');
    expect(app.text()).toContain('有的内容读不懂，原样保留着');
  });
});

describe('the reminders of an account', () => {
  it('are listed, go into the calendar, are noted, and lead to it', async () => {
    await account('2025-03-10', '2025-12-01T12:00:00+08:00');
    await app.tap('提醒');
    for (const when of ['还有 3 个月', '还有 2 个月', '还有 1 个月', '还有 7 天'])
      expect(app.text()).toContain(`微信认证${when}到期，请安排年审。`);
    await app.tap('加入日历', { near: '微信认证还有 7 天到期' });
    expect(app.phone.recorded.filter(({ api }) => api === 'addPhoneCalendar')).toHaveLength(1);
    app = await app.restart();
    await app.open('tools/reminders/index');
    expect(app.text()).toContain('微信认证还有 7 天到期，请安排年审。\n样例取号\n已加入');
    await app.tap('微信认证还有 7 天到期，请安排年审。');
    expect(app.route).toBe('around/verification/index');
    expect(app.text()).toContain('样例取号 · 企业');
  });
});

describe('the record of accounts', () => {
  it('that is damaged is told on the board and beside the accounts, and can be deleted', async () => {
    app = await launch({ storage: { 'verifications/all/a': 'torn' } });
    expect(app.text()).toContain('认证年审的记录没有读出来');
    await app.tap('认证年审的记录没有读出来');
    expect(app.has('添加小程序账号')).toBe(false);
    await app.tap('删除损坏的记录');
    await app.choose('删除');
    expect(app.has('添加小程序账号')).toBe(true);
  });

  it('goes with everything when all is emptied', async () => {
    app = await launch({ storage: await textsOfAccounts({ ...KEPT, passedOn: '2025-03-10' }) });
    await app.open('tools/settings/index');
    await app.tap('清空全部数据');
    await app.choose('清空');
    expect(app.phone.storage.size).toBe(0);
    expect(app.text()).not.toContain('认证年审');
  });

  it('that the phone cannot store is told', async () => {
    await account('2025-03-10', '2026-02-20T12:00:00+08:00');
    app.fail('setStorage', 'internal error');
    await app.pick('认证通过日', '2026-02-18');
    expect(app.text()).toContain('最近的修改还没有保存');
    app.fail('setStorage', undefined);
    await app.tap('再存一次');
    expect(app.text()).not.toContain('最近的修改还没有保存');
  });
});
