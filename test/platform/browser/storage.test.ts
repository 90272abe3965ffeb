/** @jest-environment jsdom */
import { readText, removeText, storageKeys, writeText } from '@/platform/storage.h5';

beforeEach(() => localStorage.clear());

describe('texts in the browser’s storage', () => {
  it('are read as they were written, until they are removed', async () => {
    await writeText('filing/1', '文字');
    expect(await readText('filing/1')).toBe('文字');
    await removeText('filing/1');
    expect(await readText('filing/1')).toBeNull();
  });

  it('are separate from the data of other pages', async () => {
    localStorage.setItem('filing/1', '别的网页');
    await writeText('filing/2', '文字');
    expect(await readText('filing/1')).toBeNull();
    expect(await storageKeys()).toEqual(['filing/2']);
  });
});
