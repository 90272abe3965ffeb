import { type App, launch } from '../support/weapp';

describe('the rehearsal', () => {
  const open = () => launch({ page: 'tools/rehearsal/index' });
  const enter = async (app: App, code: string) => {
    await app.type('验证码', code);
    await app.type('手机号', '13900000000');
    await app.type('证件号后 6 位', '09909x');
    await app.tap('提交核验');
  };

  it('says that it is one, tells the false message, and ends with 验证成功', async () => {
    const app = await open();
    expect(app.text()).toContain('这是演练');
    await app.tap('信这条，去核验：来自 1069 0000 0000');
    expect(app.text()).toContain('这条是假的');
    await app.tap('信这条，去核验：来自 12381');
    await enter(app, '413572');
    expect(app.text()).toContain('不对：验证码');
    expect(app.text()).toContain('还可以错 4 次');
    await enter(app, '413527');
    expect(app.text()).toContain('验证成功');
    await app.tap('再练一遍');
    expect(app.text()).toContain('信哪一条');
    expect(app.phone.storage.size).toBe(0);
  });

  it('is returned at the sixth wrong try, as it would be (WX-SMS)', async () => {
    const app = await open();
    await app.tap('信这条，去核验：来自 12381');
    for (let times = 1; times <= 6; times++) await app.tap('提交核验');
    expect(app.text()).toContain('错了 6 次，备案被退回');
  });
});
