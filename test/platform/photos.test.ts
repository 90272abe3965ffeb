import { newName } from '@/platform/photoFiles';
import { dropAllPhotos, dropPhotos, pathOf, storedFiles } from '@/platform/photoFolder';
import {
  type Chosen,
  choosePhotos,
  imageOf,
  keepBytes,
  photoBytes,
  photoUrl,
  previewPhotos,
  saveToAlbum,
} from '@/platform/photos';
import { answered, newPhone } from '../support/phone';

const PHOTO = new Uint8Array([1, 2, 3]);
const FOLDER = 'wxfile://usr/photos';

const chosenOf = async (...given: Parameters<typeof choosePhotos>): Promise<Chosen[]> => {
  const chosen = await choosePhotos(...given);
  if (!Array.isArray(chosen)) throw new Error(`refused: ${chosen}`);
  return chosen;
};

describe('choosePhotos', () => {
  it('takes a photo with the back camera, in original quality', async () => {
    const phone = newPhone();
    phone.photos.push([PHOTO]);
    await choosePhotos('camera', 1);
    expect(phone.askedFor('chooseMedia')).toEqual([
      { count: 1, mediaType: ['image'], sourceType: ['camera'], sizeType: ['original'], camera: 'back' },
    ]);
  });

  it('lets the person choose as many photos from the album as the slot can hold', async () => {
    const phone = newPhone();
    phone.photos.push([PHOTO, PHOTO]);
    const chosen = await chosenOf('album', 4);
    expect(phone.askedFor('chooseMedia')).toEqual([
      expect.objectContaining({ count: 4, sourceType: ['album'], sizeType: ['original'] }),
    ]);
    expect(chosen.map(({ size }) => size)).toEqual([3, 3]);
    expect(await chosen[0]?.bytes()).toEqual(PHOTO);
  });

  it('asks for consent to the privacy declaration before it opens the camera', async () => {
    const phone = newPhone({ privacy: 'needed' });
    phone.photos.push([PHOTO]);
    const chosen = choosePhotos('camera', 1);
    await answered();
    expect(phone.askedFor('chooseMedia')).toEqual([]);
    phone.dialog?.answer(0);
    expect(await chosen).toHaveLength(1);
  });

  it('opens no camera when the person declines', async () => {
    const phone = newPhone({ privacy: 'needed' });
    const chosen = choosePhotos('camera', 1);
    phone.dialog?.answer(1);
    expect(await chosen).toBe('consent');
    expect(phone.askedFor('chooseMedia')).toEqual([]);
  });

  const refusals = [
    { words: 'cancel', refusal: 'cancelled' },
    { words: 'auth deny', refusal: 'permission' },
    { words: 'no space left on device', refusal: 'full' },
    { words: 'internal error', refusal: 'failed' },
  ];
  it.each(refusals)('tells a phone that says “$words” by the reason $refusal', async ({ words, refusal }) => {
    newPhone({ faults: { chooseMedia: words } });
    expect(await choosePhotos('album', 1)).toBe(refusal);
  });
});

describe('a chosen photo', () => {
  it('is stored in our own folder with a name of its format, and is no longer among the temporary files', async () => {
    const phone = newPhone();
    phone.photos.push([PHOTO, PHOTO]);
    const [one, other] = await chosenOf('album', 2);
    const names = [await one?.keep('jpeg'), await other?.keep('png')];
    expect(names).toEqual([expect.stringMatching(/^\w+\.jpg$/), expect.stringMatching(/^\w+\.png$/)]);
    expect([...phone.files.keys()].sort()).toEqual(names.map((name) => `${FOLDER}/${name}`).sort());
  });

  it.each(['saveFile', 'readFile'])('rejects with WeChat’s error when %s fails', async (api) => {
    const phone = newPhone({ faults: { [api]: 'the maximum size is exceeded' } });
    phone.photos.push([PHOTO]);
    const [one] = await chosenOf('camera', 1);
    await expect(one?.bytes().then(() => one.keep('jpeg'))).rejects.toEqual({
      errMsg: `${api}:fail the maximum size is exceeded`,
    });
  });
});

describe('a photo we made', () => {
  it('is stored with only its own bytes, even if they are part of a larger buffer', async () => {
    newPhone();
    const within = new Uint8Array([9, 9, 1, 2, 3, 9]).subarray(2, 5);
    const made = imageOf(within);
    const name = await made.keep('jpeg');
    expect(made.size).toBe(3);
    expect(await made.bytes()).toEqual(PHOTO);
    expect(await photoBytes(name)).toEqual(PHOTO);
  });

  it('rejects when there is no room', async () => {
    newPhone({ faults: { writeFile: 'no space left on device' } });
    await expect(keepBytes(PHOTO, 'jpeg')).rejects.toEqual({
      errMsg: 'writeFile:fail no space left on device',
    });
  });
});

describe('stored photos', () => {
  it('are shown from the path of their file, and not when the file is gone', async () => {
    newPhone();
    const name = await keepBytes(PHOTO, 'jpeg');
    expect(await photoUrl(name)).toBe(pathOf(name));
    await dropPhotos([name]);
    expect(await photoUrl(name)).toBeNull();
    await expect(photoBytes(name)).rejects.toBeDefined();
  });

  it('are listed by name; at first there are none', async () => {
    newPhone();
    expect(await storedFiles()).toEqual([]);
    const name = await keepBytes(PHOTO, 'png');
    expect(await storedFiles()).toEqual([name]);
  });

  it('are all deleted, even if one is missing', async () => {
    newPhone();
    const names = [await keepBytes(PHOTO, 'jpeg'), await keepBytes(PHOTO, 'jpeg')];
    await dropPhotos(['missing.jpg', ...names]);
    expect(await storedFiles()).toEqual([]);
  });

  it('are all deleted when the folder is emptied, also those that no filing names', async () => {
    const phone = newPhone();
    await keepBytes(PHOTO, 'jpeg');
    phone.files.set(`${FOLDER}/left-over.jpg`, PHOTO);
    await dropAllPhotos();
    expect(phone.files.size).toBe(0);
  });
});

describe('previewPhotos', () => {
  it('shows photos full screen, starting with the one that was tapped', async () => {
    const phone = newPhone();
    previewPhotos(['a', 'b'], 'b');
    await answered();
    expect(phone.askedFor('previewImage')).toEqual([{ urls: ['a', 'b'], current: 'b' }]);
  });
});

describe('saveToAlbum', () => {
  it('gives the stored file to the phone', async () => {
    const phone = newPhone();
    expect(await saveToAlbum('a.jpg')).toBeNull();
    expect(phone.askedFor('saveImageToPhotosAlbum')).toEqual([{ filePath: `${FOLDER}/a.jpg` }]);
  });

  const refusals = [
    { words: 'cancel', refusal: 'cancelled' },
    { words: 'auth deny', refusal: 'permission' },
    { words: 'privacy permission is not authorized', refusal: 'consent' },
    { words: 'no such file', refusal: 'failed' },
  ];
  it.each(refusals)('tells a phone that says “$words” by the reason $refusal', async ({ words, refusal }) => {
    newPhone({ faults: { saveImageToPhotosAlbum: words } });
    expect(await saveToAlbum('a.jpg')).toBe(refusal);
  });
});

describe('newName', () => {
  it('returns a different name each time, even within one millisecond', () => {
    const names = Array.from({ length: 50 }, () => newName('jpeg'));
    expect(new Set(names).size).toBe(50);
  });
});
