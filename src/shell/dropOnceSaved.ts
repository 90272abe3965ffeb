import { dropPhotos } from '@/platform/photoFolder';
import { saveNow } from '@/store';

/**
 * Deletes files that no filing names any more, once the phone has stored that. Where it has not, a kill would bring
 * back a filing that names them; they go at the next start on which no filing does. True when they are deleted.
 */
export async function dropOnceSaved(files: readonly string[]): Promise<boolean> {
  const isSaved = await saveNow();
  if (isSaved) await dropPhotos(files);
  return isSaved;
}
