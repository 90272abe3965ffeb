import { enterprise, having, individual } from '../support/filings';
import { saved } from '../support/stored';
import type { App } from '../support/weapp';
import { phoneAt } from '../support/weapp/phoneAt';

const NOW = '2026-03-03T12:00:00+08:00';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

describe('a section that was checked', () => {
  const PHONE = 'icp_subject.principal_info';

  it('removes its error with the tap that corrects it', async () => {
    const filing = having(enterprise(), { [`${PHONE}.certificate_validity_date_end`]: '20260310' });
    app = await phoneAt('fill/section/index', [saved('one', filing)], {
      now: NOW,
      query: { section: 'subjectPrincipal', check: '1' },
    });
    expect(app.text()).toContain('证件有效期不足 1 个月');
    await app.tap('长期有效');
    expect(app.text()).not.toContain('证件有效期不足');
    expect(app.text()).not.toContain('要补或要改');
  });

  it('shows warnings once, and then lets the person go', async () => {
    const filing = having(enterprise(), { 'icp_subject.base_info.address': '广东省样例路1号2栋301室' });
    app = await phoneAt('fill/tasks/index', [saved('one', filing)], { now: NOW });
    await app.tap('主体信息');
    expect(app.text()).toContain('有 1 处可能被退回，看过可以不改');
    await app.tap('检查并返回');
    expect(app.title).toBe('备案任务');
  });

  it('also when nothing was checked before', async () => {
    const filing = having(enterprise(), { 'icp_subject.base_info.address': '广东省样例路1号2栋301室' });
    app = await phoneAt('fill/tasks/index', [saved('one', filing)], { now: NOW });
    await app.open('fill/section/index', { id: 'one', section: 'subject' });
    await app.tap('检查并返回');
    expect(app.text()).toContain('通信地址开头又写了“广东省”');
    await app.tap('检查并返回');
    expect(app.title).not.toBe('主体信息');
  });

  it('says which questions are optional', async () => {
    app = await phoneAt('fill/section/index', [saved('one', enterprise())], {
      now: NOW,
      query: { section: 'subject' },
    });
    const lines = app.text();
    expect(lines).toContain('主体信息备注（选填）');
    expect(lines).not.toContain('主体名称（选填）');
  });
});

describe('an individual', () => {
  it('is addressed as a person', async () => {
    app = await phoneAt('fill/section/index', [saved('one', individual())], {
      now: NOW,
      query: { section: 'subject' },
    });
    expect(app.text()).not.toContain('营业执照填');
    await app.open('fill/section/index', { id: 'one', section: 'subjectPrincipal' });
    expect(app.text()).toContain('个人备案就是你本人');
  });
});

describe('an answer that was given before', () => {
  const APP_OWNER = 'icp_applets.principal_info';
  const SECOND = having(enterprise(), { [APP_OWNER]: undefined, 'icp_applets.base_info.name': '样例排队' });
  const open = async () => {
    app = await phoneAt('fill/section/index', [saved('two', SECOND), saved('one', enterprise())], {
      now: '2026-03-03T12:00:00+08:00',
      query: { section: 'appPrincipal' },
    });
  };

  it('is filled in by a tap and never by itself, with the name of where it is from', async () => {
    await open();
    expect(app.value('小程序负责人姓名')).toBe('');
    await app.tap('用过：温示范 · 取自 示范取号');
    expect(app.value('小程序负责人姓名')).toBe('温示范');
    expect(app.text()).not.toContain('用过：温示范');
    // The person is known now.
    expect(app.value('小程序负责人手机号')).toBe('');
    await app.tap('用过：139 1111 0002 · 取自 示范取号');
    expect(app.value('小程序负责人手机号')).toBe('13911110002');
    app = await app.restart({ page: 'pages/home/index' });
    await app.open('fill/section/index', { id: 'two', section: 'appPrincipal' });
    expect(app.value('小程序负责人手机号')).toBe('13911110002');
  });

  it('goes when the person types instead, and no letter is lost', async () => {
    await open();
    await app.typeOn('小程序负责人姓名', '温示例人', 80);
    expect(app.value('小程序负责人姓名')).toBe('温示例人');
    expect(app.text()).not.toContain('用过：');
  });
});
