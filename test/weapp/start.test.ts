import { enterprise } from '../support/filings';
import { begin } from '../support/people';
import { saved } from '../support/stored';
import type { App } from '../support/weapp';
import { boardOf, phoneAt } from '../support/weapp/phoneAt';

const NOW = '2026-03-03T12:00:00+08:00';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

describe('the kind of filing, the subject and the province', () => {
  it('can be changed after the start, and the values stay', async () => {
    app = await phoneAt(
      'fill/tasks/index',
      [saved('one', enterprise(), { regionName: '广东省 广州市 天河区' })],
      { now: NOW },
    );
    await app.tap('更改备案类型、主体性质或省份');
    await app.tap('新增小程序');
    await app.tap('下一题');
    await app.tap('下一题');
    await app.tap('浙江');
    await app.tap('下一题');
    await app.tap('保存更改');
    expect(app.text()).toContain('新增小程序 · 企业 · 浙江');
    await app.tap('主体信息');
    expect(app.value('主体名称')).toBe('广州市示范样例科技有限公司');
    expect(app.value('通信地址')).toBe('');
    expect(app.text()).toContain('请选择省、市、县区');
  });

  it('stay unchanged when the page is left', async () => {
    app = await phoneAt('fill/tasks/index', [saved('one', enterprise())], { now: NOW });
    await app.tap('更改备案类型、主体性质或省份');
    await app.tap('注销主体');
    await app.back();
    expect(app.text()).toContain('首次备案 · 企业 · 广东');
  });

  it('are the chosen ones when the subject is copied from another filing', async () => {
    app = await boardOf([saved('one', enterprise())], { now: NOW });
    await begin(app, '企业', '浙江', '新增小程序');
    await app.tap('复制自 广州市示范样例科技有限公司');
    expect(app.text()).toContain('新增小程序 · 企业 · 浙江');
    await app.tap('主体信息');
    expect(app.text()).toContain('请选择省、市、县区');
  });
});
