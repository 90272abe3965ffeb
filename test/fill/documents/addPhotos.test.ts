import { addPhotos, retakePhoto } from '@/fill/documents/addPhotos';
import type { DocumentNeed, StoredPhoto } from '@/rules';
import { openFilings } from '@/store';
import { FakeStorage } from '../../store/fakeStorage';
import { goodPhoto, hugePhoto, lyingPhoto } from '../../support/photos';
import { keepFiling, newPhone, photosAt } from './phone';

jest.mock('@/platform/dialogs', () => jest.requireActual('./phone').dialogs);
jest.mock('@/platform/photos', () => jest.requireActual('./phone').photos);
jest.mock('@/platform/photoFolder', () => jest.requireActual('./phone').photoFolder);
jest.mock('@/platform/privacy', () => jest.requireActual('./phone').privacy);

const OTHERS = 'icp_materials.subject_other_materials';
const LICENCE = 'icp_subject.organize_info.certificate_photo';
const need = (path: string, id: string): DocumentNeed => ({
  path,
  id,
  label: '',
  required: true,
  given: false,
  because: [],
  source: [],
});
const TEXT = Buffer.from('这不是照片');
const NOT_A_PHOTO = '这个文件不是能打开的图片';
const TOO_MANY_PIXELS = '这张照片的像素太多';

let phone: ReturnType<typeof newPhone>;
beforeEach(async () => {
  phone = newPhone();
  await openFilings(new FakeStorage());
});

describe('addPhotos', () => {
  it('stores a photo unchanged, with its size as a person sees it', async () => {
    phone.next = [lyingPhoto()];
    await addPhotos(keepFiling(), need(LICENCE, 'subjectCertificate'), 'camera', 1);
    const [photo] = photosAt(LICENCE);
    expect(photo).toMatchObject({ format: 'jpeg', width: 1120, height: 1520, bytes: lyingPhoto().length });
    expect(phone.files.get(photo?.file ?? '')).toEqual(lyingPhoto());
  });

  it('records which document a photo shows, but only for a slot that several documents share', async () => {
    const id = keepFiling();
    phone.next = [goodPhoto()];
    await addPhotos(id, need(OTHERS, 'commerceStatement'), 'album', 9);
    await addPhotos(id, need(LICENCE, 'subjectCertificate'), 'album', 1);
    expect(photosAt(OTHERS)[0]?.paper).toBe('commerceStatement');
    expect(photosAt(LICENCE)[0]).not.toHaveProperty('paper');
  });

  it('asks the album for as many photos as the slot can hold, but for nine at most', async () => {
    const id = keepFiling();
    for (const room of [1, 9, 10]) await addPhotos(id, need(OTHERS, 'foodLicence'), 'album', room);
    expect(phone.askedFor).toEqual([1, 9, 9]);
  });

  it('stores the usable photos, and explains the first reason for the rest', async () => {
    phone.next = [goodPhoto(), TEXT, hugePhoto(), goodPhoto()];
    await addPhotos(keepFiling(), need(OTHERS, 'foodLicence'), 'album', 9);
    expect(photosAt(OTHERS)).toHaveLength(2);
    expect(phone.files.size).toBe(2);
    expect(phone.shown).toEqual([NOT_A_PHOTO]);
  });

  it.each([
    { why: 'a text', file: TEXT, says: NOT_A_PHOTO },
    { why: 'a photo cut short', file: goodPhoto().subarray(0, 90_000), says: NOT_A_PHOTO },
    { why: '60 megapixels', file: hugePhoto(), says: TOO_MANY_PIXELS },
    { why: '61 MB', file: new Uint8Array(61 * 1024 * 1024), says: TOO_MANY_PIXELS },
  ])('stores nothing of $why and says so', async ({ file, says }) => {
    phone.next = [file];
    await addPhotos(keepFiling(), need(LICENCE, 'subjectCertificate'), 'album', 1);
    expect([photosAt(LICENCE), phone.files.size, phone.shown]).toEqual([[], 0, [says]]);
  });

  it('says that the phone is full', async () => {
    phone.next = [goodPhoto()];
    phone.full = true;
    await addPhotos(keepFiling(), need(LICENCE, 'subjectCertificate'), 'album', 1);
    expect([photosAt(LICENCE), phone.shown]).toEqual([[], ['手机空间不够，照片没有存下']]);
  });

  it('shows nothing when the person cancels', async () => {
    await addPhotos(keepFiling(), need(LICENCE, 'subjectCertificate'), 'camera', 1);
    expect(phone.shown).toEqual([]);
  });
});

describe('retakePhoto', () => {
  const old = (): StoredPhoto => {
    const file = phone.keep(goodPhoto());
    const copy = phone.keep(goodPhoto());
    const size = { format: 'jpeg', bytes: 1, width: 1600, height: 1200 };
    const found = { paper: 'commerceStatement', dated: '2026-03-01', assessed: true, problems: ['blur'] };
    return { ...size, ...found, file, copy: { ...size, file: copy } };
  };

  it('replaces the old photo by the new one for the same document, without its old assessment, and deletes the old files', async () => {
    const [first, second] = [old(), old()];
    const id = keepFiling({ [OTHERS]: [first, second] });
    phone.next = [goodPhoto()];
    await retakePhoto(id, OTHERS, first, 'camera');
    const [taken, other] = photosAt(OTHERS);
    expect(other).toBe(second);
    expect(taken).toEqual({
      file: expect.any(String),
      format: 'jpeg',
      bytes: goodPhoto().length,
      width: 1520,
      height: 1120,
      paper: 'commerceStatement',
    });
    expect([...phone.files.keys()].sort()).toEqual(
      [taken?.file, second.file, second.copy?.file].map(String).sort(),
    );
  });

  it('keeps the old photo when the new one cannot be used, or none was taken', async () => {
    const photo = old();
    const id = keepFiling({ [OTHERS]: [photo] });
    await retakePhoto(id, OTHERS, photo, 'camera');
    phone.next = [TEXT];
    await retakePhoto(id, OTHERS, photo, 'album');
    expect(photosAt(OTHERS)).toEqual([photo]);
    expect(phone.files.size).toBe(2);
    expect(phone.shown).toEqual([NOT_A_PHOTO]);
  });
});
