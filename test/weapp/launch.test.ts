import { launch } from '../support/weapp';

const IGNORED = '二维码里有读不懂的内容';

/** Starts the app as a mini-program code (`scene`) or a link (`q`) does. */
const openedBy = (query: { scene?: string; q?: string }) =>
  launch({ page: 'fill/start/index', query: { ...query } });

describe('a code that carries the answers', () => {
  it('asks none of the three questions again, but what the ministry shows', async () => {
    const app = await openedBy({ scene: 'k=first&t=4g&p=35' });
    expect(app.text()).toContain('首次备案 · 个体工商户 · 福建');
    expect(app.text()).toContain('去工信部查一下');
    await app.tap('开始准备');
    expect(app.text()).toContain('首次备案 · 个体工商户 · 福建');
    expect(app.errors).toEqual([]);
  });

  it('skips known answers and asks the rest', async () => {
    const app = await openedBy({ scene: 'k=change' });
    expect(app.text()).toContain('以谁的名义备案');
    await app.tap('个人');
    await app.tap('下一题');
    await app.tap('浙江');
    await app.tap('下一题');
    await app.tap('开始准备');
    expect(app.text()).toContain('变更备案 · 个人 · 浙江');
    expect(app.errors).toEqual([]);
  });

  it('works in the same way as a plain link', async () => {
    const app = await openedBy({ q: 'https://example.com/beituo?t=4&p=44' });
    expect(app.text()).toContain('你要办理哪种备案');
    await app.tap('首次备案');
    await app.tap('下一题');
    expect(app.text()).toContain('去工信部查一下');
    await app.tap('开始准备');
    expect(app.text()).toContain('首次备案 · 企业 · 广东');
    expect(app.errors).toEqual([]);
  });
});

describe('a code with wrong content', () => {
  it.each([
    { why: 'an unknown kind', query: { scene: 'k=hack' } },
    { why: 'a name of the prototype', query: { scene: '__proto__=1&constructor=2' } },
    { why: 'a half escape', query: { scene: 'k=%E0%A4%A' } },
    { why: 'markup', query: { scene: 'k=<script>alert(1)</script>' } },
    { why: 'a text far too long', query: { scene: 'k=first&'.repeat(500) } },
    { why: 'a link with foreign words', query: { q: 'https://example.com/?id=1&next=javascript:alert(1)' } },
  ])('is ignored, and the page says so: $why', async ({ query }) => {
    const app = await openedBy(query);
    expect(app.text()).toContain(IGNORED);
    expect(app.text()).toContain('你要办理哪种备案');
    expect(app.find('下一题').attrs.disabled).toBe(true);
    expect(app.errors).toEqual([]);
  });

  it('uses the part that could be read', async () => {
    const app = await openedBy({ scene: 'k=first&t=99&p=44' });
    expect(app.text()).toContain(IGNORED);
    expect(app.text()).toContain('以谁的名义备案');
    expect(app.errors).toEqual([]);
  });

  it('shows no message without a code', async () => {
    const app = await openedBy({});
    expect(app.text()).not.toContain(IGNORED);
    expect(app.errors).toEqual([]);
  });
});
