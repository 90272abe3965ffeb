import { enterprise, having, individual, type StoredFiling } from '../support/filings';
import { saved } from '../support/stored';
import { type App, launch } from '../support/weapp';
import { phoneAt } from '../support/weapp/phoneAt';
import { allOf } from '../support/weapp/screen';

const BOX = '小程序做什么';
const SERVICES = 'icp_applets.base_info.service_content_types';
const CATEGORIES = 'local.service_categories';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

const bare = (whole: StoredFiling = enterprise()) =>
  having(whole, { [SERVICES]: undefined, [CATEGORIES]: undefined });
const finder = async (...filings: ReturnType<typeof saved>[]) => {
  app = await phoneAt('advice/find/index', filings);
};
const ask = async (text: string) => {
  await app.type(BOX, text);
  await app.tap('看建议');
};
/** The part of the screen below a heading. */
const below = (title: string) => app.text().split(`\n${title}\n`)[1] ?? '';
/** What the section of the app shows as chosen. */
const inSection = async (id = 'one') => {
  await app.open('fill/section/index', { id, section: 'app' });
  return app.text();
};

describe('the finder', () => {
  it('answers a sentence with categories, services, licences, the report, individuals and refusals', async () => {
    app = await launch({ page: 'advice/find/index' });
    await ask('做外卖平台，让饭店进来');
    expect(below('类目')).toMatch(/^餐饮服务-外卖平台\n说到/);
    expect(below('服务内容')).toContain('餐饮-外卖');
    expect(below('要什么证')).toContain('网络食品交易 / 网络餐饮服务第三方平台备案');
    expect(app.text()).toContain('整理资料说外卖平台要 EDI；类目表只要平台备案');
    expect(app.text()).toMatch(/报备\n不要/);
    expect(app.text()).toContain('个人能不能做\n不能，没有开放给个人的类目');
    expect(below('审核时容易被退的地方')).toContain('用位置接口要先在后台申请');
  });

  it('says who issues a licence, what it rests on and who may hold it, and opens its row', async () => {
    app = await launch({ page: 'advice/find/index' });
    await ask('多用户商城，让别的商家也进来开店');
    expect(app.text()).toMatch(
      /俗称 EDI 证，B21）\n.*省通信管理局（跨省：工信部）发；依据.*公司（法人）能办/,
    );
    await app.tap('增值电信业务经营许可证（在线数据处理与交易处理业务，俗称 EDI 证，B21）');
    expect(app.route).toBe('licences/book/entry');
    expect(app.title).toBe('证');
    await app.back();
    await app.tap('卖的每样东西都要有对应类目');
    expect(app.title).toBe('提审前自查');
    expect(app.text()).toContain('说到的事：卖的每样东西都要有对应类目\n怎么改：');
  });

  it('names what an individual may not choose, and remembers that it is one', async () => {
    app = await launch({ page: 'advice/find/index' });
    await app.pick('谁来办', '个人');
    await ask('个人开个论坛');
    expect(app.text()).toContain('社交-社区/论坛\n说到“论坛”；这个类目个人不能选\n不能选');
    app = await app.restart();
    await app.open('advice/find/index');
    expect(app.text()).toContain('谁来办\n个人');
  });

  it('takes the subject from the filing it was opened in', async () => {
    await finder(saved('one', bare(individual())));
    expect(app.text()).toContain('谁来办\n个人');
    await finder(saved('one', bare()));
    expect(app.text()).toContain('谁来办\n企业');
  });

  it('says so where it understands nothing, and asks for a sentence where there is none', async () => {
    app = await launch({ page: 'advice/find/index' });
    await app.tap('看建议');
    expect(app.phone.toast).toBe('先写一句小程序做什么');
    await ask('啊啊啊 ～～～');
    expect(app.text()).toContain('没有听懂');
    expect(app.has('新建备案')).toBe(false);
    await ask('蛋糕'.repeat(400));
    expect(below('类目')).toContain('商家自营-食品饮料');
  });

  it('says of what no category is open for that it is likely to be refused, and leads to the refusal', async () => {
    app = await launch({ page: 'advice/find/index' });
    await ask('看相算命');
    expect(app.text()).not.toContain('没有听懂');
    expect(app.text()).toContain('没有找到类目，说到的事容易被退\n说到的事没有开放的类目');
    await app.tap('算命、抽签、运势、测试不能上');
    expect(app.title).toBe('提审前自查');
    expect(app.text()).toContain('算命、抽签、星座、性格测试\n');
  });

  it('answers a tap on a common thing at once, with its sentence in the box', async () => {
    app = await launch({ page: 'advice/find/index' });
    await app.tap('直播');
    expect(app.value(BOX)).toBe('直播带货');
    expect(below('类目')).toContain('社交-直播');
    expect(app.text()).toContain('要：代码审核通过后由网信部门审');
    await app.tap('换一件事');
    expect(app.has('小游戏')).toBe(true);
  });
});

