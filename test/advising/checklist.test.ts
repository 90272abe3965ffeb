import { type Checklist, checklistFor } from '@/advising';
import { RULES } from '@/advising/review';
import { TOPICS } from '@/advising/topics';
import { CHAPTERS } from '@/licensing';
import { REFUSALS } from '@/licensing/refusals';
import { categories, SERVICE_CONTENTS } from '@/rules';
import { enterprise, having, individual, type StoredFiling } from '../support/filings';

const IDS = REFUSALS.map(({ id }) => id);
const doing = (categories: string[], comment?: string, whole: StoredFiling = enterprise()) =>
  having(whole, {
    'local.service_categories': categories,
    'icp_applets.base_info.service_content_types': undefined,
    'icp_applets.base_info.comment': comment,
  });
const ids = (list: Checklist['likely']) => list.map(({ id }) => id);
const whyOf = ({ likely, apart }: Checklist, id: string) =>
  [...likely, ...apart].find((one) => one.id === id)?.because;

describe('the tables behind the list before a code review', () => {
  it('name refusals that exist', () => {
    const named = [...RULES.map(({ id }) => id), ...TOPICS.flatMap(({ refusals }) => refusals)];
    expect(named.filter((id) => !IDS.includes(id))).toEqual([]);
  });

  it('name each refusal under one topic at most', () => {
    const named = TOPICS.flatMap(({ refusals }) => refusals);
    expect(named.filter((id, at) => named.indexOf(id) !== at)).toEqual([]);
  });

  it('ask for beginnings of categories and services that exist', () => {
    const names = [...categories().map(({ name }) => name), ...SERVICE_CONTENTS.map(({ name }) => name)];
    const asked = TOPICS.flatMap(({ when }) => when.filter((each) => !each.startsWith('@')));
    expect(asked.filter((each) => !names.some((name) => name.startsWith(each)))).toEqual([]);
  });

  it('put every refusal in one of the five chapters', () => {
    expect(REFUSALS.filter(({ chapter }) => !(chapter in CHAPTERS))).toEqual([]);
    expect(new Set(REFUSALS.map(({ chapter }) => chapter)).size).toBe(5);
  });
});

describe('checklistFor', () => {
  // A topic concerns an app that says a word of it, and not one that says nothing of it.
  it.each([
    ['游戏', '做一个小游戏', 'game-stop'],
    ['AI 生成内容', 'AI 问答', 'ai-label'],
    ['让用户发内容', '论坛社区，用户发帖', 'no-filter'],
    ['卖实物', '自己开网店，卖衣服鞋包', 'special-control'],
    ['会员、课程、打赏一类的虚拟商品', '自家零食，会员充值', 'virtual-pay'],
    ['短剧、小说', '在线看小说', 'drama-vpay'],
    ['公益、捐款', '公益慈善募捐', 'pay-charity'],
    ['明星、粉丝', '明星粉丝后援会', 'name-fans'],
    ['红包', '发红包', 'hongbao'],
    ['投票', '投票评选', 'vote-paid'],
    ['分销、推广佣金', '三级分销', 'multi-distrib'],
    ['交通、配送、设备', '同城跑腿配送', 'location-misuse'],
  ])('leaves what is about %s to an app that says “%s”', (about, says, id) => {
    expect(ids(checklistFor({}, says).apart)).not.toContain(id);
    expect(whyOf(checklistFor({}, about === '投票' ? '自家水果' : '自动记账'), id)).toBe(`没有说到${about}`);
  });

  it('covers every topic above', () => {
    expect(TOPICS).toHaveLength(12);
  });

  it('leaves nothing out where nothing is known', () => {
    expect(checklistFor()).toEqual({ likely: [], apart: [] });
  });

  it('says which category makes a refusal likely, and what the remark does', () => {
    const list = checklistFor(doing(['社交-直播'], '投票评选'));
    expect(whyOf(list, 'autoplay')).toMatch(/^选了“社交-直播”：/);
    expect(whyOf(list, 'vote-paid')).toMatch(/^小程序备注：/);
  });

  it('does not take for said what the remark denies', () => {
    expect(ids(checklistFor(doing(['工具-记账'], '记账，不做投票')).likely)).not.toContain('vote-paid');
  });

  it('names what an individual may not choose', () => {
    const list = checklistFor(doing(['社交-直播'], 'AI 问答', individual()));
    expect(whyOf(list, 'cat-none')).toBe('个人不能选“社交-直播”');
    expect(whyOf(list, 'ai-individual')).toBe('个人主体没有开放 AI 的类目');
  });

  it('leaves what is about individuals alone out for everybody else', () => {
    expect(whyOf(checklistFor(doing(['社交-直播'], 'AI 问答')), 'ai-individual')).toBe('只说个人主体');
  });

  it('leaves papers out only where no chosen category calls for one', () => {
    expect(whyOf(checklistFor(doing(['工具-记账'])), 'paper-cover')).toBe('选的类目都不要证');
    expect(ids(checklistFor(doing(['工具-记账', '社交-直播'])).apart)).not.toContain('paper-cover');
  });

  it('looks at what is likely though nobody says its topic: used cars are described too', () => {
    const list = checklistFor(doing(['汽车服务-二手车']));
    expect(ids(list.likely)).toContain('trade-agreement');
    expect(ids(list.apart)).not.toContain('trade-agreement');
  });

  it('puts no refusal into both lists, nor one twice', () => {
    const { likely, apart } = checklistFor(
      doing(['社交-直播', '商家自营-食品饮料', '社交-社区/论坛'], '直播带货'),
    );
    const all = [...ids(likely), ...ids(apart)];
    expect(new Set(all).size).toBe(all.length);
  });
});
