import {
  answer,
  begin,
  COMPANY,
  fill,
  fillApp,
  killed,
  PEOPLE,
  personIn,
  photo,
  recordThat,
  sleepUntil,
} from '../support/people';
import { type App, launch } from '../support/weapp';

const ID = ['主体负责人证件正面（人像面）', '主体负责人证件背面（国徽面）'];
const LETTER = '互联网信息服务核准承诺书（旧名互联网信息服务承诺书）';

/** From the empty home page to the filing number; each step continues where the one before stopped. */
describe('an enterprise in 广东', () => {
  let app: App;
  beforeAll(async () => {
    app = await launch({ now: '2026-03-10T10:00:00+08:00' });
  });
  afterEach(() => expect(app.errors).toEqual([]));

  it('starts with three questions', async () => {
    expect(app.text()).toContain('数据只保存在这台手机');
    await begin(app, '企业', '广东');
    expect(app.text()).toContain('首次备案 · 企业 · 广东');
  });

  it('sees pasted line breaks, spaces and full-width digits corrected after leaving the field', async () => {
    await app.tap('主体信息');
    await answer(app, { ...COMPANY, 主体名称: '广州市示范样例\n科技有限公司\n' });
    await answer(app, { 主体证件号码: '９１440199ma0te5t110 ', 主体已有的备案数: '０' });
    expect(app.value('主体名称')).toBe('广州市示范样例科技有限公司');
    expect(app.value('主体证件号码')).toBe('91440199MA0TE5T110');
    expect(app.value('主体已有的备案数')).toBe('0');
    await app.tap('检查并返回');
    expect(app.text()).toContain('主体信息\n已填好');
  });

  it('sees at the top of the section what is still missing', async () => {
    const { 主体负责人电子邮箱: email, ...rest } = personIn('主体负责人', PEOPLE.boss);
    await fill(app, '主体负责人', rest);
    expect(app.text()).toContain('有 1 处要补或要改');
    await answer(app, { 主体负责人电子邮箱: email ?? '' });
    await app.tap('检查并返回');
    expect(app.text()).toContain('主体负责人\n已填好');
  });

  it('is not asked for the 小程序负责人 again, only whether this person is the administrator', async () => {
    await app.tap('小程序负责人');
    expect(app.find('与主体负责人是同一人').attrs['aria-checked']).toBe(true);
    expect(app.has('小程序负责人姓名')).toBe(false);
    await answer(app, { 小程序负责人是不是管理员: true });
    await app.tap('检查并返回');
    expect(app.text()).toContain('小程序负责人\n已填好');
  });

  it('adds a photo of every document, also the commitment letter of 广东', async () => {
    await app.tap('材料照片');
    expect(app.text()).toContain('必须提供（4）');
    await photo(app, ['营业执照', ...ID]);
    await photo(app, [LETTER], '从相册选择');
    expect(app.text().match(/合格/g)).toHaveLength(4);
    await app.back();
    expect(app.text()).toContain('材料照片\n已填好');
  });

  it('finds everything unchanged after the app is killed', async () => {
    app = await killed(app);
    await app.tap('未命名小程序');
    await app.tap('材料照片');
    expect(app.text().match(/合格/g)).toHaveLength(4);
    await app.back();
    await app.tap('主体信息');
    expect(app.value('通信地址')).toBe(COMPANY.通信地址);
    await app.back();
  });

  it('has no errors left', async () => {
    await fillApp(app, '示范取号');
    await app.tap('核对与预审');
    expect(app.text()).toContain('会被退回（0）\n没有发现\n可能被退回（0）\n没有发现');
  });

  it('copies line by line into WeChat’s console', async () => {
    await app.tap('可以提交了');
    await app.tap('主体证件号码');
    expect(app.phone.clipboard).toBe('91440199MA0TE5T110');
    await app.tap('复制整份内容');
    expect(JSON.parse(app.phone.clipboard)).toMatchObject({
      icp_subject: { base_info: { city: '440100', district: '440106' } },
      icp_applets: { principal_info: { name: PEOPLE.boss.name, mobile: PEOPLE.boss.mobile } },
    });
    await app.tap('提交好了，去记录进展');
  });

  it('has two working days for the platform review', async () => {
    await recordThat(app, '已提交备案');
    expect(app.text()).toContain('平台初审第 2 个工作日结束\n2 天 13:59:');
    expect(app.text()).toContain('3月12日(周四) 23:59');
  });

  it('sees the 24 hours of the SMS check run, also while the phone slept', async () => {
    await sleepUntil(app, '2026-03-11T15:30:00+08:00');
    await recordThat(app, '初审通过');
    await sleepUntil(app, '2026-03-11T15:36:00+08:00');
    await recordThat(app, '收到短信');
    expect(app.text()).toContain('短信核验 24 小时截止\n1 天 00:00:00\n明天 15:36');
    expect(app.text()).toContain('主体负责人 任样例 139****0001');
    await app.advance(1000);
    expect(app.text()).toContain('\n23:59:59\n');
    await sleepUntil(app, '2026-03-12T12:00:00+08:00');
    expect(app.text()).toContain('\n03:36:01\n今天 15:36');
  });

  it('has twenty working days for the bureau, without 清明', async () => {
    await recordThat(app, '已核验', { 时间: ['11:40'] });
    expect(app.text()).toContain('管局审核第 20 个工作日结束');
    expect(app.text()).toContain('4月10日(周五) 23:59');
    expect(app.text()).toContain('今天 11:40');
  });

  it('ends with the filing number, and is still filed after the app is killed', async () => {
    await sleepUntil(app, '2026-03-25T16:00:00+08:00');
    await recordThat(app, '管局通过', { 备案号: '粤ICP备2026000001号-1X' });
    app = await killed(app);
    expect(app.text()).toContain('示范取号\n广州市示范样例科技有限公司 · 广东 · 首次备案\n备案成功');
    await app.tap('示范取号');
    expect(app.text()).toContain('备案已完成，可以发布');
    expect(app.text()).toContain('粤ICP备2026000001号-1X');
  });
});
