import { headerOf } from '@/photo';
import { PHOTO } from '../support/people';
import { heavyPhoto, lyingPhoto } from '../support/photos';
import type { App } from '../support/weapp';
import { LICENCE, same, shown, slots, storedFiles, storedNames, take } from '../support/weapp/documentsPage';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

describe('the file that is handed in', () => {
  it('has no location, while the original stays', async () => {
    app = await slots();
    await take(app, heavyPhoto());
    expect(shown(app)).toMatch(/^合格\n/);
    expect(shown(app)).toContain('已备好上传用的副本\n1520×1120，169 KB\n不含拍摄地点');
    const [original, copy] = storedFiles(app);
    expect(same(original, heavyPhoto())).toBe(true);
    expect(headerOf(copy as Uint8Array)).toMatchObject({ exif: false, gps: false, complete: true });
  });

  it('is upright', async () => {
    app = await slots();
    await take(app, lyingPhoto());
    expect(shown(app)).toContain('已备好上传用的副本\n1120×1520');
    const [, copy] = storedFiles(app);
    expect(headerOf(copy as Uint8Array)).toMatchObject({
      width: 1120,
      height: 1520,
      orientation: 1,
      gps: false,
    });
    expect(copy?.length).toBeLessThan(204_800);
  });

  it('is upright even if WeChat cannot export an off-screen canvas', async () => {
    app = await slots();
    app.fail('canvasToTempFilePath', 'canvasToTempFilePath:fail invalid canvas');
    await take(app, lyingPhoto());
    expect(shown(app)).toContain('已备好上传用的副本\n1120×1520');
    const [, copy] = storedFiles(app);
    expect(headerOf(copy as Uint8Array)).toMatchObject({ width: 1120, height: 1520, orientation: 1 });
  });

  it('goes to the album, from where it can be sent to a computer', async () => {
    app = await slots();
    await take(app, heavyPhoto());
    await app.tap(`${LICENCE}第 1 张：更多`);
    await app.choose('存到手机相册');
    const { options } = app.phone.recorded.find(({ api }) => api === 'saveImageToPhotosAlbum') ?? {};
    expect(app.phone.files.get(String(options?.filePath))?.length).toBe(PHOTO.length);
  });

  it('says so when the album refuses it, and still has it', async () => {
    app = await slots();
    await take(app, PHOTO);
    app.fail('saveImageToPhotosAlbum', 'saveImageToPhotosAlbum:fail fail no space');
    await app.tap(`${LICENCE}第 1 张：更多`);
    await app.choose('存到手机相册');
    expect(app.text()).toContain('手机空间不够，没有存到相册');
    await app.choose('知道了');
    expect(storedFiles(app)).toHaveLength(1);
  });

  it('gets a watermark in a blank place on request, and loses it on request', async () => {
    app = await slots();
    await take(app, PHOTO);
    await app.tap(`${LICENCE}第 1 张：更多`);
    await app.choose('加水印');
    expect(app.text()).toContain('可能妨碍识别');
    await app.choose('加水印');
    expect(shown(app)).toContain('已加水印的副本');
    expect(app.phone.recorded.map(({ api }) => api)).toContain('previewImage');
    expect(storedNames(app)).toHaveLength(2);
    await app.tap(`${LICENCE}第 1 张：更多`);
    await app.choose('去掉水印');
    expect(shown(app)).not.toContain('已加水印的副本');
    expect(storedFiles(app).map((file) => same(file, PHOTO))).toEqual([true]);
  });
});

describe('room on the phone', () => {
  it('is shown, and is made by deleting the originals of copies', async () => {
    app = await slots();
    await take(app, heavyPhoto());
    expect(app.text()).toContain('全部备案的照片占 3.3 MB，微信给每个小程序最多 200 MB');
    await app.open('tools/settings/index');
    expect(app.text()).toContain('照片占用');
    await app.tap('只留备好的副本');
    await app.choose('只留副本');
    expect(storedFiles(app).map((file) => file.length)).toEqual([PHOTO.length]);
    await app.open('pages/home/index');
    await app.tap('未命名小程序');
    await app.tap('材料照片');
    expect(shown(app)).toMatch(/^合格/);
  });
});
