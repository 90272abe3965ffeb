import { assessStored } from '@/fill/documents/assessStored';
import { headerOf } from '@/photo';
import { parseStoredFiling, photoToSend, type StoredPhoto } from '@/rules';
import { glared, jpegOf, noisy, opened } from '../../photo/damage';
import { withExif } from '../../photo/files';
import { taken } from '../../photo/taken';
import { goodPhoto, heavyPhoto, lyingPhoto } from '../../support/photos';
import { newPhone } from './phone';

jest.mock('@/platform/canvas', () => jest.requireActual('./phone').canvas);
jest.mock('@/platform/idCard', () => jest.requireActual('./phone').idCard);
jest.mock('@/platform/photos', () => jest.requireActual('./phone').photos);
jest.mock('@/platform/photoFolder', () => jest.requireActual('./phone').photoFolder);

const LICENCE = 'icp_subject.organize_info.certificate_photo';
const FRONT = 'icp_subject.principal_info.certificate_photo_front';
const LETTER = 'icp_subject.principal_info.authorization_letter';
const ITEM = 'icp_applets.base_info.nrlx_details[0].media';
const OTHERS = 'icp_materials.subject_other_materials';
const TODAY = '2026-03-10';

let phone: ReturnType<typeof newPhone>;
beforeEach(() => {
  phone = newPhone();
});

/** A stored photo before its assessment. */
function stored(bytes: Uint8Array, more: Partial<StoredPhoto> = {}): StoredPhoto {
  const { width, height, format } = headerOf(bytes) as NonNullable<ReturnType<typeof headerOf>>;
  return { file: phone.keep(bytes), format, bytes: bytes.length, width, height, ...more };
}
const assessed = (bytes: Uint8Array, path: string, more: Partial<StoredPhoto> = {}) =>
  assessStored(stored(bytes, more), path, TODAY);
const files = () => [...phone.files.values()];
const same = (one: Uint8Array | undefined, other: Uint8Array) => Buffer.from(one ?? []).equals(other);

let plainLetter: Uint8Array;
let fineAndHeavy: Uint8Array;
beforeAll(() => {
  // A letter without a seal, black on white, on a coloured desk.
  plainLetter = jpegOf(taken({ width: 720, height: 960, rounded: 0 }, 'plainLetter'), 88);
  // Good, but the file is larger than the console accepts.
  fineAndHeavy = jpegOf(noisy(opened(goodPhoto()), 2, 1), 93);
});

describe('assessStored, for a letter', () => {
  it.each([
    { what: 'an authorisation letter', path: LETTER },
    { what: 'a promise among the other materials', path: OTHERS, paper: 'educationPromise' },
    { what: 'a document among the other materials without a name', path: OTHERS },
  ])('accepts $what without colour as an original', async ({ path, paper }) => {
    const { photo } = await assessed(plainLetter, path, { paper });
    expect(photo).toMatchObject({ assessed: true, color: true, problems: [], slight: [] });
  });

  it.each([
    { what: 'a person’s card', path: FRONT },
    { what: 'a licence of an item', path: ITEM },
    { what: 'a licence among the other materials', path: OTHERS, paper: 'hospitalLicence' },
  ])('says that $what without colour is a copy', async ({ path, paper }) => {
    const { photo } = await assessed(plainLetter, path, { paper });
    expect(photo).toMatchObject({ problems: [], slight: ['grayscale'] });
  });
});

describe('the spots of a stored photo', () => {
  const glaring = (orientation: number) =>
    withExif(jpegOf(glared(taken(), 0.65, 0.6, 0.11, 0.11), 90), { orientation, gps: false, little: true });

  it.each([
    { how: 'lying as the sensor saw it', orientation: 1, at: { x: 0.65, y: 0.6 } },
    { how: 'held upright', orientation: 6, at: { x: 0.4, y: 0.65 } },
  ])('are where the person sees them on a photo $how', async ({ orientation, at }) => {
    const { photo } = await assessed(glaring(orientation), FRONT);
    expect(photo.problems).toEqual(['glare']);
    const [spot] = photo.spots ?? [];
    expect(Math.abs((spot?.x ?? 0) + (spot?.width ?? 0) / 2 - at.x)).toBeLessThan(0.05);
    expect(Math.abs((spot?.y ?? 0) + (spot?.height ?? 0) / 2 - at.y)).toBeLessThan(0.05);
  });

  it('survive storing and are not handed in', async () => {
    const { photo } = await assessed(glaring(1), FRONT);
    const { filing, faults } = parseStoredFiling({ kind: 'first', photos: { [FRONT]: [photo] } });
    expect(faults).toEqual([]);
    expect(filing.photos?.[FRONT]).toEqual([photo]);
    expect(photoToSend(photo)).not.toHaveProperty('spots');
  });

  it('are none on a good photo', async () => {
    expect((await assessed(goodPhoto(), LICENCE)).photo.spots).toEqual([]);
  });
});

