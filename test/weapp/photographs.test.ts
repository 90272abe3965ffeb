import { begin, killed, nameApp, PHOTO, photograph } from '../support/people';
import { type App, launch } from '../support/weapp';

const LICENCE = '营业执照';
const BACK = '主体负责人证件背面（国徽面）';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

/** A new filing at its 材料照片. */
async function slots(options: Parameters<typeof launch>[0] = {}): Promise<void> {
  app = await launch({ now: '2026-03-10T10:00:00+08:00', ...options });
  await begin(app, '企业', '广东');
  await app.tap('材料照片');
}

const photosKept = () => [...app.phone.files.keys()].filter((name) => name.startsWith('wxfile://usr/'));

describe('a photograph', () => {
  it('is explained with the way to the settings when the camera is refused', async () => {
    await slots();
    app.fail('chooseMedia', 'chooseMedia:fail auth deny');
    await app.tap(`拍摄${LICENCE}`);
    expect(app.text()).toContain('没有相机或相册的权限');
    await app.choose('去设置');
    expect(app.phone.recorded.map(({ api }) => api)).toContain('openSetting');
    app.fail('chooseMedia', undefined);
    await photograph(app, [LICENCE]);
    expect(app.text()).toContain('已添加');
  });

  it('is not chosen before the privacy declaration is agreed to, and the text can be filled in all the same', async () => {
    await slots({ privacy: 'needed' });
    app.nextPictures(PHOTO);
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
    expect(app.text()).toContain('已添加');
  });

  it('says nothing when the person changes his mind', async () => {
    await slots();
    await app.tap(`拍摄${LICENCE}`);
    expect(app.dialog).toBeUndefined();
    expect(app.text()).not.toContain('已添加');
  });

  it.each([
    { why: 'a text that is named like a picture', file: '这不是照片' },
    { why: 'a file of 0 bytes', file: '' },
  ])('is refused in a plain sentence when it is $why', async ({ file }) => {
    await slots();
    app.nextPictures(file);
    await app.tap(`从相册选择${LICENCE}`);
    expect(app.text()).toContain('这个文件不是能打开的图片');
    await app.choose('知道了');
    expect(app.text()).not.toContain('已添加');
    expect(photosKept()).toEqual([]);
  });

  it('is told plainly when the phone has no room for it', async () => {
    await slots();
    app.fail('saveFile', 'the maximum size of the file storage limit is exceeded');
    await photograph(app, [LICENCE]);
    expect(app.text()).toContain('手机空间不够，照片没有存下');
    await app.choose('知道了');
    expect(app.text()).not.toContain('已添加');
  });

  it('that vanished is named, and can be taken again', async () => {
    await slots();
    await photograph(app, [LICENCE, BACK]);
    const [lost = ''] = photosKept();
    app = await killed(app);
    app.phone.files.delete(lost);
    await app.tap('未命名小程序');
    await app.tap('材料照片');
    expect(app.text()).toContain(`${LICENCE}\n为什么\n照片文件不见了，请重拍`);
    app.nextPictures(PHOTO);
    await app.tap(`重拍${LICENCE}第 1 张`);
    expect(app.text()).not.toContain('照片文件不见了');
    expect(photosKept()).toHaveLength(2);
  });
});
