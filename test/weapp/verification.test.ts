import { enterprise } from '../support/filings';
import { saved, textsOf, textsOfAccounts } from '../support/stored';
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

describe('the state of a verification', () => {
  it.each([
    {
      now: '2025-11-27T12:00:00+08:00',
      says: '2026年2月28日到期',
      not: '还有',
      why: 'more than three months are left',
    },
    { now: '2025-11-28T12:00:00+08:00', says: '2026年2月28日到期，还有 92 天', why: 'three months are left' },
    { now: '2026-02-27T12:00:00+08:00', says: '2月28日到期，还有 1 天', why: 'it is the last day' },
    { now: '2026-02-28T00:00:00+08:00', says: '今天到期', why: 'it is the day of expiry' },
    { now: '2026-03-29T12:00:00+08:00', says: '已过期 29 天', not: '不能被分享；', why: 'the first tier' },
    { now: '2026-03-30T00:00:00+08:00', says: '据反映不能被分享。', why: 'the second tier, after 30 days' },
    {
      now: '2026-04-29T00:00:00+08:00',
      says: '据反映新用户访问和支付受限。',
      why: 'the third tier, after 60 days',
    },
  ])('is told: $why', async ({ now, says, not }) => {
    await account('2025-02-28', now);
    const [state] = app.text().split('提醒');
    expect(state).toContain(says);
    if (not) expect(state).not.toContain(not);
  });

  it('of 29 February ends on 28 February, with every day that matters', async () => {
    await account('2024-02-29', '2024-12-01T12:00:00+08:00');
    expect(app.text()).toContain('2025年2月28日到期');
    const days = [
      '11月28日',
      '12月28日',
      '2025年1月28日',
      '2025年2月21日',
      '11月30日',
      '2025年3月30日',
      '2025年4月29日',
    ];
    for (const day of days) expect(app.text()).toContain(day);
  });

  it('goes on with the clock, and back to the beginning after a new approval', async () => {
    await account('2025-03-10', '2026-03-09T23:59:45+08:00');
    expect(app.text()).toContain('距微信认证到期');
    await app.advance(31_000);
    expect(app.text()).toContain('今天到期');
    await app.pick('认证通过日', '2026-03-10');
    expect(app.text()).toContain('2027年3月10日到期');
    expect(app.text()).not.toContain('据反映不能发布新版本，也搜索不到。');
  });

  it('says what is examined, what it costs and what follows when it is sent back', async () => {
    await account('2025-03-10', '2026-02-20T12:00:00+08:00');
    await app.tap('名称');
    expect(app.text()).toContain('每次都重新看：商标、关键词、是不是通用词。\n据公开资料：');
    await app.tap('退回几次');
    expect(app.text()).toContain('一单最多 3 次');
    expect(app.text()).toContain('以付款页为准');
  });
});

describe('a filing that tells the day', () => {
  const filing = { ...enterprise(), local: { ...enterprise().local, verification_passed_on: '2025-03-10' } };
  const NOW = '2026-02-20T12:00:00+08:00';
  const name = enterprise().icp_applets?.base_info?.name ?? '';

  it('has the same page, and its day is changed there', async () => {
    app = await phoneAt('around/verification/index', [saved('one', filing)], { now: NOW });
    expect(app.text()).toContain('3月10日到期，还有 18 天');
    await app.pick('认证通过日', '2026-02-18');
    app = await app.restart();
    await app.open('around/verification/index', { id: 'one' });
    expect(app.text()).toContain('2027年2月18日到期');
  });

  it('has one line among the accounts, also when the account is noted a second time', async () => {
    const storage = {
      ...(await textsOf(saved('one', filing))),
      ...(await textsOfAccounts({ ...KEPT, name, passedOn: '2025-03-10' })),
    };
    app = await launch({ storage, now: NOW });
    const [, card = ''] = app.text().split('认证年审\n');
    expect(card.split('\n').filter((line) => line === name)).toHaveLength(1);
    expect(card).toContain('全部 1 个账号');
    await app.open('tools/reminders/index');
    expect(app.text().match(/微信认证还有 7 天到期/g)).toHaveLength(1);
  });

  it('is named when an account of the same name is noted', async () => {
    app = await phoneAt('around/account/index', [saved('one', filing)], { now: NOW });
    await app.type('小程序名称', name);
    await app.tap('保存');
    expect(app.text()).toContain('已经有同名的');
    await app.choose('取消');
    expect(app.route).toBe('around/account/index');
  });
});
