import { headerOf } from '@/photo';
import { enterprise, having, movedTo } from '../support/filings';
import { saved, textsOf } from '../support/kept';
import { begin, killed, nameApp, PHOTO, photograph } from '../support/people';
import { blurredPhoto, heavyPhoto, hugePhoto, lyingPhoto } from '../support/photographs';
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

const kept = () => [...app.phone.files].filter(([name]) => name.startsWith('wxfile://usr/photos'));
const filesKept = () => kept().map(([, file]) => file as Uint8Array);
const namesKept = () => kept().map(([name]) => name);
const same = (one: Uint8Array | undefined, other: Uint8Array) => Buffer.from(one ?? []).equals(other);
/** What is said of the licence, down to its buttons. */
const said = () => /营业执照\n为什么\n([\s\S]*?)\n重拍/.exec(app.text())?.[1];

async function take(file: Uint8Array | string): Promise<void> {
  app.nextPictures(file);
  await app.tap(`从相册选择${LICENCE}`);
}

describe('a photograph is judged before it is used', () => {
  it('is fine when it is sharp, whole and in colour, and is kept as it came', async () => {
    await slots();
    await take(PHOTO);
    expect(said()).toMatch(/^合格\n/);
    expect(said()).toContain('1520×1120，169 KB');
    expect(filesKept().map((file) => same(file, PHOTO))).toEqual([true]);
  });

  it('is refused with one thing to do when it is blurred, and is fine when taken again', async () => {
    await slots();
    await take(blurredPhoto());
    expect(said()).toMatch(/^不合格\n/);
    expect(app.text()).toContain('主体证件照片模糊，文字的边缘是糊的。');
    expect(app.text()).toContain('对焦');
    await app.back();
    expect(app.text()).toMatch(/材料照片\n有 1 处会被退回/);
    await app.tap('材料照片');
    app.nextPictures(PHOTO);
    await app.tap(`重拍${LICENCE}第 1 张`);
    expect(said()).toMatch(/^合格\n/);
    expect(filesKept().map((file) => same(file, PHOTO))).toEqual([true]);
  });

  it('says in the review what would be returned', async () => {
    await slots();
    await take(blurredPhoto());
    await app.back();
    await app.tap('核对与预审');
    expect(app.text()).toMatch(/会被退回（1）\n主体证件照片模糊/);
  });

  it('looks at what a killed app had not come to', async () => {
    await slots();
    app.nextPictures(PHOTO);
    // Killed while the picture is being decoded.
    app.phone.wx.createOffscreenCanvas = () => ({ getContext: () => ({}), createImage: () => ({}) });
    await app.tap(`从相册选择${LICENCE}`);
    expect(said()).toMatch(/^正在检查…\n/);
    app = await killed(app);
    await app.tap('未命名小程序');
    await app.tap('材料照片');
    expect(said()).toMatch(/^合格\n/);
  });

  it('says so where the phone can only check numbers', async () => {
    await slots({ SDKVersion: '2.10.0' });
    delete app.phone.wx.createOffscreenCanvas;
    await take(blurredPhoto());
    expect(said()).toMatch(/^已添加\n/);
    expect(app.text()).toContain('只检查了大小和像素');
  });
});

