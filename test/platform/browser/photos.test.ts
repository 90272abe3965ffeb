/** @jest-environment jsdom */

import { dropAllPhotos, dropPhotos, storedFiles } from '@/platform/photoFolder.h5';
import { choosePhotos, imageOf, keepBytes, photoBytes, photoUrl, saveToAlbum } from '@/platform/photos.h5';

jest.mock('idb-keyval', () => jest.requireActual('../../support/browserDatabase'));

const bytesOf = (blob: Blob) =>
  new Promise<ArrayBuffer>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.readAsArrayBuffer(blob);
  });

/** What jsdom lacks of a browser. */
let urls: Map<string, Blob>;
let clicked: HTMLElement[];
beforeEach(async () => {
  await dropAllPhotos();
  urls = new Map();
  clicked = [];
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      const url = `blob:${urls.size + 1}`;
      urls.set(url, blob);
      return url;
    },
    revokeObjectURL: (url: string) => urls.delete(url),
  });
  HTMLElement.prototype.click = function () {
    clicked.push(this);
  };
  Blob.prototype.arrayBuffer = function () {
    return bytesOf(this);
  };
});

const PHOTO = new Uint8Array([1, 2, 3]);
const file = (name: string) => new File([PHOTO], name, { type: 'image/jpeg' });

/** The file dialog of the browser is open: the person chooses these files, or closes it. */
function choose(...files: File[]): HTMLInputElement {
  const input = clicked[clicked.length - 1] as HTMLInputElement;
  if (files.length === 0) input.dispatchEvent(new Event('cancel'));
  else {
    Object.defineProperty(input, 'files', { value: files });
    input.dispatchEvent(new Event('change'));
  }
  return input;
}

describe('choosePhotos in a browser', () => {
  it('opens the back camera when the browser is on a phone', async () => {
    const chosen = choosePhotos('camera', 1);
    const input = choose(file('a.jpg'));
    expect(input).toMatchObject({ type: 'file', accept: 'image/*', multiple: false });
    expect(input.getAttribute('capture')).toBe('environment');
    expect(await chosen).toEqual([expect.objectContaining({ size: 3 })]);
  });

  it('takes no more photos than the slot can hold', async () => {
    const chosen = choosePhotos('album', 2);
    const input = choose(file('a.jpg'), file('b.jpg'), file('c.jpg'));
    expect(input.multiple).toBe(true);
    expect(input.hasAttribute('capture')).toBe(false);
    expect(await chosen).toHaveLength(2);
  });

  it('returns “cancelled” for a closed dialog, not an error', async () => {
    const chosen = choosePhotos('album', 2);
    choose();
    expect(await chosen).toBe('cancelled');
  });
});

describe('stored photos in a browser', () => {
  it('keep their bytes and their format', async () => {
    const name = await imageOf(file('a.jpg')).keep('png');
    expect(name).toMatch(/\.png$/);
    expect(await photoBytes(name)).toEqual(PHOTO);
    expect(urls.get((await photoUrl(name)) ?? '')?.type).toBe('image/png');
  });

  it('have one URL, which is released when they are deleted', async () => {
    const name = await keepBytes(PHOTO, 'jpeg');
    const url = await photoUrl(name);
    expect(await photoUrl(name)).toBe(url);
    expect(urls.size).toBe(1);
    await dropPhotos([name]);
    expect(urls.size).toBe(0);
    expect(await photoUrl(name)).toBeNull();
    await expect(photoBytes(name)).rejects.toThrow(name);
  });

  it('are all deleted, even if one is missing', async () => {
    const name = await keepBytes(PHOTO, 'jpeg');
    await dropPhotos(['missing.jpg', name]);
    expect(await storedFiles()).toEqual([]);
  });

  it('are downloaded, because there is no album', async () => {
    const name = await keepBytes(PHOTO, 'jpeg');
    expect(await saveToAlbum(name)).toBeNull();
    expect(clicked).toEqual([expect.objectContaining({ download: name, href: await photoUrl(name) })]);
    expect(await saveToAlbum('missing.jpg')).toBe('failed');
  });
});
