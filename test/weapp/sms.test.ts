import { having, type StoredFiling } from '../support/filings';
import { saved } from '../support/stored';
import { NOW, phoneWith, waiting } from '../support/waiting';

describe('the page of the SMS check', () => {
  const open = (filing: StoredFiling, now = NOW) =>
    phoneWith([saved('one', filing)], 'progress/sms/index', { id: 'one' }, { now });

  it('shows the clock, who gets the code, from which number, and where to enter it', async () => {
    const app = await open(waiting);
    expect(app.text()).toContain('距截止还有\n23:07:00\n明天 15:07 前核验');
    expect(app.text()).toContain('由 12381 发给\n主体负责人 任样例 139****0001');
    expect(app.text()).toContain('主体负责人居民身份证号码的后 6 位');
    expect(app.text()).not.toContain('13911110001');
  });

  it('opens from the status page', async () => {
    const app = await phoneWith([saved('one', waiting)], 'progress/status/index', { id: 'one' });
    await app.tap('现在去核验');
    expect(app.route).toBe('progress/sms/index');
  });

  it('records a wrong try, and removes it', async () => {
    const app = await open(waiting);
    await app.tap('记录：输错一次');
    expect(app.text()).toContain('还可以错 4 次');
    await app.tap('撤销“输错一次”');
    expect(app.text()).toContain('还可以错 5 次');
  });

  it('asks before the sixth wrong try, which returns the filing (WX-SMS)', async () => {
    const app = await open(waiting);
    await app.tap('记录：输错一次');
    for (let times = 2; times <= 5; times++) await app.tap('记录：又输错一次');
    expect(app.text()).toContain('再错一次会被退回');
    await app.tap('记录：又输错一次');
    await app.choose('取消');
    expect(app.text()).toContain('再错一次会被退回');
    await app.tap('记录：又输错一次');
    await app.choose('记下');
    expect(app.text()).toContain('输错次数太多，备案被退回');
  });

  it('records one resend and offers no second one (WX-SMS)', async () => {
    const app = await open(waiting);
    await app.tap('记录：请求重发');
    expect(app.text().split('\n')).not.toContain('记录：请求重发');
    expect(app.text()).toContain('距截止还有\n23:07:00');
  });

  it('records the check, stores it, and continues', async () => {
    const app = await open(waiting);
    await app.tap('记录：已核验');
    expect(app.text()).toContain('短信核验已完成');
    await app.tap('看提交与进度');
    expect(app.text()).toContain('等管局审核');
    await app.advance(1000);
    const again = await app.restart();
    expect(again.text()).toContain('管局审核');
  });

  it('goes back to the status page', async () => {
    const app = await phoneWith([saved('one', waiting)], 'progress/status/index', { id: 'one' });
    await app.tap('现在去核验');
    await app.tap('记录：已核验');
    await app.tap('看提交与进度');
    expect(app.pages.stack.map(({ route }) => route)).toEqual(['progress/status/index']);
    expect(app.text()).toContain('等管局审核');
  });

  it('records each of two people separately (WX-SMS)', async () => {
    const filing = having(waiting, { kind: 'change', changes: ['subject', 'app'] });
    const app = await open(filing);
    expect(app.text()).toContain('小程序负责人 温示范 139****0002');
    await app.tap('记录：主体负责人已核验');
    expect(app.text()).toContain('撤销“主体负责人已核验”');
    await app.tap('记录：小程序负责人已核验');
    expect(app.text()).toContain('短信核验已完成');
  });
});