describe('WeChat’s own detection of a resident ID', () => {
  const FRONT = '主体负责人证件正面（人像面）';
  const front = () => new RegExp(`${FRONT}\\n为什么\\n([\\s\\S]*?)\\n重拍`).exec(app.text())?.[1];
  /** A phone whose detection finds this, or fails to start. */
  const detecting = (found: object | 'nothing' | 'failure') => ({
    createVKSession: () => {
      if (found === 'failure') throw new Error('not supported');
      const heard: Record<string, (anchors: object[]) => void> = {};
      return {
        start: (started: () => void) => started(),
        on: (event: string, listener: (anchors: object[]) => void) => {
          heard[event] = listener;
        },
        detectIDCard: () =>
          found === 'nothing' ? heard.removeAnchors?.([]) : heard.updateAnchors?.([found]),
        destroy: () => undefined,
      };
    },
  });

  it.each([
    { found: { isComplete: true }, words: /^合格/ },
    { found: { isComplete: false }, words: /^建议重拍/ },
    { found: 'nothing' as const, words: /^合格/ },
    { found: 'failure' as const, words: /^合格/ },
  ])('is one more measure, never the last word: $found', async ({ found, words }) => {
    await slots({ has: detecting(found) });
    app.nextPictures(PHOTO);
    await app.tap(`从相册选择${FRONT}`);
    expect(front()).toMatch(words);
  });

  it('is not asked where the base library is too old', async () => {
    await slots({ SDKVersion: '3.2.9', has: detecting({ isComplete: false }) });
    app.nextPictures(PHOTO);
    await app.tap(`从相册选择${FRONT}`);
    expect(front()).toMatch(/^合格/);
  });
});

describe('room on the phone', () => {
  it('is said, and made by letting the originals of copies go', async () => {
    await slots();
    await take(heavyPhoto());
    expect(app.text()).toContain('全部备案的照片占 3.3 MB，微信给每个小程序最多 200 MB');
    await app.open('tools/settings/index');
    expect(app.text()).toContain('照片占用');
    await app.tap('只留备好的副本');
    await app.choose('只留副本');
    expect(filesKept().map((file) => file.length)).toEqual([PHOTO.length]);
    await app.open('pages/home/index');
    await app.tap('未命名小程序');
    await app.tap('材料照片');
    expect(said()).toMatch(/^合格/);
  });
});

