import { type App, launch } from '../support/weapp';
import { allOf } from '../support/weapp/screen';

const AUDIT = 300;
const nodesOf = (app: App) => allOf(app.seen).length;

describe('the rule book', () => {
  it('stands in the tab of the rules, and lists its sections with their numbers of entries', async () => {
    const app = await launch({ page: 'pages/rules/index' });
    await app.tap('规则库');
    expect(app.route).toBe('fill/rulebook/index');
    expect(app.text()).toMatch(/省份\n备案的省另外要求什么。\n31 条/);
    expect(app.text()).toContain('说法不一的地方');
    expect(app.errors).toEqual([]);
  });

  it('finds entries with 授权书, titles first, and opens one', async () => {
    const app = await launch({ page: 'fill/rulebook/index' });
    await app.type('查找规则', '授权书');
    expect(app.text()).toMatch(/找到 \d+ 条\n主体负责人授权书\n材料\n小程序负责人授权书/);
    await app.tap('主体负责人授权书');
    expect(app.title).toBe('材料');
    expect(app.text()).toContain('主体负责人不是法定代表人，要有法定代表人的授权');
    expect(app.text()).toContain('签署日期在提交之日前 1 个月以内');
    expect(app.errors).toEqual([]);
  });

  it('opens 广东 with its whole row, its sources and their links', async () => {
    const app = await launch({ page: 'fill/rulebook/index' });
    await app.tap('省份');
    expect(app.title).toBe('省份');
    await app.tap('广东');
    const text = app.text();
    for (const shown of [
      '主体是政府机关：可以不是法定代表人，不要授权书',
      '其他：必须就是法定代表人（个体工商户为经营者）',
      '证件住址不在本省的个人要交',
      '自提交之日起超过 3 个月',
      '手写日期、签名、按手印',
      '首次备案要下载互联网信息服务核准承诺书',
      '没有特别要求',
      '小程序备案材料示例\n微信官方文档，2026-11-22 核对',
    ]) {
      expect(text).toContain(shown);
    }
    await app.tap('复制网址：小程序备案材料示例');
    expect(app.phone.clipboard).toContain('developers.weixin.qq.com');
    expect(app.errors).toEqual([]);
  });

  it('shows only errors on request, and links to the differences between sources', async () => {
    const app = await launch({ page: 'fill/rulebook/index', query: { section: 'rules' } });
    await app.tap('可能被退回', { nth: 0 });
    expect(app.find('可能被退回', { nth: 0 }).attrs['aria-checked']).toBe(true);
    expect(app.text()).not.toMatch(/\n会被退回\n.*\n会被退回\n/);
    await app.type('查找会被退回的规则', '1500×1100');
    await app.tap('这一项是 1280×960 像素；材料页开头要求主体证件 1500×1100 以上，后面各条只要求 720×1280');
    await app.tap('证件照片要多大');
    expect(app.text()).toContain('页首：100 到 200 KB');
    expect(app.text()).toContain('后面各条：2 MB 以内');
    expect(app.text()).toContain('按后面各条判断会不会被退回；不合页首的只提醒。');
    expect(app.errors).toEqual([]);
  });

  it('draws thirty lines at a time and stays under 300 nodes', async () => {
    const app = await launch({ page: 'fill/rulebook/index', query: { section: 'rules' } });
    const first = app.text();
    expect(nodesOf(app)).toBeLessThan(AUDIT);
    await app.tap('再显示 30 条', {});
    expect(nodesOf(app)).toBeLessThan(AUDIT);
    expect(app.text()).not.toBe(first);
    await app.tap('从头显示');
    expect(app.text()).toBe(first);
    await app.open('fill/rulebook/entry', { section: 'sources', of: 'WX-MAT' });
    expect(app.text()).toMatch(/出自这里的有 \d+ 条/);
    expect(nodesOf(app)).toBeLessThan(AUDIT);
  });

  it('says so when a link names an unknown entry', async () => {
    const app = await launch({ page: 'fill/rulebook/entry', query: { section: 'rules', of: '%E0%A4' } });
    expect(app.text()).toContain('规则库里没有这一条');
    await app.tap('打开规则库');
    expect(app.route).toBe('fill/rulebook/index');
    expect(app.errors).toEqual([]);
  });
});
