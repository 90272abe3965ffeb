/** @jest-environment jsdom */
import { canDraw, openPhoto } from '@/platform/canvas.h5';
import { imageOf } from '@/platform/photos.h5';

jest.mock('idb-keyval', () => jest.requireActual('../../support/browserDatabase'));

const storedPhoto = () => imageOf(new Blob(['photo'])).keep('jpeg');

/** jsdom cannot decode images or write a canvas to a file. */
const bitmap = {
  width: 3,
  height: 2,
  open: true,
  close() {
    this.open = false;
  },
};
const asked: unknown[] = [];
beforeEach(() => {
  asked.length = 0;
  bitmap.open = true;
  Object.assign(globalThis, {
    createImageBitmap: async (_: Blob, options: object) => {
      asked.push(options);
      return bitmap;
    },
  });
  HTMLCanvasElement.prototype.getContext = (() => ({
    fillRect: () => undefined,
    drawImage: () => undefined,
  })) as never;
});

const writesFiles = (blob: Blob | null) => {
  HTMLCanvasElement.prototype.toBlob = function (then, type, quality) {
    asked.push({ width: this.width, height: this.height, type, quality });
    then(blob);
  };
};

describe('openPhoto in a browser', () => {
  it('lets the browser turn the photo upright, and releases the photo when it is closed', async () => {
    expect(canDraw()).toBe(true);
    const photo = await openPhoto(await storedPhoto());
    expect([photo.width, photo.height]).toEqual([3, 2]);
    expect(asked).toEqual([{ imageOrientation: 'from-image' }]);
    photo.close();
    expect(bitmap.open).toBe(false);
  });

  it('rejects when the file is gone', async () => {
    await expect(openPhoto('gone.jpg')).rejects.toThrow('gone.jpg');
  });

  it('makes a JPEG of the given size and quality', async () => {
    writesFiles(new Blob(['jpeg']));
    const copy = await (await openPhoto(await storedPhoto())).encoded(30, 20, 0.8, () => null);
    expect(copy.size).toBe(4);
    expect(asked).toContainEqual({ width: 30, height: 20, type: 'image/jpeg', quality: 0.8 });
  });

  it('rejects when the browser writes no file', async () => {
    writesFiles(null);
    await expect((await openPhoto(await storedPhoto())).encoded(30, 20, 0.8, () => null)).rejects.toThrow(
      'not encoded',
    );
  });
});
