import type { FilingEvent } from '@/rules';
import { enterprise, having, individual, type StoredFiling } from '../support/filings';
import { saved } from '../support/stored';
import type { App } from '../support/weapp';
import { phoneAt } from '../support/weapp/phoneAt';

const RELEASE = 'around/release/index';
const CHECKS = 'around/checks/index';
const NOW = '2026-03-10T13:00:00+08:00';

const SUBMITTED: FilingEvent = { event: 'submitted', at: '2026-03-02T09:00:00+08:00' };
const FILED: FilingEvent[] = [
  SUBMITTED,
  { event: 'platform_passed', at: '2026-03-03T09:00:00+08:00' },
  { event: 'sms_received', at: '2026-03-03T09:10:00+08:00' },
  { event: 'sms_verified', at: '2026-03-03T10:00:00+08:00' },
  { event: 'bureau_passed', at: '2026-03-09T10:00:00+08:00' },
];
const filing = (categories: string[] | undefined, ...history: FilingEvent[]) => ({
  ...having(enterprise(), { 'local.service_categories': categories }),
  history,
});

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

const at = async (page: string, of: StoredFiling, query: Record<string, string> = {}, now = NOW) => {
  app = await phoneAt(page, [saved('one', of)], { query, now });
};
/** The same page of the same phone after a restart. */
const again = async (page: string, query: Record<string, string> = {}) => {
  app = await app.restart();
  await app.open(page, { id: 'one', ...query });
};
const BEFORE = { phase: 'beforeSubmit' };
const isTicked = (title: string) => app.find(`查过：${title}`).attrs['aria-checked'];

