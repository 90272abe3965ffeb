import type { StoredPhoto } from '@/rules';
import { enterprise } from '../support/filings';
import { PHOTO } from '../support/people';
import { blurredPhoto, heavyPhoto, withSize } from '../support/photos';
import { saved } from '../support/stored';
import type { App } from '../support/weapp';
import { jpegOf, pixelsOf } from '../support/weapp/canvas';
import { phoneAt } from '../support/weapp/phoneAt';

const LICENCE = '营业执照';
const AT = 'icp_subject.organize_info.certificate_photo';
const LETTER = '互联网信息服务核准承诺书（旧名互联网信息服务承诺书）';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

/** The empty slots of an enterprise in 广东. */
async function slots(has: Record<string, unknown> = {}): Promise<void> {
  app = await phoneAt('fill/documents/index', [saved('one', { ...enterprise(), photos: {} })], {
    now: '2026-03-03T12:00:00+08:00',
    has,
  });
}
async function take(label: string, file: Uint8Array): Promise<void> {
  app.nextPhotos(file);
  await app.tap(`从相册选择${label}`);
}
/** The text of a slot, from its name to its buttons. */
const shown = (label: string) =>
  new RegExp(`${label}\\n为什么\\n([\\s\\S]*?)\\n(?:重拍|拍摄)`).exec(app.text())?.[1];
const weights = () =>
  [...app.phone.files].flatMap(([name, file]) =>
    name.startsWith('wxfile://usr/photos/') ? [file.length] : [],
  );

/** The photo of the licence in the request. */
async function handedIn(): Promise<StoredPhoto> {
  await app.open('fill/copy/index', { id: 'one' });
  await app.tap('复制整份内容');
  return JSON.parse(app.phone.clipboard).photos[AT][0];
}

/** A good photo with too many bytes, 64 KB of which are notes of the camera. */
function largePhoto(): Uint8Array {
  const jpeg = jpegOf(pixelsOf(PHOTO), 0.97);
  const notes = Buffer.alloc(65_535);
  notes.set([0xff, 0xe5, 0xff, 0xfd]);
  return new Uint8Array(Buffer.concat([jpeg.subarray(0, 2), notes, jpeg.subarray(2)]));
}

describe('WeChat’s detection of resident IDs', () => {
  it('is not asked about a licence or a letter', async () => {
    let sessions = 0;
    const createVKSession = ({ track }: { track: object }) => {
      if ('IDCard' in track) sessions += 1;
      throw new Error('not supported');
    };
    await slots({ createVKSession });
    await take(LICENCE, PHOTO);
    await take(LETTER, PHOTO);
    expect(sessions).toBe(0);
    await take('主体负责人证件正面（人像面）', PHOTO);
    expect(sessions).toBe(1);
  });
});

describe('a copy that is worse than the photo', () => {
  it('is not handed in; the photo itself is, without the metadata of the camera', async () => {
    await slots();
    app.phone.wx.canvasToTempFilePath = app.phone.answer('canvasToTempFilePath', () => {
      app.phone.files.set('wxfile://tmp/drawn.jpg', blurredPhoto());
      return { tempFilePath: 'wxfile://tmp/drawn.jpg' };
    });
    const large = largePhoto();
    await take(LICENCE, large);
    expect(shown(LICENCE)).toMatch(/^合格\n/);
    expect(shown(LICENCE)).toContain('已备好上传用的副本');
    expect(weights()).toContain(large.length - 65_535);
    // The size in bytes still gives a hint that the file is large.
    expect(await handedIn()).toMatchObject({ problems: [], slight: [] });
  });
});

describe('a photo with a file that is too large', () => {
  it('is not compressed again when only the camera’s notes make it large: only they are removed', async () => {
    await slots();
    await take(LICENCE, heavyPhoto());
    expect(weights()).toEqual([heavyPhoto().length, PHOTO.length]);
  });

  it('gives one issue about its size when no copy could be made', async () => {
    await slots();
    app.fail('writeFile', 'the maximum size of the file storage limit is exceeded');
    await take(LICENCE, heavyPhoto());
    await app.choose('知道了');
    expect(shown(LICENCE)?.match(/超过 2 MB/g)).toHaveLength(1);
    expect(await handedIn()).toMatchObject({ problems: [], slight: [] });
  });
});

describe('a photo that the phone cannot decode', () => {
  /** A phone that cannot decode any photo. */
  const blind = () => ({
    getContext: () => ({}),
    createImage: () => ({
      onerror: undefined as (() => void) | undefined,
      set src(_: string) {
        queueMicrotask(() => this.onerror?.());
      },
    }),
  });

  it('is left to the person, because the phone may lack memory, and assessed when the page opens again', async () => {
    await slots();
    const { createOffscreenCanvas } = app.phone.wx;
    app.phone.wx.createOffscreenCanvas = blind;
    await take(LICENCE, PHOTO);
    await app.advance(100);
    expect(shown(LICENCE)).toMatch(/^已添加\n/);
    expect(app.text()).toContain('只检查了大小和像素');
    app.phone.wx.createOffscreenCanvas = createOffscreenCanvas;
    app = await app.restart();
    await app.open('fill/documents/index', { id: 'one' });
    expect(shown(LICENCE)).toMatch(/^合格\n/);
  });

  it('is not taken when its head claims more pixels than the file can hold', async () => {
    await slots();
    await take(LICENCE, withSize(PHOTO, 6000, 6000));
    expect(app.text()).not.toContain('6000×6000');
    await app.choose('知道了');
    expect(shown(LICENCE)).toMatch(/^待拍\n/);
  });
});
