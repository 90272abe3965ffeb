import { type App, launch } from '../support/weapp';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

describe('the three tabs', () => {
  it('are 备案, 工具 and 规则, and each is as it was left', async () => {
    app = await launch();
    expect(app.title).toBe('我的备案');
    await app.tab('工具');
    expect(app.title).toBe('工具');
    await app.tab('规则');
    expect(app.title).toBe('规则');
    await app.tab('备案');
    expect(app.title).toBe('我的备案');
    expect(app.pages.stack).toHaveLength(1);
  });

  it.each([
    ['工具', '试算提交日', '试算提交日'],
    ['规则', '各省要求', '省份'],
  ])('from %s a screen opens, and back leads to the tab again', async (tab, row, title) => {
    app = await launch();
    await app.tab(tab);
    await app.tap(row);
    expect(app.title).toBe(title);
    await app.back();
    expect(app.title).toBe(tab);
  });

  it('reach a province’s rule in three taps', async () => {
    app = await launch();
    await app.tab('规则');
    await app.tap('各省要求');
    await app.tap('广东');
    expect(app.text()).toContain('广东');
    expect(app.route).toBe('fill/rulebook/entry');
  });

  it('lead home from a screen that a card opened', async () => {
    app = await launch({ page: 'fill/invite/index', query: { scene: 'k=add_app&t=4&p=44' } });
    await app.tap('我的备案');
    expect(app.title).toBe('我的备案');
    await app.tab('规则');
    expect(app.title).toBe('规则');
  });
});
