import { launch } from '../support/weapp';

describe('the tools', () => {
  it('open from the home page without any filing', async () => {
    const app = await launch();
    await app.tab('工具');
    for (const tool of ['试算提交日', '提醒', '短信演练', '隐私与数据']) {
      await app.tap(tool);
      expect(app.title).toBe(tool);
      expect(app.errors).toEqual([]);
      await app.back();
    }
  });
});