describe('the checks of a phase', () => {
  it('keep their ticks over a restart, and count what is left', async () => {
    await at(CHECKS, filing(undefined), BEFORE);
    expect(app.title).toBe('提审前');
    const left = Number(/还差 (\d+) 项/.exec(app.text())?.[1]);
    await app.tap('查过：包没有超重');
    expect(app.text()).toContain(`还差 ${left - 1} 项`);
    await again(CHECKS, BEFORE);
    expect(isTicked('包没有超重')).toBe(true);
    expect(isTicked('没有空白、占位字和点不动的按钮')).toBe(false);
    expect(app.text()).toContain(`还差 ${left - 1} 项`);
    await app.tap('查过：包没有超重');
    expect(isTicked('包没有超重')).toBe(false);
  });

  it('are ticked once by two quick taps', async () => {
    await at(CHECKS, filing(undefined), BEFORE);
    await app.tapTwice('查过：包没有超重');
    expect(isTicked('包没有超重')).toBe(true);
  });

  it('say what to do, how to see it, what is lost, who says so and the day', async () => {
    await at(CHECKS, filing(undefined), BEFORE);
    await app.tap('没有空白、占位字和点不动的按钮');
    const text = app.text();
    for (const part of ['怎么做：', '怎么查：新账号、旧手机', '不做会怎样：退回。', '缺了过不了审'])
      expect(text).toContain(part);
    expect(text).toContain('微信官方：小程序平台常见拒绝情形，2026-11-30 核对');
  });

  it('ask what they do not know; a no folds the check away with its reason, and 改答 brings it back', async () => {
    await at(CHECKS, filing(undefined), BEFORE);
    expect(app.text()).toContain('用定位吗？');
    await app.tap('地理位置接口已批准并声明：否');
    expect(app.text()).not.toContain('地理位置接口已批准并声明');
    await again(CHECKS, BEFORE);
    await app.tap('看为什么');
    expect(app.text()).toContain('地理位置接口已批准并声明\n你说不用定位，所以不管这条');
    await app.tap('地理位置接口已批准并声明');
    await app.tap('改答');
    expect(app.text()).toContain('用定位吗？');
    await app.tap('地理位置接口已批准并声明：是');
    expect(isTicked('地理位置接口已批准并声明')).toBe(false);
    expect(app.text()).toContain('缺了提不了审 · 你说用定位');
    await app.tap('地理位置接口已批准并声明');
    await app.tap('改答');
    expect(app.text()).toContain('用定位吗？');
  });

  it('take one answer from two quick taps, and none for the row that moves under the finger', async () => {
    await at(CHECKS, filing(undefined), BEFORE);
    const [location, phone] = ['地理位置接口已批准并声明：否', '手机号组件能用，额度够：否'].map((name) =>
      app.find(name),
    );
    for (const row of [location, phone]) {
      row?.node.triggerEvent('tap', { x: 0, y: 0 }, { bubbles: true, composed: true, capturePhase: true });
      await app.clock.advance(120, () => app.rest(false));
    }
    await app.rest();
    expect(app.text()).not.toContain('用定位吗？');
    expect(app.text()).toContain('用微信手机号快捷登录吗？');
    await app.tap('手机号组件能用，额度够：否');
    expect(app.text()).not.toContain('用微信手机号快捷登录吗？');
  });

  it('use one answer for every check that asks it', async () => {
    await at(CHECKS, filing(['工具-记账']), { phase: 'account' });
    expect(app.text()).not.toContain('在小程序里收钱吗？');
    await app.tap('看为什么');
    expect(app.text()).toContain(
      '不在小程序里收钱（小程序备注里写着“不含发布、评论和线上交易功能”），所以不管这条',
    );
  });

  it('can be told that a guess from the remark is wrong, either way', async () => {
    const remark = { 'icp_applets.base_info.comment': '找附近的充电桩，不含线上交易' };
    await at(CHECKS, having(filing(undefined), remark), BEFORE);
    expect(app.text()).toContain('缺了提不了审 · 用定位（小程序备注里写着“找附近的充电桩”）');
    await app.tap('地理位置接口已批准并声明');
    await app.tap('其实不用定位');
    expect(app.text()).not.toContain('地理位置接口已批准并声明');
    await app.tap('看为什么');
    expect(app.text()).toContain('地理位置接口已批准并声明\n你说不用定位，所以不管这条');
    await app.tap('付款页说得清');
    await app.tap('其实在小程序里收钱');
    expect(isTicked('付款页说得清')).toBe(false);
  });

  it('of an individual leave out what an individual cannot have', async () => {
    await at(CHECKS, individual(), BEFORE);
    expect(app.text()).not.toContain('手机号组件能用，额度够');
    await app.tap('看为什么');
    expect(app.text()).toContain(
      '手机号组件能用，额度够\n不用手机号组件（个人主体不能用手机号组件），所以不管这条',
    );
    expect(app.text()).toContain('网页的业务域名配好了\n不打开网页（个人主体不能用网页组件），所以不管这条');
  });

  it('have nothing to do about a filing that has passed', async () => {
    await at(CHECKS, filing(undefined, ...FILED), { phase: 'account' });
    expect(app.text()).not.toContain('备案已经办好\n');
    await app.tap('看为什么');
    expect(app.text()).toContain('备案已经办好\n已备案（备案已经成功），不用再办');
    expect(app.text()).toContain('与备案的信息一致');
  });
});

