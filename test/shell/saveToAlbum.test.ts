import type { StoredPhoto } from '@/rules';
import { savePhotosToAlbum } from '@/shell/saveToAlbum';
import { newPhone } from '../fill/documents/phone';

jest.mock('@/platform/dialogs', () => jest.requireActual('../fill/documents/phone').dialogs);
jest.mock('@/platform/photos', () => jest.requireActual('../fill/documents/phone').photos);
jest.mock('@/platform/privacy', () => jest.requireActual('../fill/documents/phone').privacy);

const size = { format: 'jpeg', bytes: 1, width: 1600, height: 1200 };
const photo = (file: string, copy?: string): StoredPhoto => ({
  ...size,
  file,
  ...(copy ? { copy: { ...size, file: copy } } : {}),
});

describe('savePhotosToAlbum', () => {
  it('saves the photo that is handed in: the copy if there is one', async () => {
    const phone = newPhone();
    await savePhotosToAlbum([photo('a'), photo('b', 'b-copy')]);
    expect(phone.album).toEqual(['a', 'b-copy']);
    expect(phone.shown).toEqual(['2 张都已存到相册']);
  });

  it('stops at the first photo that the phone refuses, and shows the reason', async () => {
    const phone = newPhone();
    phone.albumRefuses = 'b';
    await savePhotosToAlbum([photo('a'), photo('b'), photo('c')]);
    expect(phone.album).toEqual(['a']);
    expect(phone.shown).toEqual(['手机空间不够，没有存到相册']);
  });

  it('shows no number for a single photo', async () => {
    const phone = newPhone();
    await savePhotosToAlbum([photo('a')]);
    expect(phone.shown).toEqual(['已存到相册']);
  });
});
