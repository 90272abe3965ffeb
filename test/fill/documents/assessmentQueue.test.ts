import { assessAll, waitingIn } from '@/fill/documents/assessmentQueue';
import type { StoredPhoto } from '@/rules';
import { attach, dateLetter, replacePhoto, useFilings } from '@/store';
import { goodPhoto, heavyPhoto } from '../../support/photos';
import { keepFiling, newPhone, photosAt } from './phone';

jest.mock('@/platform/canvas', () => jest.requireActual('./phone').canvas);
jest.mock('@/platform/dialogs', () => jest.requireActual('./phone').dialogs);
jest.mock('@/platform/idCard', () => jest.requireActual('./phone').idCard);
jest.mock('@/platform/photos', () => jest.requireActual('./phone').photos);
jest.mock('@/platform/photoFolder', () => jest.requireActual('./phone').photoFolder);
jest.mock('@/platform/privacy', () => jest.requireActual('./phone').privacy);

const LETTER = 'icp_subject.principal_info.authorization_letter';
const LICENCE = 'icp_subject.organize_info.certificate_photo';

let phone: ReturnType<typeof newPhone>;
beforeEach(() => {
  phone = newPhone();
  // Nothing is drawn here: another file tests the assessment itself.
  phone.draws = false;
  rounds = 0;
});

const stored = (bytes = goodPhoto(), more: Partial<StoredPhoto> = {}): StoredPhoto => ({
  file: phone.keep(bytes),
  format: 'jpeg',
  bytes: bytes.length,
  width: 1520,
  height: 1120,
  ...more,
});
/** The screen stays open. The limit of 20 stops a loop that would never end. */
let rounds = 0;
const always = () => ++rounds < 20;

describe('waitingIn', () => {
  it('lists every photo without an assessment, in the order of the slots', () => {
    const [first, second] = [stored(), stored()];
    const id = keepFiling({
      [LICENCE]: [stored(undefined, { assessed: true }), first],
      [LETTER]: [stored(undefined, { assessed: false }), second],
    });
    const saved = useFilings.getState().filings[id];
    expect(saved && waitingIn(saved, new Set())).toEqual([
      { path: LICENCE, photo: first },
      { path: LETTER, photo: second },
    ]);
  });
});

describe('assessAll', () => {
  it('assesses all waiting photos, also those that are added while it works', async () => {
    const id = keepFiling({ [LICENCE]: [stored(), stored()] });
    const late = stored();
    phone.meanwhile = () => {
      if (photosAt(LETTER).length === 0) attach(id, LETTER, [late]);
    };
    await assessAll(id, new Set(), always);
    expect([...photosAt(LICENCE), ...photosAt(LETTER)].map(({ assessed }) => assessed)).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('stops when the person leaves the screen, and leaves the rest for later', async () => {
    const id = keepFiling({ [LICENCE]: [stored(), stored()] });
    await assessAll(id, new Set(), () => ++rounds === 1);
    expect(photosAt(LICENCE).map(({ assessed }) => assessed)).toEqual([false, undefined]);
  });

  it('says of a photo whose file vanished that it is gone, and continues with the next one', async () => {
    const id = keepFiling({ [LICENCE]: [stored(), stored(heavyPhoto())] });
    phone.files.delete('1.jpg');
    await assessAll(id, new Set(), always);
    expect(photosAt(LICENCE)).toMatchObject([{ assessed: false, copy: { bytes: goodPhoto().length } }]);
    expect(useFilings.getState().filings[id]?.lost).toEqual([LICENCE]);
  });

  it('calls a whole file that was not decoded not assessed, and tries it again when the page opens again', async () => {
    phone.draws = true;
    const photo = stored();
    const id = keepFiling({ [LICENCE]: [photo] });
    phone.undecodable.add(photo.file);
    const tried = new Set<string>();
    await assessAll(id, tried, always);
    expect(rounds).toBe(2);
    expect(photosAt(LICENCE)).toMatchObject([{ assessed: false }]);
    expect(photosAt(LICENCE)[0]?.problems).toBeUndefined();
    phone.undecodable.clear();
    await assessAll(id, tried, always);
    expect(photosAt(LICENCE)).toMatchObject([{ assessed: false }]);
    await assessAll(id, new Set(), always);
    expect(photosAt(LICENCE)).toMatchObject([{ assessed: true, problems: [] }]);
  });

  it('tries a photo again that an earlier version called unreadable', async () => {
    phone.draws = true;
    const id = keepFiling({ [LICENCE]: [stored(goodPhoto(), { assessed: true, problems: ['unreadable'] })] });
    await assessAll(id, new Set(), always);
    expect(photosAt(LICENCE)).toMatchObject([{ assessed: true, problems: [] }]);
  });

  it('keeps calling a damaged file unreadable', async () => {
    phone.draws = true;
    const id = keepFiling({ [LICENCE]: [stored(new Uint8Array(500))] });
    await assessAll(id, new Set(), always);
    expect(photosAt(LICENCE)).toMatchObject([{ assessed: true, problems: ['unreadable'] }]);
  });

  it.each([
    { why: 'entered', before: undefined, after: '2026-03-01' },
    { why: 'corrected', before: '2026-03-01', after: '2026-03-02' },
    { why: 'removed', before: '2026-03-01', after: undefined },
  ])(
    'does not change the day of a letter that the person $why in the meantime',
    async ({ before, after }) => {
      const photo = stored(undefined, before ? { dated: before } : {});
      const id = keepFiling({ [LETTER]: [photo] });
      phone.meanwhile = () => dateLetter(id, LETTER, photo.file, after);
      await assessAll(id, new Set(), always);
      expect(photosAt(LETTER)[0]).toMatchObject({ assessed: false });
      expect(photosAt(LETTER)[0]?.dated).toBe(after);
    },
  );

  it('leaves no copy of a photo that was removed in the meantime; the photo itself can still be put back', async () => {
    const photo = stored(heavyPhoto());
    const id = keepFiling({ [LICENCE]: [photo] });
    phone.meanwhile = () => replacePhoto(id, LICENCE, photo.file);
    await assessAll(id, new Set(), always);
    expect(photosAt(LICENCE)).toEqual([]);
    expect([...phone.files.keys()]).toEqual([photo.file]);
  });

  it('says that no copy could be stored, and still stores the assessment', async () => {
    const id = keepFiling({ [LICENCE]: [stored(heavyPhoto())] });
    phone.full = true;
    await assessAll(id, new Set(), always);
    expect(photosAt(LICENCE)[0]).toMatchObject({ assessed: false });
    expect(phone.shown).toEqual(['手机空间不够，副本没有存下']);
  });
});
