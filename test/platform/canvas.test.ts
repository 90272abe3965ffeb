import type { PhoneOptions } from '../support/weapp/phone';

/** What a canvas of WeChat's is to the code, with what was done to it. */
interface FakeImage {
  width: number;
  height: number;
  src: string;
  onload?: () => void;
  onerror?: () => void;
}

/** How this phone decodes: it may turn a picture by its EXIF itself, fail, or never come to an end. */
type Decoding = 'as stored' | 'turned' | 'fails' | 'never';

const STORED = { width: 40, height: 20 };

function imageThat(decodes: Decoding): FakeImage {
  let src = '';
  return {
    width: 0,
    height: 0,
    get src() {
      return src;
    },
    set src(path: string) {
      src = path;
      if (path === '' || decodes === 'never') return;
      // The probe is two pixels beside each other, to be turned; so is every photo here.
      const stored = path.startsWith('data:') ? { width: 2, height: 1 } : STORED;
      const { width, height } = stored;
      Object.assign(this, decodes === 'turned' ? { width: height, height: width } : stored);
      setTimeout(() => (decodes === 'fails' ? this.onerror?.() : this.onload?.()));
    },
  };
}

/** The module and its phone, both new: what it finds out of a phone it remembers. */
function onNewPhone(decodes: Decoding = 'as stored', options: PhoneOptions = {}) {
  jest.resetModules();
  const { newPhone } = jest.requireActual<typeof import('../support/phone')>('../support/phone');
  const images: FakeImage[] = [];
  const phone = newPhone(options);
  const canvasOf = phone.wx.createOffscreenCanvas as (options: object) => object;
  const createOffscreenCanvas = (size: object) => ({
    ...canvasOf(size),
    createImage: () => {
      images.push(imageThat(decodes));
      return images[images.length - 1];
    },
  });
  phone.wx.createOffscreenCanvas = options.has?.createOffscreenCanvas ?? createOffscreenCanvas;
  return { phone, images, ...jest.requireActual<typeof import('@/platform/canvas')>('@/platform/canvas') };
}

beforeEach(() => jest.useFakeTimers({ advanceTimers: true }));
afterEach(() => jest.useRealTimers());

describe('canDraw', () => {
  it('is true where WeChat can draw off screen (2.16.1)', () => {
    expect(onNewPhone().canDraw()).toBe(true);
  });

  it('is false where there is no such canvas', () => {
    const { phone, canDraw } = onNewPhone();
    delete phone.wx.createOffscreenCanvas;
    expect(canDraw()).toBe(false);
  });

  const olderThan: [string, () => unknown][] = [
    ['draws in three dimensions only', () => ({ getContext: () => null })],
    [
      'does not know what it is asked for',
      () => {
        throw new Error('invalid arguments');
      },
    ],
  ];
  it.each(olderThan)('is false where the canvas %s (before 2.16.1)', (_, createOffscreenCanvas) => {
    expect(onNewPhone('as stored', { has: { createOffscreenCanvas } }).canDraw()).toBe(false);
  });
});

describe('openPicture', () => {
  it('turns a photo upright where WeChat leaves it as it is stored', async () => {
    const { openPhoto, images } = onNewPhone('as stored');
    const photo = await openPhoto('a.jpg', 6);
    expect([photo.width, photo.height]).toEqual([STORED.height, STORED.width]);
    expect(images[1]?.src).toBe('wxfile://usr/photos/a.jpg');
  });

  it('does not turn it a second time where WeChat does so itself', async () => {
    const { openPhoto } = onNewPhone('turned');
    const photo = await openPhoto('a.jpg', 6);
    expect([photo.width, photo.height]).toEqual([STORED.height, STORED.width]);
  });

  it('finds out once what this WeChat does', async () => {
    const { openPhoto, images } = onNewPhone();
    await openPhoto('a.jpg', 1);
    await openPhoto('b.jpg', 1);
    expect(images.filter(({ src }) => src.startsWith('data:'))).toHaveLength(1);
  });

  it('lets the decoded picture go when it is closed', async () => {
    const { openPhoto, images } = onNewPhone();
    (await openPhoto('a.jpg', 1)).close();
    expect(images[1]?.src).toBe('');
  });

  it('rejects what cannot be decoded', async () => {
    await expect(onNewPhone('fails').openPhoto('a.jpg', 1)).rejects.toThrow('not a picture');
  });

  it('rejects what takes longer than a quarter of a minute', async () => {
    const { openPhoto } = onNewPhone('never');
    const opened = expect(openPhoto('a.jpg', 1)).rejects.toThrow('too slow');
    await jest.advanceTimersByTimeAsync(30_000);
    await opened;
  });
});

describe('a copy of a picture', () => {
  const drawing = { drawImage: () => undefined, fillRect: () => undefined };
  /** A phone that exports such a text, and perhaps no file. */
  function exporting(text: string, faults: PhoneOptions['faults'] = {}) {
    const asked: unknown[] = [];
    const createOffscreenCanvas = (options: unknown) => {
      asked.push(options);
      return {
        getContext: () => drawing,
        createImage: () => imageThat('as stored'),
        toDataURL: (type: string, quality: number) => `${text},${btoa(`${type} ${quality}`)}`,
      };
    };
    const canvasToTempFilePath = async (options: object) => {
      asked.push(options);
      phone.files.set('wxfile://tmp/1.jpg', new Uint8Array(7));
      return { tempFilePath: 'wxfile://tmp/1.jpg' };
    };
    const has = { createOffscreenCanvas, ...(faults.canvasToTempFilePath ? {} : { canvasToTempFilePath }) };
    const made = onNewPhone('as stored', { has, faults });
    const { phone } = made;
    return { ...made, asked };
  }

  it('is a JPEG of the size and quality asked for', async () => {
    const { openPhoto, asked } = exporting('data:image/jpeg;base64');
    const copy = await (await openPhoto('a.jpg', 1)).encoded(20, 10, 0.8);
    expect(asked).toContainEqual({ type: '2d', width: 20, height: 10 });
    expect(asked[asked.length - 1]).toMatchObject({
      fileType: 'jpg',
      quality: 0.8,
      x: 0,
      y: 0,
      width: 20,
      height: 10,
      destWidth: 20,
      destHeight: 10,
    });
    expect(copy.size).toBe(7);
    expect(await copy.bytes()).toEqual(new Uint8Array(7));
  });

  const NO_FILE = { canvasToTempFilePath: 'canvas is empty' };

  it('is made by way of text where WeChat exports no file of such a canvas', async () => {
    const { openPhoto } = exporting('data:image/jpeg;base64', NO_FILE);
    const copy = await (await openPhoto('a.jpg', 1)).encoded(20, 10, 0.8);
    expect(Buffer.from(await copy.bytes()).toString()).toBe('image/jpeg 0.8');
  });

  it('is refused in WeChat’s words where the text is of another format', async () => {
    const { openPhoto } = exporting('data:image/png;base64', NO_FILE);
    const photo = await openPhoto('a.jpg', 1);
    await expect(photo.encoded(20, 10, 0.8)).rejects.toEqual({
      errMsg: 'canvasToTempFilePath:fail canvas is empty',
    });
  });
});
