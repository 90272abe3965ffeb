import { type App, launch } from '../support/weapp';

async function subjectSection(): Promise<App> {
  const app = await launch();
  await app.tap('新建备案');
  for (const answer of ['首次备案', '企业', '广东']) {
    await app.tap(answer);
    await app.tap(answer === '广东' ? '开始准备' : '下一题');
  }
  await app.tap('主体信息');
  return app;
}

describe('typing', () => {
  it('sends nothing to the view where nothing else changes', async () => {
    const app = await subjectSection();
    await app.type('通信地址', '样例路1号');
    const sent = await app.measure(() => app.type('通信地址', '样例路1号2栋301室'));
    expect(app.value('通信地址')).toBe('样例路1号2栋301室');
    expect(sent).toEqual({ calls: 0, bytes: 0 });
  });

  it('sends at most 300 bytes a key where a count is shown', async () => {
    const app = await subjectSection();
    const sent = await app.measure(() => app.type('主体信息备注', '备注'));
    expect(app.value('主体信息备注')).toBe('备注');
    expect(sent.bytes / 2).toBeLessThanOrEqual(300);
  });
});