describe('what is handed in', () => {
  it('has no place in it, while the original stays', async () => {
    await slots();
    await take(heavyPhoto());
    expect(said()).toMatch(/^合格\n/);
    expect(said()).toContain('已备好上传用的副本\n1520×1120，169 KB\n不含拍摄地点');
    const [original, copy] = filesKept();
    expect(same(original, heavyPhoto())).toBe(true);
    expect(headerOf(copy as Uint8Array)).toMatchObject({ exif: false, gps: false, complete: true });
  });

  it('stands upright', async () => {
    await slots();
    await take(lyingPhoto());
    expect(said()).toContain('已备好上传用的副本\n1120×1520');
    const [, copy] = filesKept();
    expect(headerOf(copy as Uint8Array)).toMatchObject({
      width: 1120,
      height: 1520,
      orientation: 1,
      gps: false,
    });
    expect(copy?.length).toBeLessThan(204_800);
  });

  it('stands upright also where WeChat cannot export an off-screen canvas', async () => {
    await slots();
    app.fail('canvasToTempFilePath', 'canvasToTempFilePath:fail invalid canvas');
    await take(lyingPhoto());
    expect(said()).toContain('已备好上传用的副本\n1120×1520');
    const [, copy] = filesKept();
    expect(headerOf(copy as Uint8Array)).toMatchObject({ width: 1120, height: 1520, orientation: 1 });
  });

  it('goes to the album, from where it is sent to a computer', async () => {
    await slots();
    await take(heavyPhoto());
    await app.tap(`${LICENCE}第 1 张：更多`);
    await app.choose('存到手机相册');
    const { options } = app.phone.recorded.find(({ api }) => api === 'saveImageToPhotosAlbum') ?? {};
    expect(app.phone.files.get(String(options?.filePath))?.length).toBe(PHOTO.length);
  });

  it('says so when the album does not take it, and still has it', async () => {
    await slots();
    await take(PHOTO);
    app.fail('saveImageToPhotosAlbum', 'saveImageToPhotosAlbum:fail fail no space');
    await app.tap(`${LICENCE}第 1 张：更多`);
    await app.choose('存到手机相册');
    expect(app.text()).toContain('手机空间不够，没有存到相册');
    await app.choose('知道了');
    expect(filesKept()).toHaveLength(1);
  });

  it('bears a watermark on blank paper when asked for, and is without it when not', async () => {
    await slots();
    await take(PHOTO);
    await app.tap(`${LICENCE}第 1 张：更多`);
    await app.choose('加水印');
    expect(app.text()).toContain('可能妨碍识别');
    await app.choose('加水印');
    expect(said()).toContain('已加水印的副本');
    expect(app.phone.recorded.map(({ api }) => api)).toContain('previewImage');
    expect(namesKept()).toHaveLength(2);
    await app.tap(`${LICENCE}第 1 张：更多`);
    await app.choose('去掉水印');
    expect(said()).not.toContain('已加水印的副本');
    expect(filesKept().map((file) => same(file, PHOTO))).toEqual([true]);
  });
});

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
    expect(said()).toContain('合格');
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
    expect(said()).toContain('合格');
  });

  it('says nothing when the person changes his mind', async () => {
    await slots();
    await app.tap(`拍摄${LICENCE}`);
    expect(app.dialog).toBeUndefined();
    expect(said()).toBeUndefined();
  });

  it.each([
    { why: 'a text that is named like a picture', file: '这不是照片', words: '这个文件不是能打开的图片' },
    { why: 'a file of 0 bytes', file: '', words: '这个文件不是能打开的图片' },
    { why: 'a picture cut short', file: PHOTO.slice(0, 90_000), words: '这个文件不是能打开的图片' },
    { why: 'a picture of 60 megapixels', file: hugePhoto(), words: '这张照片的像素太多' },
  ])('is refused in a plain sentence when it is $why', async ({ file, words }) => {
    await slots();
    await take(file);
    expect(app.text()).toContain(words);
    await app.choose('知道了');
    expect(said()).toBeUndefined();
    expect(namesKept()).toEqual([]);
  });

  it('keeps what can be kept of several, and names the first reason for the rest', async () => {
    const filing = having(enterprise(), {
      'icp_applets.base_info.service_content_types': ['医疗服务-医院'],
    });
    app = await launch({
      now: '2026-03-10T10:00:00+08:00',
      page: 'fill/documents/index',
      query: { id: 'one' },
      storage: await textsOf(saved('one', { ...filing, photos: {} })),
    });
    app.phone.pictures.push([PHOTO, '这不是照片', PHOTO]);
    await app.tap('从相册选择《医疗机构执业许可证》');
    expect(app.text()).toContain('这个文件不是能打开的图片');
    await app.choose('知道了');
    expect(namesKept()).toHaveLength(2);
  });

  it('is told plainly when the phone has no room for it', async () => {
    await slots();
    app.fail('saveFile', 'the maximum size of the file storage limit is exceeded');
    await photograph(app, [LICENCE]);
    expect(app.text()).toContain('手机空间不够，照片没有存下');
    await app.choose('知道了');
    expect(said()).toBeUndefined();
  });

  it('stays when there is no room for its copy, which is told', async () => {
    await slots();
    app.fail('writeFile', 'the maximum size of the file storage limit is exceeded');
    await take(heavyPhoto());
    expect(app.text()).toContain('手机空间不够，副本没有存下');
    await app.choose('知道了');
    expect(app.text()).toContain('超过 2 MB');
    expect(filesKept().map((file) => same(file, heavyPhoto()))).toEqual([true]);
  });

  it('can be put back after it was removed, and is gone for good when the screen is left', async () => {
    await slots();
    await take(PHOTO);
    await app.tap(`移除${LICENCE}第 1 张`);
    expect(said()).toBeUndefined();
    await app.tap(`撤销移除${LICENCE}`);
    expect(said()).toMatch(/^合格\n/);
    await app.tap(`移除${LICENCE}第 1 张`);
    expect(filesKept().map((file) => same(file, PHOTO))).toEqual([true]);
    await app.back();
    expect(filesKept()).toEqual([]);
  });

  it('that vanished is named, its slot is open, and it can be taken again', async () => {
    await slots();
    await photograph(app, [LICENCE, BACK]);
    const [lost = ''] = namesKept();
    app = await killed(app);
    app.phone.files.delete(lost);
    app = await killed(app);
    expect(app.text()).toContain('有 1 份备案的照片文件不见了');
    await app.tap('未命名小程序');
    expect(app.text()).toContain('1 处照片的文件不见了');
    await app.tap('材料照片');
    expect(app.text()).toContain(`${LICENCE}\n为什么\n照片文件不见了，请重拍`);
    await take(PHOTO);
    expect(app.text()).not.toContain('照片文件不见了');
    expect(namesKept()).toHaveLength(2);
  });

  it('that no filing names is swept away at the next start', async () => {
    await slots();
    await take(PHOTO);
    app.phone.files.set('wxfile://usr/photos/orphan.jpg', PHOTO.slice());
    app = await killed(app);
    expect(namesKept()).toHaveLength(1);
    expect(namesKept()).not.toContain('wxfile://usr/photos/orphan.jpg');
  });

  it('goes with its filing, copy included', async () => {
    await slots();
    await take(heavyPhoto());
    await app.back();
    await app.tap('删除这份备案');
    await app.choose('删除');
    expect(namesKept()).toEqual([]);
  });
});

