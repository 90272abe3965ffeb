import { begin, killed, nameApp, PHOTO, photograph, recordThat, sleepUntil } from '../support/people';
import { type App, launch } from '../support/weapp';

const NAME = '小程序名称';
const LICENCE = '营业执照';
const UNSAVED = '最近的修改还没有保存';
const BACK = '主体负责人证件背面（国徽面）';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

async function started(options: Parameters<typeof launch>[0] = {}): Promise<void> {
  app = await launch({ now: '2026-03-10T10:00:00+08:00', ...options });
  await begin(app, '企业', '广东');
}

const photosKept = () => [...app.phone.files.keys()].filter((name) => name.startsWith('wxfile://usr/'));

describe('a phone without room', () => {
  beforeEach(async () => {
    await started();
    await nameApp(app, '存好的');
    await app.advance(1000);
    app.fail('setStorage', 'exceed storage max size 10Mb');
    await nameApp(app, '没存下的');
    await app.advance(1000);
  });

  it('is told on the screen, and keeps what was saved before', async () => {
    expect(app.text()).toContain(UNSAVED);
    expect(app.text()).toContain('之前存好的都在');
    app = await killed(app);
    expect(app.text()).toContain('存好的');
    expect(app.text()).not.toContain('没存下的');
  });

  it('says so on every screen until another try succeeds, and then has everything', async () => {
    await app.tap('再存一次');
    expect(app.text()).toContain(UNSAVED);
    await app.tap('腾出空间或复制内容');
    expect(app.text()).toContain(UNSAVED);
    app.fail('setStorage', undefined);
    await app.tap('再存一次');
    expect(app.text()).not.toContain(UNSAVED);
    app = await killed(app);
    expect(app.text()).toContain('没存下的');
  });
});

describe('a record in storage', () => {
  beforeEach(async () => {
    await started();
    await nameApp(app, '先存的');
    await app.advance(1000);
    await nameApp(app, '后存的');
    await app.advance(1000);
  });

  /** What was kept is cut off half-way, as by a phone that ran out of power. */
  function tear(holding: string): void {
    for (const kept of app.phone.storage.values()) {
      const text = String(kept.data);
      if (text.includes(holding)) kept.data = text.slice(0, text.length / 2);
    }
  }

  it('opens as it was one change before when the last write was cut off', async () => {
    tear('后存的');
    app = await app.restart();
    expect(app.text()).toContain('先存的');
  });

  it('is reported on the board when no copy can be read, and the others are there', async () => {
    await app.tap('我的备案');
    await begin(app, '个人', '浙江');
    await nameApp(app, '样例预约');
    await app.advance(1000);
    tear('后存的');
    tear('先存的');
    app = await app.restart();
    expect(app.text()).toContain('有 1 份备案的数据读不出来');
    expect(app.text()).toContain('样例预约');
  });
});

describe('a clock that was set back', () => {
  it('is named on the status page, and what was recorded counts again once the clock is right', async () => {
    await started();
    await app.tap('提交与进度');
    await recordThat(app, '已提交备案');
    await app.advance(1000);
    app = await app.restart({ now: '2026-03-09T09:00:00+08:00' });
    await app.tap('未命名小程序');
    await app.tap('提交与进度');
    expect(app.text()).toContain('“已提交备案”记在 明天 10:00，暂时没有算进进度');
    await sleepUntil(app, '2026-03-10T12:00:00+08:00');
    expect(app.text()).not.toContain('暂时没有算进进度');
    expect(app.text()).toContain('等平台初审');
  });
});

describe('an app killed within a second', () => {
  it('has the text that was typed', async () => {
    await started();
    await app.tap('小程序信息');
    await app.type(NAME, '样例取号');
    app = await killed(app);
    await app.tap('样例取号');
    await app.tap('小程序信息');
    expect(app.value(NAME)).toBe('样例取号');
  });

  it('has the text when WeChat is left at once', async () => {
    await started();
    await nameApp(app, '样例取号');
    await app.hide();
    expect(app.errors).toEqual([]);
    app = await app.restart();
    expect(app.text()).toContain('样例取号');
  });
});

describe('a photograph', () => {
  it('is explained with the way to the settings when the camera is refused', async () => {
    await started();
    await app.tap('材料照片');
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
    await started({ privacy: 'needed' });
    await nameApp(app, '样例取号');
    await app.tap('材料照片');
    app.nextPictures(PHOTO);
    await app.tap(`拍摄${LICENCE}`);
    await app.choose('拒绝');
    expect(app.text()).toContain('还没有同意隐私说明');
    await app.choose('知道了');
    expect(app.phone.recorded.map(({ api }) => api)).not.toContain('chooseMedia');
    await app.tap(`拍摄${LICENCE}`);
    await app.choose('同意');
    expect(app.text()).toContain('已添加');
  });

  it('says nothing when the person changes his mind', async () => {
    await started();
    await app.tap('材料照片');
    await app.tap(`拍摄${LICENCE}`);
    expect(app.dialog).toBeUndefined();
    expect(app.text()).not.toContain('已添加');
  });

  it.each([
    { why: 'a text that is named like a picture', file: '这不是照片' },
    { why: 'a file of 0 bytes', file: '' },
  ])('is refused in a plain sentence when it is $why', async ({ file }) => {
    await started();
    await app.tap('材料照片');
    app.nextPictures(file);
    await app.tap(`从相册选择${LICENCE}`);
    expect(app.text()).toContain('这个文件不是能打开的图片');
    await app.choose('知道了');
    expect(app.text()).not.toContain('已添加');
    expect(photosKept()).toEqual([]);
  });

  it('is told plainly when the phone has no room for it', async () => {
    await started();
    await app.tap('材料照片');
    app.fail('saveFile', 'the maximum size of the file storage limit is exceeded');
    await photograph(app, [LICENCE]);
    expect(app.text()).toContain('手机空间不够，照片没有存下');
    await app.choose('知道了');
    expect(app.text()).not.toContain('已添加');
  });

  it('that vanished is named, and can be taken again', async () => {
    await started();
    await app.tap('材料照片');
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

describe('a name nobody expects', () => {
  it.each([
    { why: '200 characters', name: '样例'.repeat(100) },
    { why: 'emoji and a blank', name: '👩‍👩‍👧‍👦 样例🀄️' },
    { why: 'what looks like markup', name: '<b>样例</b>&nbsp;{{name}}' },
  ])('opens on every page: $why', async ({ name }) => {
    await started();
    await app.tap('主体信息');
    await app.type('主体名称', name);
    await app.back();
    await nameApp(app, name);
    const { id = '' } = app.pages.top.instance.options as Record<string, string>;
    for (const page of app.pages.routes) {
      await app.open(page, { id });
      expect(app.text()).not.toContain('不在这台手机上');
    }
    await app.open('pages/home/index');
    expect(app.text()).toContain(name);
  });
});