describe('WeChat’s detection of identity cards', () => {
  it('is asked about the ID cards of persons', async () => {
    phone.idIsWhole = false;
    const { photo } = await assessed(goodPhoto(), FRONT);
    expect(phone.detected).toHaveLength(1);
    expect(photo).toMatchObject({ problems: [], slight: ['cut_off'] });
  });

  it.each([
    { what: 'the unit’s licence', path: LICENCE },
    { what: 'an authorisation letter', path: LETTER },
  ])('is not asked about $what', async ({ path }) => {
    phone.idIsWhole = false;
    const { photo } = await assessed(goodPhoto(), path);
    expect(phone.detected).toEqual([]);
    expect(photo.slight).not.toContain('cut_off');
  });
});

describe('assessStored, for the file that is handed in', () => {
  it('makes no copy of a photo that can be handed in as it is', async () => {
    const { photo } = await assessed(goodPhoto(), LICENCE);
    expect(photo).not.toHaveProperty('copy');
    expect(files()).toHaveLength(1);
  });

  it('makes a copy without the location and with exactly the same pixels', async () => {
    const { photo } = await assessed(heavyPhoto(), LICENCE);
    expect(photo.copy).toMatchObject({ bytes: goodPhoto().length, width: 1520, height: 1120 });
    expect(same(phone.files.get(photo.copy?.file ?? ''), goodPhoto())).toBe(true);
  });

  it('draws a turned photo upright', async () => {
    const { photo } = await assessed(lyingPhoto(), LICENCE);
    expect(photo.copy).toMatchObject({ width: 1120, height: 1520 });
    expect(headerOf(phone.files.get(photo.copy?.file ?? '') as Uint8Array)).toMatchObject({
      gps: false,
      orientation: 1,
    });
  });

  it('draws a turned photo upright even if its file is small enough', async () => {
    const light = jpegOf(taken(), 70);
    expect(light.length).toBeLessThan(100_000);
    const { photo } = await assessed(withExif(light, { orientation: 6, gps: true, little: true }), LICENCE);
    expect(photo.copy).toMatchObject({ width: 720, height: 960 });
  });

  it('draws a large photo again with 100 to 200 KB', async () => {
    const { photo } = await assessed(fineAndHeavy, LICENCE);
    expect(photo.copy?.bytes).toBeGreaterThan(102_400);
    expect(photo.copy?.bytes).toBeLessThanOrEqual(200_000);
    // Its file size is checked on the copy, not on the original.
    expect(photo.slight).not.toContain('too_large_file');
  });

  it('uses the original without metadata when a drawn copy is worse, and leaves no file behind', async () => {
    phone.quality = () => 0.04;
    const heard = withExif(fineAndHeavy, { orientation: 1, gps: true, little: true });
    const { photo } = await assessed(heard, LICENCE);
    expect(same(phone.files.get(photo.copy?.file ?? ''), fineAndHeavy)).toBe(true);
    expect(files()).toHaveLength(2);
  });

  it('uses the original when a drawn copy is worse and there is no metadata to remove', async () => {
    phone.quality = () => 0.04;
    const { photo } = await assessed(fineAndHeavy, LICENCE);
    expect(photo).not.toHaveProperty('copy');
    expect(files()).toHaveLength(1);
  });

  it('keeps the photo and says why there is no copy when the phone is full', async () => {
    const photo = stored(heavyPhoto());
    phone.full = true;
    expect(await assessStored(photo, LICENCE, TODAY)).toMatchObject({
      photo: { ...photo, assessed: true, problems: [] },
      noCopy: 'full',
    });
  });
});

describe('assessStored, for a photo that cannot be opened', () => {
  it('does not say “unreadable” for a whole file, because the phone may lack memory', async () => {
    const photo = stored(goodPhoto());
    phone.undecodable.add(photo.file);
    const found = (await assessStored(photo, FRONT, TODAY)).photo;
    expect(found.assessed).toBe(false);
    expect(found.problems).toBeUndefined();
  });

  it('says “unreadable” for a file that is no longer a photo', async () => {
    const photo = stored(goodPhoto());
    phone.files.set(photo.file, Buffer.from('text'));
    expect((await assessStored(photo, FRONT, TODAY)).photo).toMatchObject({ problems: ['unreadable'] });
  });

  it('removes the location even if the phone cannot draw, and records that nothing was assessed', async () => {
    phone.draws = false;
    const { photo } = await assessed(heavyPhoto(), LICENCE);
    expect(photo.assessed).toBe(false);
    expect(same(phone.files.get(photo.copy?.file ?? ''), goodPhoto())).toBe(true);
  });
});