describe('typing in the finder', () => {
  // Here a person waits after each key: each is a pause.
  it('suggests categories after a pause, in one update of less than 4 KB', async () => {
    app = await launch({ page: 'advice/find/index' });
    for (const key of '卖自家烘焙的蛋糕') {
      const sent = await app.measure(() => app.typeOn(BOX, key, 0));
      expect(sent.calls).toBeLessThanOrEqual(1);
      expect(sent.bytes).toBeLessThan(4096);
    }
    expect(app.text()).toContain('商家自营-食品饮料');
    await app.tap('商家自营-食品饮料');
    expect(app.find('商家自营-食品饮料', { nth: 1 }).attrs['aria-checked']).toBe(true);
  });

  it('keeps three lines for suggestions, so that nothing below moves', async () => {
    app = await launch({ page: 'advice/find/index' });
    const lines = () => allOf(app.seen).filter(({ attrs }) => /^guess /.test(String(attrs.class))).length;
    expect(lines()).toBe(3);
    await app.type(BOX, '开锁');
    expect(lines()).toBe(3);
  });

  it.each([0, 80, 250])('loses no letter with a view that is %i ms late', async (lagMs) => {
    app = await launch({ page: 'advice/find/index' });
    await app.typeOn(BOX, '理发店预约，顺便卖洗发水', lagMs);
    expect(app.value(BOX)).toBe('理发店预约，顺便卖洗发水');
  });
});

describe('an advice taken into a filing', () => {
  it('fills in category and service with one tap, and takes them back with another', async () => {
    await finder(saved('one', bare()));
    await ask('卖自家烘焙的蛋糕');
    await app.tap('填进备案（2 项）');
    await app.tap('撤销刚才填的');
    expect(await inSection()).toContain('选择服务类目');
    await finder(saved('one', bare()));
    await ask('卖自家烘焙的蛋糕');
    await app.tap('填进备案（2 项）');
    const text = await inSection();
    expect(text).toContain('商家自营-食品饮料');
    expect(text).toContain('批发和零售业-自主售卖');
  });

  it('asks before it replaces what was chosen', async () => {
    const chosen = having(enterprise(), { [SERVICES]: ['生活服务-工具'], [CATEGORIES]: ['工具-记账'] });
    await finder(saved('one', chosen));
    await ask('理发店');
    await app.tap('填进备案（2 项）');
    expect(app.text()).toContain('这份备案已有类目 1 项、服务内容 1 项');
    await app.choose('换掉原来的');
    const text = await inSection();
    expect(text).toContain('生活服务-丽人服务');
    expect(text).not.toContain('工具-记账');
  });

  it('adds to what was chosen where the person wants both', async () => {
    const chosen = having(enterprise(), { [SERVICES]: ['生活服务-工具'], [CATEGORIES]: ['工具-记账'] });
    await finder(saved('one', chosen));
    await ask('理发店');
    await app.tap('填进备案（2 项）');
    await app.choose('加在后面');
    const text = await inSection();
    expect(text).toContain('工具-记账\n生活服务-丽人服务');
    expect(text).toContain('生活服务-工具\n生活服务-丽人');
  });

  it('goes into the filing that is chosen, where there are several', async () => {
    const named = (name: string) => having(bare(), { 'icp_applets.base_info.name': name });
    const two = [saved('one', named('样例甲')), saved('two', named('样例乙'))];
    app = await phoneAt('pages/home/index', two);
    await app.open('advice/find/index');
    await ask('理发店');
    await app.pick('填进哪份备案', '样例乙');
    await app.tap('填进备案（2 项）');
    expect(await inSection('two')).toContain('生活服务-丽人服务');
    expect(await inSection('one')).toContain('选择服务类目');
  });
});

describe('the finder is opened', () => {
  it('from the empty board, from the tools and from the app’s section', async () => {
    app = await launch();
    await app.tap('我的小程序做什么');
    expect(app.route).toBe('advice/find/index');
    await app.back();
    await app.tab('工具');
    await app.tap('我的小程序做什么');
    expect(app.route).toBe('advice/find/index');
    app = await phoneAt('fill/section/index', [saved('one', bare())], { query: { section: 'app' } });
    await app.tap('我的小程序做什么');
    expect(app.route).toBe('advice/find/index');
    await ask('开锁');
    expect(app.has('填进备案（2 项）')).toBe(true);
  });
});
