import { LICENSING_BOOK } from '@/licensing';
import { HEARD } from '@/licensing/heard';
import { PAPERS } from '@/licensing/papers';
import { THINGS } from '@/licensing/things';
import { enterprise, having } from '../support/filings';
import { saved } from '../support/stored';
import { type App, launch } from '../support/weapp';
import { phoneAt } from '../support/weapp/phoneAt';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

const entry = async (section: string, of: string) => {
  await app.open('licences/book/entry', { section, of });
  return app.text();
};

describe('the book of licences', () => {
  it('stands in the tab of the rules, and lists its sections with their numbers of entries', async () => {
    app = await launch({ page: 'pages/rules/index' });
    await app.tap('证和类目');
    expect(app.route).toBe('licences/book/index');
    for (const [title, count] of [
      ['做什么要什么证', 120],
      ['证', 42],
      ['代码审核被退的原因', 150],
    ] as const) {
      expect(app.text()).toMatch(new RegExp(`\\n${title}\\n.*\\n${count} 条`));
    }
  });

  it('shows every thing and every paper on a page of its own', async () => {
    app = await launch({ page: 'licences/book/index' });
    for (const { id, says } of THINGS) expect(await entry('things', id)).toContain(says[0]);
    for (const { id, name } of PAPERS) expect(await entry('papers', id)).toContain(name);
  });

  it('shows every sentence of seed 4 beside what holds today', async () => {
    app = await launch({ page: 'licences/book/index' });
    for (const { id, said, now } of HEARD) {
      const text = await entry('heard', id);
      expect(text).toContain(`${said}\n`);
      expect(text).toContain(`现在\n${now}`);
      expect(text).toContain('资质与代码审核（2024 年整理）');
    }
  });

  it('leads from a thing to its papers and categories, and from a paper to its things', async () => {
    app = await launch({ page: 'licences/book/index' });
    expect(await entry('things', 'med-beauty')).toContain('旧的整理资料说\n医疗美容 → ICP 证');
    await app.tap('医疗机构执业许可证 / 诊所备案证 / 中医诊所备案证');
    expect(app.title).toBe('证');
    await app.tap('诊所、医院挂号问诊');
    await app.tap('医疗服务-公立医疗机构', { nth: 1 });
    expect(app.title).toBe('微信类目');
    expect(app.text()).toContain('不能选\n个人');
  });

  it('has every refusal within two taps: its section or its reason, then its line', async () => {
    const all = LICENSING_BOOK.flatMap(({ id, entries }) => (id === 'refusals' ? entries() : []));
    app = await launch({ page: 'licences/book/index' });
    const seen = new Set<string>();
    for (const group of [...new Set(all.map((one) => one.group ?? ''))]) {
      await app.open('licences/book/index', { section: 'refusals' });
      await app.tap(group, { nth: 0 });
      for (const { title } of all) if (app.text().includes(title)) seen.add(title);
    }
    expect(all.filter(({ title }) => !seen.has(title))).toEqual([]);
  });

  it('is searched, also from the rule book', async () => {
    app = await launch({ page: 'fill/rulebook/index' });
    await app.type('查找规则', '诱导分享');
    await app.tap('在证和类目里查找“诱导分享”');
    expect(app.route).toBe('licences/book/index');
    expect(app.text()).toMatch(/找到 \d+ 条/);
    await app.type('查找证和类目', '没有这样的词');
    expect(app.text()).toContain('没有找到');
    await app.open('fill/rulebook/index');
    await app.type('查找规则', '公函');
    await app.tap('在报备、认证与发布里查找“公函”');
    expect(app.value('查找报备、认证与发布')).toBe('公函');
    expect(app.text()).toContain('申请公函');
    expect(app.text()).not.toContain('要报备的类目');
  });

  it('says so when a link names an unknown entry', async () => {
    app = await launch({ page: 'licences/book/entry', query: { section: 'papers', of: '%E0%A4' } });
    expect(app.text()).toContain('这里没有这一条');
    await app.tap('打开证和类目');
    expect(app.route).toBe('licences/book/index');
  });
});

describe('what the categories of a filing call for', () => {
  const live = having(enterprise(), {
    'icp_applets.base_info.service_content_types': ['休闲娱乐-网络社交'],
    'local.service_categories': ['社交-直播'],
  });

  it('is told from the papers, with the own name as holder and both lists where they differ', async () => {
    app = await phoneAt('fill/documents/index', [saved('one', live)]);
    expect(app.text()).toContain('类目审核要用（不随备案提交）');
    await app.tap('所选类目和服务内容要的证');
    expect(app.route).toBe('licences/called/index');
    expect(app.text()).toContain(`证上的名称要和主体一致：${live.icp_subject?.base_info?.name}`);
    expect(app.text()).toContain('服务内容和类目要的不一样');
    expect(app.text()).toContain('备案的“休闲娱乐-网络社交”：含直播时要有《网络文化经营许可证》。');
    expect(app.text()).toContain('微信类目“社交-直播”：');
    await app.tap('社交-直播');
    expect(app.title).toBe('微信类目');
  });

  it('leads to the finder where no category is chosen', async () => {
    const none = having(live, { 'local.service_categories': undefined });
    app = await phoneAt('licences/called/index', [saved('one', none)]);
    await app.tap('还没有填微信类目');
    expect(app.route).toBe('advice/find/index');
  });
});
