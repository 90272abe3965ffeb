import { glared, opened } from '../photo/damage';
import { killed, PHOTO } from '../support/people';
import { blurredPhoto } from '../support/photos';
import type { App } from '../support/weapp';
import { jpegOf } from '../support/weapp/canvas';
import { LICENCE, same, shown, slots, storedFiles, take } from '../support/weapp/documentsPage';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

describe('a photo is assessed before it is used', () => {
  it('is accepted when it is sharp, whole and in colour, and is stored unchanged', async () => {
    app = await slots();
    await take(app, PHOTO);
    expect(shown(app)).toMatch(/^合格\n/);
    expect(shown(app)).toContain('1520×1120，169 KB');
    expect(storedFiles(app).map((file) => same(file, PHOTO))).toEqual([true]);
  });

  it('is refused with one thing to do when it is blurred, and is accepted after a new photo', async () => {
    app = await slots();
    await take(app, blurredPhoto());
    expect(shown(app)).toMatch(/^不合格\n/);
    expect(app.text()).toContain('主体证件照片模糊，文字的边缘是糊的。');
    expect(app.text()).toContain('对焦');
    await app.back();
    expect(app.text()).toMatch(/材料照片\n有 1 处会被退回/);
    await app.tap('材料照片');
    app.nextPhotos(PHOTO);
    await app.tap(`重拍${LICENCE}第 1 张`);
    expect(shown(app)).toMatch(/^合格\n/);
    expect(storedFiles(app).map((file) => same(file, PHOTO))).toEqual([true]);
  });

  it('shows where a reflection is, on the photo and in words, until there is a new photo', async () => {
    app = await slots();
    await take(app, jpegOf(glared(opened(PHOTO), 0.75, 0.3, 0.12, 0.14), 0.75));
    expect(shown(app)).toMatch(/^不合格\n/);
    expect(shown(app)).toContain('\n反光\n框出的地方：右上角反光\n');
    app.nextPhotos(PHOTO);
    await app.tap(`重拍${LICENCE}第 1 张`);
    expect(shown(app)).toMatch(/^合格\n/);
    expect(shown(app)).not.toContain('框出');
  });

  it('shows in the review what would be returned', async () => {
    app = await slots();
    await take(app, blurredPhoto());
    await app.back();
    await app.tap('核对与预审');
    expect(app.text()).toMatch(/会被退回（1）\n主体证件照片模糊/);
  });

  it('is assessed later if the app was killed first', async () => {
    app = await slots();
    app.nextPhotos(PHOTO);
    // The app is killed while the photo is being decoded.
    app.phone.wx.createOffscreenCanvas = () => ({ getContext: () => ({}), createImage: () => ({}) });
    await app.tap(`从相册选择${LICENCE}`);
    expect(shown(app)).toMatch(/^正在检查…\n/);
    app = await killed(app);
    await app.tap('未命名小程序');
    await app.tap('材料照片');
    expect(shown(app)).toMatch(/^合格\n/);
  });

  it('says so when the phone can check only numbers', async () => {
    app = await slots({ SDKVersion: '2.10.0' });
    delete app.phone.wx.createOffscreenCanvas;
    await take(app, blurredPhoto());
    expect(shown(app)).toMatch(/^已添加\n/);
    expect(app.text()).toContain('只检查了大小和像素');
  });
});

describe('WeChat’s own detection of a resident ID card', () => {
  const FRONT = '主体负责人证件正面（人像面）';
  const front = () => new RegExp(`${FRONT}\\n为什么\\n([\\s\\S]*?)\\n重拍`).exec(app.text())?.[1];
  /** A phone with this result of the detection, or whose detection fails to start. */
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
  ])('is only one more measure and does not decide alone: $found', async ({ found, words }) => {
    app = await slots({ has: detecting(found) });
    app.nextPhotos(PHOTO);
    await app.tap(`从相册选择${FRONT}`);
    expect(front()).toMatch(words);
  });

  it('is not asked when the base library is too old', async () => {
    app = await slots({ SDKVersion: '3.2.9', has: detecting({ isComplete: false }) });
    app.nextPhotos(PHOTO);
    await app.tap(`从相册选择${FRONT}`);
    expect(front()).toMatch(/^合格/);
  });
});
