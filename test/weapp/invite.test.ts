import { existsSync } from 'node:fs';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { type App, launch } from '../support/weapp';

const open = (scene = 'k=first&t=4&p=44') => launch({ page: 'fill/invite/index', query: { scene } });

const prefix = async (app: App, text: string) => {
  await app.type('链接前缀', text);
  await app.tap('做成二维码');
};

/** What a camera reads in the code on the screen. */
function readBy(app: App): string | undefined {
  const [, base64 = ''] = String(app.find('二维码').attrs.src).split('base64,');
  const { data, width, height } = PNG.sync.read(Buffer.from(base64, 'base64'));
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}

describe('an invitation', () => {
  it('is made of the same three questions, any of which may be left to the client', async () => {
    const app = await launch({ page: 'pages/tools/index' });
    await app.tap('邀请客户填写');
    await app.tap('首次备案');
    await app.tap('下一题');
    await app.tap('下一题');
    await app.tap('广东');
    await app.tap('做成邀请');
    expect(app.route).toBe('fill/invite/index');
    expect(app.text()).toContain('首次备案 · 广东');
    expect(app.text()).not.toContain('去工信部查一下');
    expect(app.errors).toEqual([]);
  });

  it('sends a card that opens the start with these answers, with a picture of the package', async () => {
    const card = (await open()).share('发到微信聊天');
    expect(card.title).toBe('请准备小程序备案：首次备案 · 企业 · 广东');
    expect(existsSync(`dist/weapp${card.imageUrl}`)).toBe(true);
    const [path = '', search] = card.path.slice(1).split('?');
    const client = await launch({ page: path, query: Object.fromEntries(new URLSearchParams(search)) });
    expect(client.text()).toContain('首次备案 · 企业 · 广东');
    expect(client.text()).toContain('去工信部查一下');
  });

  it('lists what the client should have at hand', async () => {
    const app = await open();
    expect(app.text()).toContain('客户手边要有');
    expect(app.text()).toContain('营业执照');
    await app.tap('复制清单');
    expect(app.phone.clipboard).toMatch(/^首次备案 · 企业 · 广东\n1\. /);
  });

  it('lists nothing where nobody knows for whom it is', async () => {
    const app = await open('k=first');
    expect(app.text()).not.toContain('客户手边要有');
    expect(app.share().path).toBe('/fill/start/index?scene=k%3Dfirst');
  });
});

describe('the code for the counter', () => {
  it('holds the address that the agency entered, with the answers; the address is there the next time', async () => {
    const app = await open();
    await prefix(app, 'https://example.com/beituo');
    expect(readBy(app)).toBe('https://example.com/beituo?k=first&t=4&p=44');
    const again = await app.restart({ page: 'fill/invite/index' });
    expect(readBy(again)).toBe('https://example.com/beituo');
    expect(again.value('链接前缀')).toBe('https://example.com/beituo');
    expect(again.errors).toEqual([]);
  });

  it('says what is wrong with an address, and makes no code of it', async () => {
    const app = await open();
    await prefix(app, 'http://example.com');
    expect(app.text()).toContain('应当以 https:// 开头');
    expect(app.has('存到相册')).toBe(false);
  });

  it('goes into the album, and leaves no file behind', async () => {
    const app = await open();
    await prefix(app, 'https://example.com/beituo');
    await app.tap('存到相册');
    expect(app.phone.toast).toBe('已存到相册');
    expect([...app.phone.files.keys()].filter((name) => name.endsWith('.png'))).toEqual([]);
    app.fail('saveImageToPhotosAlbum', 'auth deny');
    await app.tap('存到相册');
    expect(app.text()).toContain('没有相机或相册的权限');
  });

  it('is made without a place to remember the address, which is said', async () => {
    const app = await open();
    app.fail('setStorage', 'quota');
    await prefix(app, 'https://example.com/beituo');
    expect(readBy(app)).toBe('https://example.com/beituo?k=first&t=4&p=44');
    expect(app.phone.toast).toBe('二维码做好了，但没有记住链接前缀');
  });
});
