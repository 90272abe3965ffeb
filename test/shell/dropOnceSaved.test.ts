import { newDraft } from '@/rules';
import { dropOnceSaved } from '@/shell/dropOnceSaved';
import { attach, openFilings, replacePhoto, saveNow, startFiling } from '@/store';
import { newPhone } from '../fill/documents/phone';
import { FakeStorage } from '../store/fakeStorage';

jest.mock('@/platform/photoFolder', () => jest.requireActual('../fill/documents/phone').photoFolder);

const LICENCE = 'icp_subject.organize_info.certificate_photo';

describe('a photo that was removed', () => {
  it.each([
    { what: 'keeps its file while the phone did not store that', refuses: true, left: 1 },
    { what: 'loses its file once the phone stored that', refuses: false, left: 0 },
  ])('$what', async ({ refuses, left }) => {
    const phone = newPhone();
    const storage = new FakeStorage();
    await openFilings(storage);
    const id = startFiling(newDraft('first', 4, '440000'), 0);
    const file = phone.keep(Uint8Array.of(1));
    attach(id, LICENCE, [{ file, format: 'jpeg', bytes: 1, width: 1600, height: 1200 }]);
    await saveNow();
    replacePhoto(id, LICENCE, file);
    if (refuses) storage.fail('write');
    expect(await dropOnceSaved([file])).toBe(!refuses);
    expect(phone.files.size).toBe(left);
  });
});
