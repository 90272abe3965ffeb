import { type App, launch } from '../support/weapp';

let app: App;
beforeEach(async () => {
  app = await launch({ page: 'tools/rehearsal/index' });
});
afterEach(() => {
  expect(app.errors).toEqual([]);
  expect(app.phone.storage.size).toBe(0);
});

const RIGHT = { 验证码: '413527', 手机号: '13900000000', '证件号后 6 位': '09909X' };
async function enter(values: Partial<typeof RIGHT>): Promise<void> {
  for (const [label, value] of Object.entries({ ...RIGHT, ...values })) await app.type(label, value);
  await app.tap('提交核验');
}

describe('the two messages', () => {
  it('come with the three steps of the real day, and no result', () => {
    expect(app.text()).toContain('这是演练');
    expect(app.text()).toContain('真的那天，一共三步');
    expect(app.text()).not.toContain('练好了');
    expect(app.text()).not.toContain('怎样识别假短信');
  });

  it('differ in sender and site', async () => {
    await app.tap('信这条，去核验：来自 1069 0000 0000');
    expect(app.text()).toContain('这条是假的\n· 发送号码不是 12381');
    expect(app.text()).toContain('手机上来了两条短信');
    await app.tap('信这条，去核验：来自 12381');
    expect(app.text()).toContain('模拟的核验页面，不是真的网站');
    expect(app.text()).not.toContain('这条是假的');
  });
});

describe('the made-up page of the ministry', () => {
  beforeEach(() => app.tap('信这条，去核验：来自 12381'));

  it.each([
    { values: { 验证码: '413572' }, says: '不对：验证码\n' },
    { values: { 手机号: '13900000001' }, says: '不对：手机号\n' },
    { values: { '证件号后 6 位': '990990' }, says: '不对：证件号后 6 位\n' },
    { values: { 验证码: '1', 手机号: '1' }, says: '不对：验证码、手机号\n' },
  ])('says which input is wrong: $values', async ({ values, says }) => {
    await enter(values);
    expect(app.text()).toContain(says);
    expect(app.text()).toContain('还可以错 4 次');
  });

  it('accepts the right input, also a small x', async () => {
    await enter({ '证件号后 6 位': '09909x' });
    expect(app.text()).toContain('演练结果\n验证成功');
    expect(app.text()).toContain('怎样识别假短信');
    await app.tap('练好了');
    expect(app.title).toBe('我的备案');
  });

  it('allows five wrong tries but not the sixth, and can start again', async () => {
    for (let times = 1; times <= 5; times++) await enter({ 验证码: '000000' });
    expect(app.text()).toContain('再错一次会被退回');
    await enter({ 验证码: '000000' });
    expect(app.text()).toContain('错了 6 次，备案被退回');
    await app.tap('再练一遍');
    await app.tap('信这条，去核验：来自 12381');
    expect(app.text()).toContain('还可以错 5 次');
  });

  it('can be passed after the fifth wrong try', async () => {
    for (let times = 1; times <= 5; times++) await enter({ 验证码: '000000' });
    await enter({});
    expect(app.text()).toContain('验证成功');
  });
});
