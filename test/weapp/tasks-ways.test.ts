import { enterprise, having } from '../support/filings';
import { saved } from '../support/stored';
import type { App } from '../support/weapp';
import { phoneAt } from '../support/weapp/phoneAt';

const NOW = '2026-03-03T12:00:00+08:00';
const MOBILE = 'icp_subject.principal_info.mobile';
const EMAIL = 'icp_subject.principal_info.email';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

const photosStored = () => [...app.phone.files.keys()].filter((name) => name.startsWith('wxfile://usr/'));

describe('opening the task list', () => {
  it('is a check, and the home page then shows its result', async () => {
    const filing = having(enterprise(), { [EMAIL]: undefined, [MOBILE]: '1391111' });
    app = await phoneAt('fill/tasks/index', [saved('one', filing)], { now: NOW });
    await app.tap('我的备案');
    expect(app.text()).toContain('上次核对：还有 2 处要补或要改');
    await app.tap('示范取号');
    await app.tap('主体负责人');
    await app.type('主体负责人手机号', '13911110001');
    await app.type('主体负责人电子邮箱', 'boss@example.com');
    await app.tap('检查并返回');
    await app.tap('我的备案');
    expect(app.text()).toContain('上次核对：可以提交了');
  });
});

describe('a row of the task list', () => {
  const open = (answers: Record<string, unknown> = {}) =>
    phoneAt('fill/tasks/index', [saved('one', having(enterprise(), answers))], { now: NOW });

  it('opens its section with its errors, or without them when it is not started or has none', async () => {
    app = await open({ [MOBILE]: '1391111' });
    await app.tap('主体负责人');
    expect(app.title).toBe('主体负责人');
    expect(app.text()).toContain('有 1 处要补或要改');
    await app.back();
    await app.tap('小程序信息');
    expect(app.text()).not.toContain('要补或要改');
  });

  it('opens a section with only missing values without showing errors', async () => {
    app = await open({ [EMAIL]: undefined });
    await app.tap('主体负责人');
    expect(app.text()).not.toContain('要补或要改');
  });

  it('links to the photos, the review and the status', async () => {
    app = await open();
    for (const title of ['材料照片', '核对与预审', '提交与进度']) {
      await app.tap(title);
      expect(app.title).toBe(title);
      await app.back();
    }
  });
});

describe('deleting the filing', () => {
  beforeEach(async () => {
    const other = { ...enterprise(), photos: {} };
    app = await phoneAt('fill/tasks/index', [saved('one', enterprise()), saved('two', other)], { now: NOW });
    await app.tap('删除这份备案');
  });

  it('says what is deleted and what is not, and deletes nothing when the person declines', async () => {
    expect(app.text()).toContain('已提交到微信后台的备案不受影响');
    await app.choose('取消');
    expect(app.title).toBe('备案任务');
    expect(photosStored().length).toBeGreaterThan(0);
    await app.tap('我的备案');
    expect(app.text().match(/示范取号/g)).toHaveLength(2);
  });

  it('deletes its photos too, and goes back to the home page, where it is gone for good', async () => {
    await app.choose('删除');
    expect(photosStored()).toEqual([]);
    expect(app.title).toBe('我的备案');
    expect(app.text().match(/示范取号/g)).toHaveLength(1);
    app = await app.restart({ page: 'pages/home/index' });
    expect(app.text().match(/示范取号/g)).toHaveLength(1);
  });
});
