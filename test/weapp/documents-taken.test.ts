import { enterprise, having } from '../support/filings';
import { nameApp, PHOTO, photo } from '../support/people';
import { saved, textsOf } from '../support/stored';
import { type App, launch } from '../support/weapp';
import { LICENCE, shown, slots, storedNames, take } from '../support/weapp/documentsPage';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

describe('a photo', () => {
  it('causes a message with a link to the settings when the camera is refused', async () => {
    app = await slots();
    app.fail('chooseMedia', 'chooseMedia:fail auth deny');
    await app.tap(`拍摄${LICENCE}`);
    expect(app.text()).toContain('没有相机或相册的权限');
    await app.choose('去设置');
    expect(app.phone.recorded.map(({ api }) => api)).toContain('openSetting');
    app.fail('chooseMedia', undefined);
    await photo(app, [LICENCE]);
    expect(shown(app)).toContain('合格');
  });

  it('is not chosen before the person agrees to the privacy declaration, and the text fields still work', async () => {
    app = await slots({ privacy: 'needed' });
    app.nextPhotos(PHOTO);
    await app.tap(`拍摄${LICENCE}`);
    await app.choose('拒绝');
    expect(app.text()).toContain('还没有同意隐私说明');
    await app.choose('知道了');
    expect(app.phone.recorded.map(({ api }) => api)).not.toContain('chooseMedia');
    await app.back();
    await nameApp(app, '样例取号');
    await app.tap('材料照片');
    await app.tap(`拍摄${LICENCE}`);
    await app.choose('同意');
    expect(shown(app)).toContain('合格');
  });

  it('causes no message when the person cancels', async () => {
    app = await slots();
    await app.tap(`拍摄${LICENCE}`);
    expect(app.dialog).toBeUndefined();
    expect(shown(app)).toBeUndefined();
  });

  it.each([
    { why: 'a text with the name of a photo', file: '这不是照片', words: '这个文件不是能打开的图片' },
    { why: 'a file of 0 bytes', file: '', words: '这个文件不是能打开的图片' },
  ])('is refused with a plain sentence when it is $why', async ({ file, words }) => {
    app = await slots();
    await take(app, file);
    expect(app.text()).toContain(words);
    await app.choose('知道了');
    expect(shown(app)).toBeUndefined();
    expect(storedNames(app)).toEqual([]);
  });

  it('stores the usable photos of several, and names the first reason for the rest', async () => {
    const filing = having(enterprise(), {
      'icp_applets.base_info.service_content_types': ['医疗服务-医院'],
    });
    app = await launch({
      now: '2026-03-10T10:00:00+08:00',
      page: 'fill/documents/index',
      query: { id: 'one' },
      storage: await textsOf(saved('one', { ...filing, photos: {} })),
    });
    app.phone.photos.push([PHOTO, '这不是照片', PHOTO]);
    await app.tap('从相册选择《医疗机构执业许可证》');
    expect(app.text()).toContain('这个文件不是能打开的图片');
    await app.choose('知道了');
    expect(storedNames(app)).toHaveLength(2);
  });
});
