import { enterprise, having } from '../support/filings';
import { browse, type Web } from '../support/h5';
import { keep, saved } from '../support/stored';

const NAME = '主体名称';
const SUBJECT = { id: 'one', section: 'subject' };

describe('a browser that refuses its storage', () => {
  let web: Web;
  beforeAll(async () => {
    web = await browse();
    await web.page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      }),
    );
    await web.reload();
  });
  afterAll(() => web.close());

  it('is told on the board, which leads on', async () => {
    expect(await web.text()).toContain('暂时读不出来');
    expect(await web.text()).toContain('新建备案');
  });
});

describe('two tabs with the same filing', () => {
  let web: Web;
  beforeAll(async () => {
    web = await browse();
    await keep(web, saved('one', having(enterprise(), { 'local.business_scope': '软件开发' })));
  });
  afterAll(() => web.close());

  const filing = () =>
    web.page.evaluate(() =>
      Object.entries(localStorage)
        .filter(([key]) => key.startsWith('beituo:filing/one/'))
        .map(([, text]) => String(text))
        .join('\n'),
    );

  it('keep what each of them was told', async () => {
    await web.open('fill/section/index', SUBJECT);
    const [other, board] = [await web.another(), await web.another()];
    await other.open('fill/section/index', SUBJECT);

    await web.type(NAME, '先改的名称');
    await board.see('先改的名称 · 广东 · 首次备案');
    await other.type('通信地址', '后改的住所');
    expect(await filing()).toMatch(/先改的名称[\s\S]*后改的住所|后改的住所[\s\S]*先改的名称/);
    await web.reload();
    expect(await web.value(NAME)).toBe('先改的名称');
    expect(await web.value('通信地址')).toBe('后改的住所');
  });
});
