import { glared, jpegOf } from '../../test/photo/damage';
import { drawn, type PaperName } from '../../test/photo/papers';
import { taken } from '../../test/photo/taken';
import type { StoredFiling } from '../../test/support/filings';
import type { Web } from '../../test/support/h5';
import { goodPhoto } from '../../test/support/photos';

const shot = (name: PaperName) => taken({ width: 1600, height: 1200, fill: 0.6 }, name, drawn(name, 1200, 1));

/** Drawing takes seconds, and both themes show the same. */
const once = (draw: () => Uint8Array) => {
  let drawing: Uint8Array | undefined;
  return () => {
    drawing ??= draw();
    return drawing;
  };
};

/** Photos of papers that do not exist: a good one, and one on which a lamp is reflected. */
export const licence = once(() => jpegOf(shot('licenceWide'), 88));
export const glaringCard = once(() => jpegOf(glared(shot('idFront'), 0.42, 0.5, 0.13, 0.15), 88));

/** Puts a file into the browser's database for each photo of a filing, as an earlier visit would have. */
export async function keepPhotos(web: Web, { photos }: StoredFiling): Promise<void> {
  const files = Object.values(photos ?? {}).flatMap((all) => all.map(({ file }) => file));
  await web.page.evaluate(
    async ([names, jpeg]) => {
      const blob = new Blob([Uint8Array.from(atob(jpeg), (byte) => byte.charCodeAt(0))], {
        type: 'image/jpeg',
      });
      const opened = indexedDB.open('beituo');
      opened.onupgradeneeded = () => opened.result.createObjectStore('photos');
      await new Promise<void>((resolve, reject) => {
        opened.onerror = () => reject(opened.error);
        opened.onsuccess = () => {
          const change = opened.result.transaction('photos', 'readwrite');
          for (const name of names) change.objectStore('photos').put(blob, name);
          change.oncomplete = () => resolve();
          change.onabort = () => reject(change.error);
        };
      });
      opened.result.close();
    },
    [files, Buffer.from(goodPhoto()).toString('base64')] as const,
  );
}
