import { REFUSALS } from '@/licensing/refusals';
import type { SavedFiling } from '@/store';
import { enterprise, having, individual } from '../support/filings';
import { saved } from '../support/stored';
import type { App } from '../support/weapp';
import { phoneAt } from '../support/weapp/phoneAt';
import { allOf } from '../support/weapp/screen';

const PAGE = 'advice/check/index';
const SERVICES = 'icp_applets.base_info.service_content_types';
const CATEGORIES = 'local.service_categories';
const COMMENT = 'icp_applets.base_info.comment';
const SOUND = '视频、音乐一进来就响';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

const doing = (categories?: string[], services?: string[], comment?: string, whole = enterprise()) =>
  having(whole, { [CATEGORIES]: categories, [SERVICES]: services, [COMMENT]: comment });
const live = doing(['社交-直播'], ['休闲娱乐-网络社交']);
const listOf = async (filing = live, more: Partial<SavedFiling> = {}, query = {}) => {
  app = await phoneAt(PAGE, [saved('one', filing, more)], { query });
};
const box = (looks: string) => `查过了：${looks}`;
const isTicked = (looks: string) => app.find(box(looks)).attrs['aria-checked'] === true;
/** The number in 还差 N 项 of the whole list. */
const left = () => Number(/还差 (\d+) 项/.exec(app.text())?.[1]);

describe('the list before a code review', () => {
  it('says first what a live-streaming app is likely to be refused for, and why', async () => {
    await listOf();
    await app.tap('违反规则');
    const text = app.text();
    expect(text).toContain(`这个小程序要先看\n${SOUND}\n选了“社交-直播”：视频、音乐不能一进来就响`);
    expect(text.indexOf(SOUND)).toBeLessThan(text.indexOf('都要看：名称、头像和简介'));
  });

  it('says of a row what to do, how to look oneself, the clause, and who says so on which day', async () => {
    await listOf();
    await app.tap('违反规则');
    await app.tap(SOUND);
    expect(app.text()).toContain('怎么改：默认静音/不播，点了再播\n自己查：进首页听一下\n条款：3.5.2');
    expect(app.text()).toMatch(/出处：小程序平台常见拒绝情形（微信官方文档，\d{4}-\d\d-\d\d 核对）/);
    await app.tap(SOUND);
    expect(app.text()).not.toContain('怎么改：');
  });

  it('says 据公开资料 where no official page says so', async () => {
    await listOf(live, {}, { row: 'virtual-pay' });
    expect(app.text()).toMatch(/（据公开资料，\d{4}-\d\d-\d\d 核对）/);
  });

  it('folds away what does not concern the app, with the reason, and counts it not', async () => {
    await listOf();
    const all = Number(/共 (\d+) 项/.exec(app.text())?.[1]);
    expect(all).toBeLessThan(REFUSALS.length);
    await app.tap('违反规则');
    expect(app.text()).not.toContain('没有说到游戏');
    await app.tap('多半与这个小程序无关的');
    expect(app.text()).toContain('选了游戏类目后想改回\n没有说到游戏');
    expect(app.has(box('选了游戏类目后想改回'))).toBe(false);
  });

  it('keeps ticks over a restart, and counts what is left in the chapter and in all', async () => {
    await listOf();
    await app.tap('违反规则');
    const before = left();
    await app.tap(box(SOUND));
    expect(isTicked(SOUND)).toBe(true);
    expect(left()).toBe(before - 1);
    app = await app.restart();
    await app.open(PAGE, { id: 'one' });
    expect(left()).toBe(before - 1);
    await app.tap('违反规则');
    expect(isTicked(SOUND)).toBe(true);
    await app.tap(box(SOUND));
    expect(left()).toBe(before);
  });

  it('ticks once for two quick taps', async () => {
    await listOf();
    await app.tap('违反规则');
    await app.tapTwice(box(SOUND));
    expect(isTicked(SOUND)).toBe(true);
  });

  it('leaves everything to look at where the filing says nothing yet', async () => {
    await listOf(having({ kind: 'first', local: {} }, {}));
    expect(app.text()).toContain(`还差 ${REFUSALS.length} 项\n填了类目、服务内容和备注`);
    await app.tap('违反规则');
    expect(app.text()).not.toContain('要先看');
    expect(app.text()).not.toContain('无关');
    expect(allOf(app.seen).length).toBeLessThan(300);
  });

  it('tells an individual what it may not choose', async () => {
    await listOf(doing(['社交-直播'], [], 'AI 问答助手', individual()), {}, { row: 'cat-none' });
    expect(app.text()).toContain('个人不能选“社交-直播”');
    expect(app.text()).toContain('个人主体做 AI 问答、AI 绘画\n个人主体没有开放 AI 的类目');
  });

  it('hears what the remark says, and what it denies', async () => {
    await listOf(doing(['工具-记账'], [], '投票评选活动，不做直播'), {}, { row: 'vote-paid' });
    expect(app.text()).toContain('小程序备注：不能花钱或买礼物换票');
    expect(app.text()).not.toContain('社交-直播');
  });

  it('opens the chapter and the row that a link names', async () => {
    await listOf(live, {}, { row: 'game-stop' });
    expect(app.text()).toContain('没有说到游戏\n怎么改：');
  });
});
