import type { PhoneOptions } from '../support/weapp/phone';

/** A fake of WeChat's canvas that records what was done to it. */
interface FakeImage {
  width: number;
  height: number;
  src: string;
  onload?: () => void;
  onerror?: () => void;
}

/** How this phone decodes a photo: it may apply the EXIF orientation itself, fail, or never finish. */
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
      // The test image of the module is two pixels side by side with EXIF orientation 6; so is every photo here.
      const stored = path.startsWith('data:') ? { width: 2, height: 1 } : STORED;
      const { width, height } = stored;
      Object.assign(this, decodes === 'turned' ? { width: height, height: width } : stored);
      setTimeout(() => (decodes === 'fails' ? this.onerror?.() : this.onload?.()));
    },
  };
}

/** Loads the module again with a new phone, because it remembers what it found out about a phone. */
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
  it('is true when WeChat can draw off screen (2.16.1)', () => {
    expect(onNewPhone().canDraw()).toBe(true);
  });

  it('is false when there is no such canvas', () => {
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
  it.each(olderThan)('is false when the canvas %s (before 2.16.1)', (_, createOffscreenCanvas) => {
    expect(onNewPhone('as stored', { has: { createOffscreenCanvas } }).canDraw()).toBe(false);
  });
});

describe('openPhoto', () => {
  it('turns a photo upright when WeChat does not', async () => {
    const { openPhoto, images } = onNewPhone('as stored');
    const photo = await openPhoto('a.jpg', 6);
    expect([photo.width, photo.height]).toEqual([STORED.height, STORED.width]);
    expect(images[1]?.src).toBe('wxfile://usr/photos/a.jpg');
  });

  it('does not turn it again when WeChat already did', async () => {
    const { openPhoto } = onNewPhone('turned');
    const photo = await openPhoto('a.jpg', 6);
    expect([photo.width, photo.height]).toEqual([STORED.height, STORED.width]);
  });

  it('tests only once how WeChat decodes', async () => {
    const { openPhoto, images } = onNewPhone();
    await openPhoto('a.jpg', 1);
    await openPhoto('b.jpg', 1);
    expect(images.filter(({ src }) => src.startsWith('data:'))).toHaveLength(1);
  });

  it('releases the decoded photo when it is closed', async () => {
    const { openPhoto, images } = onNewPhone();
    (await openPhoto('a.jpg', 1)).close();
    expect(images[1]?.src).toBe('');
  });

  it('rejects a photo that cannot be decoded', async () => {
    await expect(onNewPhone('fails').openPhoto('a.jpg', 1)).rejects.toThrow('not a picture');
  });

  it('rejects when decoding takes longer than 15 seconds', async () => {
    const { openPhoto } = onNewPhone('never');
    const opened = expect(openPhoto('a.jpg', 1)).rejects.toThrow('too slow');
    await jest.advanceTimersByTimeAsync(30_000);
    await opened;
  });
});

describe('a copy of a photo', () => {
  /** Reads back the size that the phone exported: 20 × 10, or what a test says of a file of so many bytes. */
  const sizeOf = ({ length }: Uint8Array) =>
    length === 3 ? { width: 7, height: 4 } : { width: 20, height: 10 };
  const drawing = { drawImage: () => undefined, fillRect: () => undefined };
  /** A phone whose canvas returns this data URL, and a file only if it can export one. */
  function exporting(text: string, faults: PhoneOptions['faults'] = {}, bytes = 7) {
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
      phone.files.set('wxfile://tmp/1.jpg', new Uint8Array(bytes));
      return { tempFilePath: 'wxfile://tmp/1.jpg' };
    };
    const has = { createOffscreenCanvas, ...(faults.canvasToTempFilePath ? {} : { canvasToTempFilePath }) };
    const made = onNewPhone('as stored', { has, faults });
    const { phone } = made;
    return { ...made, asked };
  }

  it('is a JPEG of the given size and quality', async () => {
    const { openPhoto, asked } = exporting('data:image/jpeg;base64');
    const copy = await (await openPhoto('a.jpg', 1)).encoded(20, 10, 0.8, sizeOf);
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

  it('is made from a data URL when WeChat cannot export a file from such a canvas', async () => {
    const { openPhoto } = exporting('data:image/jpeg;base64', NO_FILE);
    const copy = await (await openPhoto('a.jpg', 1)).encoded(20, 10, 0.8, sizeOf);
    expect(Buffer.from(await copy.bytes()).toString()).toBe('image/jpeg 0.8');
  });

  it('is made from a data URL when the phone exports another size than it was asked for', async () => {
    const { openPhoto } = exporting('data:image/jpeg;base64', {}, 3);
    const copy = await (await openPhoto('a.jpg', 1)).encoded(20, 10, 0.8, sizeOf);
    expect(Buffer.from(await copy.bytes()).toString()).toBe('image/jpeg 0.8');
  });

  it('is none when each way gives another size: what is stored of it would not be true', async () => {
    const { openPhoto } = exporting('data:image/jpeg;base64', {}, 3);
    const photo = await openPhoto('a.jpg', 1);
    await expect(photo.encoded(21, 10, 0.8, sizeOf)).rejects.toThrow('a picture of 7 × 4');
  });

  it('rejects with WeChat’s error when the data URL has another format', async () => {
    const { openPhoto } = exporting('data:image/png;base64', NO_FILE);
    const photo = await openPhoto('a.jpg', 1);
    await expect(photo.encoded(20, 10, 0.8, sizeOf)).rejects.toEqual({
      errMsg: 'canvasToTempFilePath:fail canvas is empty',
    });
  });
});
