import { markPhoto, unmarkPhoto } from '@/fill/documents/watermark';
import type { StoredPhoto } from '@/rules';
import { openFilings } from '@/store';
import { jpegOf, watermarked } from '../../photo/damage';
import { taken } from '../../photo/taken';
import { FakeStorage } from '../../store/fakeStorage';
import { goodPhoto } from '../../support/photos';
import { keepFiling, newPhone, photosAt } from './phone';

jest.mock('@/platform/canvas', () => jest.requireActual('./phone').canvas);
jest.mock('@/platform/dialogs', () => jest.requireActual('./phone').dialogs);
jest.mock('@/platform/photos', () => jest.requireActual('./phone').photos);
jest.mock('@/platform/photoFolder', () => jest.requireActual('./phone').photoFolder);
jest.mock('@/platform/privacy', () => jest.requireActual('./phone').privacy);

const LICENCE = 'icp_subject.organize_info.certificate_photo';
/** The watermark text that the rules for documents allow. */
const WORDS = '仅用于小程序备案';

let phone: ReturnType<typeof newPhone>;
beforeEach(async () => {
  phone = newPhone();
  await openFilings(new FakeStorage());
});

const assessed = (bytes: Uint8Array, more: Partial<StoredPhoto> = {}): StoredPhoto => ({
  file: phone.keep(bytes),
  format: 'jpeg',
  bytes: bytes.length,
  width: 1520,
  height: 1120,
  assessed: true,
  problems: [],
  slight: [],
  ...more,
});
const copyOf = (bytes: Uint8Array) => ({
  file: phone.keep(bytes),
  format: 'jpeg',
  bytes: bytes.length,
  width: 1520,
  height: 1120,
});

describe('markPhoto', () => {
  it('announces and draws exactly the allowed words, on a copy that replaces the old copy', async () => {
    const photo = assessed(goodPhoto());
    const old = copyOf(goodPhoto());
    const id = keepFiling({ [LICENCE]: [{ ...photo, copy: old }] });
    await markPhoto(id, LICENCE, { ...photo, copy: old });
    expect(phone.bodies[0]).toContain(`“${WORDS}”`);
    expect(new Set(phone.written)).toEqual(new Set([WORDS]));
    const [marked] = photosAt(LICENCE);
    expect(marked?.copy).toMatchObject({ marked: true });
    expect([...phone.files.keys()].sort()).toEqual([photo.file, marked?.copy?.file].map(String).sort());
    expect(phone.files.get(photo.file)).toEqual(goodPhoto());
  });

  it('does nothing when the person says no', async () => {
    const photo = assessed(goodPhoto());
    const id = keepFiling({ [LICENCE]: [photo] });
    phone.agrees = false;
    await markPhoto(id, LICENCE, photo);
    expect(photosAt(LICENCE)).toEqual([photo]);
    expect(phone.files.size).toBe(1);
  });

  it('says so when no place is blank enough, and changes nothing', async () => {
    const photo = assessed(writtenOver());
    const id = keepFiling({ [LICENCE]: [photo] });
    await markPhoto(id, LICENCE, photo);
    expect(phone.shown).toEqual(['加水印', '没有加水印']);
    expect(photosAt(LICENCE)).toEqual([photo]);
    expect(phone.files.size).toBe(1);
  });

  it('stores no copy on which the watermark covers the text', async () => {
    const photo = assessed(jpegOf(taken(), 90), { width: 960, height: 720 });
    const id = keepFiling({ [LICENCE]: [photo] });
    phone.spoilt = watermarked;
    await markPhoto(id, LICENCE, photo);
    expect(phone.written).toContain(WORDS);
    expect(phone.shown).toEqual(['加水印', '没有加水印']);
    expect(photosAt(LICENCE)).toEqual([photo]);
    expect(phone.files.size).toBe(1);
  });

  it('says that the phone is full, and does not change the photo', async () => {
    const photo = assessed(goodPhoto());
    const id = keepFiling({ [LICENCE]: [photo] });
    phone.full = true;
    await markPhoto(id, LICENCE, photo);
    expect(phone.shown).toEqual(['加水印', '手机空间不够，副本没有存下']);
    expect(photosAt(LICENCE)).toEqual([photo]);
  });
});

describe('unmarkPhoto', () => {
  it('deletes the copy with the watermark and has the photo assessed again', async () => {
    const photo = assessed(goodPhoto(), { copy: { ...copyOf(goodPhoto()), marked: true } });
    const id = keepFiling({ [LICENCE]: [photo] });
    await unmarkPhoto(id, LICENCE, photo);
    const [plain] = photosAt(LICENCE);
    expect(plain).not.toHaveProperty('copy');
    expect(plain?.assessed).toBeUndefined();
    expect([...phone.files.keys()]).toEqual([photo.file]);
  });
});

/** Squares of ink over the whole photo. */
function writtenOver(): Uint8Array {
  const [width, height] = [1300, 975];
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < data.length; at++) {
    const pixel = at >> 2;
    const dark = (Math.floor((pixel % width) / 6) + Math.floor(pixel / width / 6)) % 2;
    data[at] = dark ? 30 : 235;
  }
  return jpegOf({ width, height, data }, 80);
}
