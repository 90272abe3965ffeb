import { enterprise, having, individual, individualBusiness } from '../support/filings';
import { begin } from '../support/people';
import { saved } from '../support/stored';
import type { App } from '../support/weapp';
import { boardOf } from '../support/weapp/phoneAt';

const OFFER = '复制已有的主体信息吗';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

const day = (date: string) => ({ createdAt: Date.parse(`${date}T09:00:00+08:00`) });
const named = (name: string) => having(enterprise(), { 'icp_applets.base_info.name': name });
/** The filings that the last step of the start page offers to copy. */
const offered = () => app.text().match(/复制自 .+\n.+/g) ?? [];

describe('the values of another filing', () => {
  it('are offered to a filing of the same kind of subject, with the name of their app', async () => {
    app = await boardOf([saved('one', enterprise())]);
    await begin(app, '企业', '广东', '新增小程序');
    expect(app.text()).toContain(OFFER);
    expect(offered()).toEqual(['复制自 广州市示范样例科技有限公司\n示范取号']);
  });

  it.each([
    { why: 'an individual', subject: '个人' },
    { why: 'a 个体工商户, which the form files as an enterprise too', subject: '个体工商户' },
  ])('are not offered to another kind of subject: $why', async ({ subject }) => {
    app = await boardOf([saved('one', enterprise())]);
    await begin(app, subject, '广东');
    expect(app.text()).not.toContain(OFFER);
    expect(app.title).toBe('备案任务');
  });

  it('of a 个体工商户 are offered to a 个体工商户, those of an individual to an individual', async () => {
    const stored = [
      saved('shop', individualBusiness()),
      saved('person', individual()),
      saved('one', enterprise()),
    ];
    app = await boardOf(stored);
    await begin(app, '个体工商户', '福建');
    expect(offered()).toEqual(['复制自 厦门市示范区样例理发店\n示范取号']);
    app = await boardOf(stored);
    await begin(app, '个人', '浙江');
    expect(offered()).toEqual(['复制自 时演示\n示范取号']);
  });

  it('are offered once for each subject, from its latest filing', async () => {
    app = await boardOf([
      saved('a', named('第二份'), day('2026-02-15')),
      saved('b', named('第三份'), day('2026-03-01')),
      saved('c', named('第一份'), day('2026-02-01')),
    ]);
    await begin(app, '企业', '广东', '新增小程序');
    expect(offered()).toEqual(['复制自 广州市示范样例科技有限公司\n第三份']);
  });

  it('are offered for each of two subjects, the latest first', async () => {
    const other = having(named('另一家'), {
      'icp_subject.base_info.name': '广州市另一家示范有限公司',
      'icp_subject.organize_info.certificate_number': '91440199MA0TE5T2XT',
    });
    app = await boardOf([saved('a', enterprise(), day('2026-02-15')), saved('b', other, day('2026-03-01'))]);
    await begin(app, '企业', '广东', '新增小程序');
    expect(offered().map((line) => line.split('\n')[0])).toEqual([
      '复制自 广州市另一家示范有限公司',
      '复制自 广州市示范样例科技有限公司',
    ]);
  });

  it('are not offered while the subject has no name', async () => {
    app = await boardOf([saved('one', having(enterprise(), { 'icp_subject.base_info.name': undefined }))]);
    await begin(app, '企业', '广东');
    expect(app.title).toBe('备案任务');
  });

  it('are copied without the app, the photos and the values of that one filing only', async () => {
    app = await boardOf([saved('one', enterprise())]);
    await begin(app, '企业', '广东', '新增小程序');
    await app.tap('复制自 广州市示范样例科技有限公司');
    expect(app.text()).toContain('未命名小程序\n新增小程序 · 企业 · 广东');
    await app.tap('主体负责人');
    expect(app.value('主体负责人姓名')).toBe('任样例');
    await app.back();
    expect(app.text()).toMatch(/材料照片\n(未开始|还差)/);
  });

  it('can be declined, and the new filing is empty', async () => {
    app = await boardOf([saved('one', enterprise())]);
    await begin(app, '企业', '广东');
    await app.tap('不复制，重新填写');
    await app.tap('主体信息');
    expect(app.value('主体名称')).toBe('');
  });
});
