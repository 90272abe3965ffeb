import { readFileSync } from 'node:fs';
import { headerOf } from '@/photo';
import { enterprise } from '../support/filings';
import { browse, type Web } from '../support/h5';
import { PhotoFiles } from '../support/photoFiles';
import { blurredPhoto, heavyPhoto, hugePhoto, lyingPhoto } from '../support/photos';
import { keep, saved } from '../support/stored';

const LICENCE = '营业执照';
const FIRST = `${LICENCE}第 1 张`;

describe('photos in a browser', () => {
  const papers = new PhotoFiles();
  const good = papers.photo('good');
  const blurred = papers.file('blurred.jpg', blurredPhoto());
  const heavy = papers.file('heavy.jpg', heavyPhoto());
  let web: Web;

  const choose = (file: string) => web.attach(() => web.tap(`从相册选择${LICENCE}`), file);
  /** The text of the slot of the licence. */
  const slot = () => web.top.locator('.field', { hasText: LICENCE }).first();
  const says = (words: string | RegExp) => slot().getByText(words).first().waitFor();
  /** The files in the browser's own database. */
  const files = () =>
    web.page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const opened = indexedDB.open('beituo');
          opened.onsuccess = () => {
            const asked = opened.result.transaction('photos').objectStore('photos').getAllKeys();
            asked.onsuccess = () => resolve(asked.result as string[]);
          };
        }),
    );
  const lose = (file = '') =>
    web.page.evaluate(
      (name) =>
        new Promise<void>((resolve) => {
          const opened = indexedDB.open('beituo');
          opened.onsuccess = () => {
            const change = opened.result.transaction('photos', 'readwrite');
            change.objectStore('photos').delete(name);
            change.oncomplete = () => resolve();
          };
        }),
      file,
    );

  // Each test has its own profile, so that late writes of an earlier one cannot disturb it.
  beforeEach(async () => {
    web = await browse({ now: '2026-03-10T10:00:00+08:00' });
    await keep(web, saved('one', { ...enterprise(), photos: {} }));
    await web.open('fill/documents/index', { id: 'one' });
  });
  afterEach(async () => {
    const { errors } = web;
    await web.close();
    expect(errors).toEqual([]);
  });
  afterAll(() => papers.remove());

  it('assesses a blurred photo, says what to do, and accepts a better one in its place', async () => {
    await choose(blurred);
    await says('不合格');
    await says(/主体证件照片模糊，文字的边缘是糊的。手机离远一点/);
    await web.attach(() => web.tap(`重拍${FIRST}`), good);
    await says('合格');
    await says('1520×1120，169 KB');
    expect(await files()).toHaveLength(1);
  });

  it('makes a copy without the location, and keeps the original', async () => {
    await choose(heavy);
    await says('已备好上传用的副本');
    await says('1520×1120，169 KB');
    expect(await files()).toHaveLength(2);
    await web.tap(`${FIRST}：更多`);
    const [download] = await Promise.all([web.page.waitForEvent('download'), web.tap('存到手机相册')]);
    const stored = papers.file('copy.jpg', '');
    await download.saveAs(stored);
    const copy = headerOf(readFileSync(stored));
    expect(copy).toMatchObject({ exif: false, gps: false, width: 1520 });
  });

  it('turns a photo upright', async () => {
    await choose(papers.file('lying.jpg', lyingPhoto()));
    await says(/^1120×1520/);
  });

  it('continues after the page is loaded again in the middle', async () => {
    await choose(good);
    await web.page.waitForFunction(() => Object.values(localStorage).some((text) => text.includes('.jpg')));
    await web.reload();
    await says('合格');
  });

  it('names a photo whose file is gone, and opens its slot', async () => {
    await choose(good);
    await says('合格');
    const [file] = await files();
    await lose(file);
    await web.reload();
    await says('照片文件不见了，请重拍');
    await choose(good);
    await says('合格');
  });

  it('puts a photo back that was removed by mistake', async () => {
    await choose(good);
    await says('合格');
    await web.tap(`移除${FIRST}`);
    await says('待拍');
    await web.tap(`撤销移除${LICENCE}`);
    await says('合格');
  });

  it('adds a watermark on request', async () => {
    await choose(good);
    await says('合格');
    await web.tap(`${FIRST}：更多`);
    await web.tap('加水印');
    await web.tap('加水印');
    await says('已加水印的副本');
    expect(await files()).toHaveLength(2);
  });

  it.each([
    ['a text named like a picture', papers.file('notes.jpg', '不是图片'), '这个文件不是能打开的图片'],
    ['a file of 0 bytes', papers.file('empty.jpg', ''), '这个文件不是能打开的图片'],
    ['a picture of 60 megapixels', papers.file('huge.jpg', hugePhoto()), '这张照片的像素太多'],
  ])('refuses %s in a plain sentence', async (_, file, words) => {
    await choose(file);
    await web.see(words);
    await web.tap('知道了');
    expect(await files()).toEqual([]);
  });

  it('says so when the browser has no room', async () => {
    await web.page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('the quota is exceeded', 'QuotaExceededError');
      };
    });
    await choose(good);
    await web.see('手机空间不够，照片没有存下');
    await web.tap('知道了');
    await says('待拍');
  });
});
