import {
  answer,
  begin,
  COMPANY,
  fill,
  fillApp,
  PEOPLE,
  personIn,
  photograph,
  recordThat,
  sleepUntil,
} from '../support/people';
import { type App, launch } from '../support/weapp';

const NAME = '示范取号';
const ID = ['主体负责人证件正面（人像面）', '主体负责人证件背面（国徽面）'];
const LETTER = '互联网信息服务核准承诺书（旧名互联网信息服务承诺书）';

/** One enterprise in 广东, from the empty board to its number; each test goes on where the last one stopped. */
describe('an enterprise in 广东', () => {
  let app: App;
  beforeAll(async () => {
    app = await launch({ now: '2026-03-10T10:00:00+08:00' });
  });
  afterEach(() => expect(app.errors).toEqual([]));

  it('begins with three questions', async () => {
    expect(app.text()).toContain('数据只保存在这台手机');
    await begin(app, '企业', '广东');
    expect(app.text()).toContain('首次备案 · 企业 · 广东');
    expect(app.text()).toContain(LETTER);
  });

  it('sees pasted line breaks and full-width digits put right on leaving the field', async () => {
    await app.tap('主体信息');
    await answer(app, { ...COMPANY, 主体名称: '广州市示范样例\n科技有限公司\n', 主体已有的备案数: '０' });
    expect(app.value('主体名称')).toBe('广州市示范样例科技有限公司');
    await app.type('主体证件号码', '９１440199ma0te5t110 ');
    expect(app.value('主体证件号码')).toBe('91440199MA0TE5T110');
    await app.tap('检查并返回');
    expect(app.find('主体信息', { near: '已填好' })).toBeDefined();
  });
});
