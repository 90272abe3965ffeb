import type { PaperRead } from '@/reading';
import { noteRead, openFilings, saveNow, type TextStorage, useFilings } from '@/store';
import type { App } from '.';

/** What a phone's storage holds, for the store of this test. */
const storageOf = ({ phone: { storage } }: App): TextStorage => {
  const writeNow = (key: string, data: string) =>
    void storage.set(key, { data, encrypted: storage.get(key)?.encrypted ?? false });
  const removeNow = (key: string) => void storage.delete(key);
  return {
    keys: async () => [...storage.keys()],
    read: async (key) => (storage.get(key)?.data as string | undefined) ?? null,
    write: async (key, text) => writeNow(key, text),
    remove: async (key) => removeNow(key),
    writeNow,
    removeNow,
  };
};

/**
 * Notes what stands on the photos of the only filing of a phone, as the phone's recognition does, and starts the app
 * again. By slot; `other`: the paper is not the slot's.
 */
export async function readPhotos(
  app: App,
  papers: Record<string, PaperRead & { other?: true }>,
): Promise<App> {
  await app.advance(1000);
  await openFilings(storageOf(app));
  const [saved] = Object.values(useFilings.getState().filings);
  if (!saved) throw new Error('the phone holds no filing');
  for (const [path, { paper, answers, other }] of Object.entries(papers))
    for (const { file } of saved.filing.photos?.[path] ?? [])
      noteRead(saved.id, path, file, answers, other && paper);
  await saveNow();
  return app.restart();
}
