import { enterprise, having, individual, type StoredFiling } from '../support/filings';
import { saved } from '../support/stored';
import type { App } from '../support/weapp';
import { phoneAt } from '../support/weapp/phoneAt';
import { allOf } from '../support/weapp/screen';

const SERVICES = 'icp_applets.base_info.service_content_types';
const CATEGORIES = 'local.service_categories';
const TOOL = '生活服务-工具';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

async function list(name: 'services' | 'categories', filing: StoredFiling): Promise<void> {
  app = await phoneAt('advice/services/index', [saved('one', filing)], { query: { list: name } });
}
const withServices = (...names: string[]) => having(enterprise(), { [SERVICES]: names });
const search = (word: string) => app.type('按名称查找服务内容', word);
/** The stored choice. */
const stored = () => /已选\n([\s\S]*?)\n查找/.exec(app.text())?.[1]?.split('\n');
const isChosen = (name: string) => app.find(name, { nth: 0 }).attrs['aria-checked'] === true;
/** The lines of the open part of the list. */
const options = () =>
  allOf(app.seen).filter(({ attrs }) => attrs['aria-role'] === 'checkbox' || attrs.role === 'checkbox');

describe('the service contents', () => {
  const FIVE = [TOOL, '餐饮-点餐', '餐饮-外卖', '教育-学校', '其他-咨询广场'];

  it('accept five but no sixth, and say so', async () => {
    await list('services', withServices(...FIVE.slice(0, 4)));
    await search('生活服务-丽人');
    await app.tap('生活服务-丽人');
    expect(app.has('选好了（5/5）')).toBe(true);
    await search('快递');
    await app.tap('仓储和邮政业-快递', { nth: 0 });
    expect(app.phone.toast).toBe('最多选 5 项，先去掉一项');
    expect(stored()).toEqual([...FIVE.slice(0, 4), '生活服务-丽人']);
  });

  it('accept another one after one is removed', async () => {
    await list('services', withServices(...FIVE));
    await app.tap('餐饮-外卖');
    expect(stored()).toEqual([TOOL, '餐饮-点餐', '教育-学校', '其他-咨询广场']);
    await search('生活服务-丽人');
    await app.tap('生活服务-丽人');
    expect(stored()).toHaveLength(5);
  });

  it('have no value after the last one is removed', async () => {
    await list('services', withServices(TOOL));
    await app.tap(TOOL, { nth: 0 });
    expect(stored()).toBeUndefined();
    expect(app.has('选好了（0/5）')).toBe(true);
    await app.open('fill/copy/index', { id: 'one' });
    await app.tap('复制整份内容');
    expect(JSON.parse(app.phone.clipboard).icp_applets.base_info).not.toHaveProperty('service_content_types');
  });

  it('are found by everyday words and by a part of their name, without spaces around it', async () => {
    await list('services', enterprise());
    await search('理发');
    expect(app.text()).toContain('生活服务-丽人');
    await search(' 快递柜 ');
    expect(app.text()).toContain('仓储和邮政业-快递柜');
    expect(app.text()).not.toContain('按大类');
  });

  it('say which word finds nothing, and keep the list by first level below', async () => {
    await list('services', enterprise());
    await search('没有的词');
    expect(app.text()).toContain('没有这个名称的服务内容');
    expect(app.text()).toContain('按大类');
    await app.tap('餐饮');
    await app.tap('点餐');
    expect(stored()).toContain('餐饮-点餐');
  });

  it('show forty lines at most, and say how many more there are', async () => {
    await list('services', having(enterprise(), { [SERVICES]: undefined }));
    await app.tap('政务服务');
    expect(options()).toHaveLength(40);
    expect(app.text()).toMatch(/还有 \d+ 项，用名称查找/);
    await app.tap('政务服务', { nth: 0 });
    expect(options()).toHaveLength(0);
  });

  it('show only the second level below the first, and the full name in a search', async () => {
    await list('services', having(enterprise(), { [SERVICES]: undefined }));
    await app.tap('餐饮');
    await app.tap('点餐');
    expect(stored()).toEqual(['餐饮-点餐']);
    expect(isChosen('点餐')).toBe(true);
  });
});

describe('the note beside a service', () => {
  const noteOf = async (filing: StoredFiling, name: string) => {
    await list('services', having(filing, { [SERVICES]: undefined }));
    await search(name);
    return new RegExp(`${name}\\n(.+)`).exec(app.text())?.[1];
  };

  it.each([
    { who: 'an individual', filing: individual(), name: '生活服务-法律咨询', says: '需要相应资质' },
    { who: 'an individual', filing: individual(), name: '生活服务-招聘', says: '不建议选择，可能被退回' },
    { who: 'an enterprise', filing: enterprise(), name: '金融业-银行', says: '需要相应资质' },
    { who: 'an enterprise', filing: enterprise(), name: '休闲娱乐-福利彩票', says: '不建议选择，可能被退回' },
    { who: 'an enterprise', filing: enterprise(), name: '政务服务-户政', says: '仅限政府机关、事业单位' },
  ])('says what $who must know about $name', async ({ filing, name, says }) => {
    expect(await noteOf(filing, name)).toBe(says);
  });

  it('is not shown to a subject that may choose it freely', async () => {
    expect(await noteOf(enterprise(), '生活服务-招聘')).not.toMatch(/需要|不建议|仅限/);
    const bureau = having(enterprise(), { 'icp_subject.base_info.type': 2 });
    expect(await noteOf(bureau, '政务服务-户政')).not.toMatch(/仅限/);
  });
});

describe('the categories of WeChat’s console', () => {
  it('are a separate list, with their documents, ten at most', async () => {
    await list('categories', enterprise());
    expect(app.title).toBe('服务类目');
    expect(app.has('选好了（0/10）')).toBe(true);
    await app.type('按名称查找服务类目', '驾校培训');
    expect(app.text()).toContain('教育服务-驾校培训\n需其中一份：机动车驾驶员培训备案');
    await app.tap('教育服务-驾校培训');
    expect(stored()).toEqual(['教育服务-驾校培训']);
    await app.open('fill/section/index', { id: 'one', section: 'app' });
    expect(app.text()).toContain('教育服务-驾校培训');
    expect(app.text()).not.toContain('选择服务类目');
  });

  it('are those that an individual or a foreign subject may choose, if one of these files', async () => {
    const firsts = async (filing: StoredFiling) => {
      await list('categories', filing);
      return app.text().split('按大类\n')[1] ?? '';
    };
    expect(await firsts(enterprise())).toContain('房地产服务');
    expect(await firsts(individual())).not.toContain('房地产服务');
    const abroad = having(enterprise(), { 'local.overseas_non_enterprise': true });
    expect(await firsts(abroad)).toContain('跨境电商');
  });

  it('name a category once even if its third levels differ', async () => {
    await list('categories', having(enterprise(), { [CATEGORIES]: undefined }));
    await app.type('按名称查找服务类目', '餐饮服务场所');
    expect(options()).toHaveLength(1);
  });
});