describe('the release of a filing', () => {
  it('shows each phase with what is left, and none where all is done', async () => {
    await at(RELEASE, filing(['社交-问答']));
    expect(app.text()).toContain('过审后\n代码审核通过，还不一定能发。\n还差 1 项');
    await app.tap('过审后');
    expect(app.title).toBe('过审后');
    await app.tap('查过：报备有了结果，或收到预上线通知');
    expect(app.text()).toContain('这个阶段都查过了');
    await app.back();
    expect(app.text()).toContain('过审后\n代码审核通过，还不一定能发。\n都查过了');
  });

  it('counts back from a chosen day, keeps the day over a restart, and lets it go', async () => {
    await at(RELEASE, filing(['社交-问答'], ...FILED));
    expect(app.text()).not.toContain('往回算的日子');
    await app.pick('打算哪天发布', '2026-04-20');
    // 7 days before is 13 April; seven working days: 2, 3, 7, 8, 9, 10 and 13 April
    expect(app.text()).toContain('收到报备的站内信');
    expect(app.text()).toContain('最晚 4月13日(周一)');
    expect(app.text()).toContain('最晚 4月1日(周三)');
    expect(app.text()).toContain('据公开资料：小程序审核经验、加急代码审核（接口）');
    expect(app.text()).toContain('路上有清明，不算工作日');
    await again(RELEASE);
    expect(app.text()).toContain('最晚 4月13日(周一)');
    await app.tap('先不定日子');
    expect(app.text()).not.toContain('往回算的日子');
  });

  it('says plainly that a day is too early, and moves to the first that can be kept', async () => {
    await at(RELEASE, filing(['社交-问答'], ...FILED));
    await app.pick('打算哪天发布', '2026-03-16');
    // seven working days after 10 March end on 19 March, and 7 days later is 26 March; to apply for location takes 3
    expect(app.text()).toContain(
      '照最慢的算，今天已来不及\n今天开始、一步不停，最早能发布的日子约是 3月31日(周二)',
    );
    expect(app.text()).toContain('还不知道用不用，先算上');
    await app.tap('改到 3月31日(周二)');
    expect(app.text()).toContain(
      '照最慢的算也来得及\n第一步是申请地理位置接口，最晚 3月10日(周二)，就是今天',
    );
    await app.open(CHECKS, { id: 'one', ...BEFORE });
    await app.tap('地理位置接口已批准并声明：否');
    await app.open(RELEASE, { id: 'one' });
    expect(app.text()).not.toContain('申请地理位置接口');
  });

  it('says by when a filing that is under way should be done', async () => {
    await at(RELEASE, filing(['工具-记账'], SUBMITTED));
    await app.pick('打算哪天发布', '2026-06-30');
    expect(app.text()).toMatch(/提交备案\n正在办，最晚 4月\d+日\(周.\) 办完/);
  });

  it('begins with the filing while that is not submitted', async () => {
    await at(RELEASE, filing(['工具-记账']));
    await app.pick('打算哪天发布', '2026-06-30');
    expect(app.text()).toContain('第一步是提交备案');
    expect(app.text()).toContain('平台初审 1–2 个工作日，短信核验 24 小时，管局 1–20 个工作日');
  });

  it('says so when the day is over', async () => {
    await at(RELEASE, filing(['工具-记账'], ...FILED));
    await app.pick('打算哪天发布', '2026-03-20');
    app = await app.restart({ now: '2026-03-21T09:00:00+08:00' });
    await app.open(RELEASE, { id: 'one' });
    expect(app.text()).toContain('这一天已经过了');
    expect(app.text()).not.toContain('往回算的日子');
  });
});

describe('the way there', () => {
  it('is the progress of a filing', async () => {
    await at('progress/status/index', filing(undefined, SUBMITTED));
    await app.tap('发布前后要查的');
    expect(app.route).toBe(RELEASE);
    expect(app.text()).toContain('示范取号');
  });

  it('is the task list once the filing is under way, and not before', async () => {
    await at('fill/tasks/index', filing(undefined));
    expect(app.has('发布前后要查的')).toBe(false);
    await at('fill/tasks/index', filing(undefined, SUBMITTED));
    await app.tap('发布前后要查的');
    expect(app.route).toBe(RELEASE);
  });

  it('is the tools for everybody: nothing to tick and no day', async () => {
    app = await phoneAt('pages/tools/index', []);
    await app.tap('发布前后要查的');
    expect(app.text()).toContain('提审前\n提交代码审核以前，自己先走一遍。\n28 项');
    expect(app.text()).not.toContain('打算哪天发布');
    await app.tap('提审时');
    expect(app.title).toBe('提审时');
    await app.tap('没有别的版本在审');
    expect(app.text()).toContain('数字：撤回一天 5 次，一个月 10 次。');
    expect(app.has('查过：没有别的版本在审')).toBe(false);
  });

  it('is the tools for a filing that is chosen there, with its day and ticks', async () => {
    app = await phoneAt('pages/tools/index', [saved('one', filing(['社交-问答'], ...FILED))], {
      query: { id: '' },
      now: NOW,
    });
    await app.tap('发布前后要查的');
    expect(app.text()).not.toContain('打算哪天发布');
    await app.pick('按哪份备案查', '示范取号');
    expect(app.text()).toContain('打算哪天发布');
    expect(app.text()).toContain('不相干的已收起');
    await app.back();
    expect(app.route).toBe('pages/tools/index');
  });

  it('is a search beside the report and the verification', async () => {
    app = await phoneAt('around/told/index', []);
    await app.type('查找报备、认证与发布', '保证金 工商代理');
    expect(app.text()).toContain('该交的保证金已交');
    expect(app.text()).toContain('微信官方：小程序交易保证金管理规定，2026-11-30 核对');
  });
});