describe('papers that share one place in the request', () => {
  const EDUCATION = '不涉及校外培训承诺书（湖北为不开展教育培训承诺书）';
  const COMMERCE = '电子商务情况说明书';
  /** What a slot says, from its name to the next slot's. */
  const slotOf = (label: string) => app.text().split('\n为什么\n').slice(1)[names().indexOf(label)];
  const names = () => [...app.text().matchAll(/([^\n]+)\n为什么\n/g)].map(([, name]) => name as string);

  it('have a slot each, with its own photograph, reason and way back', async () => {
    const two = having(movedTo(enterprise(), '42'), { 'local.business_scope': '电子商务；教育咨询' });
    app = await launch({
      now: '2026-03-10T10:00:00+08:00',
      storage: await textsOf(saved('one', { ...two, photos: {} })),
    });
    await app.open('fill/documents/index', { id: 'one' });
    expect(names()).toEqual(expect.arrayContaining([EDUCATION, COMMERCE]));

    app.nextPictures(PHOTO);
    await app.tap(`从相册选择${COMMERCE}`);
    expect(slotOf(COMMERCE)).toMatch(/^合格\n/);
    expect(slotOf(EDUCATION)).toMatch(/^待拍\n/);

    app.nextPictures(blurredPhoto());
    await app.tap(`从相册选择${EDUCATION}`);
    expect(slotOf(EDUCATION)).toContain('不涉及校外培训承诺书（湖北为不开展教育培训承诺书）模糊');
    expect(slotOf(COMMERCE)).toMatch(/^合格\n/);

    app.nextPictures(PHOTO);
    await app.tap(`重拍${EDUCATION}第 1 张`);
    expect([slotOf(EDUCATION), slotOf(COMMERCE)]).toEqual([
      expect.stringMatching(/^合格\n/),
      expect.stringMatching(/^合格\n/),
    ]);

    await app.tap(`移除${EDUCATION}第 1 张`);
    expect(slotOf(EDUCATION)).toContain('已移除一张照片');
    expect(slotOf(COMMERCE)).not.toContain('已移除一张照片');
    await app.tap(`撤销移除${EDUCATION}`);
    expect(slotOf(EDUCATION)).toMatch(/^合格\n/);

    await app.tap(`${COMMERCE}：为什么要提供`);
    expect(app.text()).toContain('名称或经营范围里有电子商务类字样，要说明怎样经营');
    await app.back();
    await app.advance(1000);
    app = await app.restart();
    await app.open('fill/documents/index', { id: 'one' });
    expect(slotOf(COMMERCE)).toMatch(/^合格\n/);
  });
});
