import { mention } from '@/platform/dialogs';
import { saveToAlbum } from '@/platform/photos';
import { photoToSend, type StoredPhoto } from '@/rules';
import { explainFailure } from './explainFailure';

/** Saves the photos that the person will hand in to the album, one after the other. Stops at the first error. */
export async function savePhotosToAlbum(photos: readonly StoredPhoto[]): Promise<void> {
  for (const photo of photos) {
    const refusal = await saveToAlbum(photoToSend(photo).file);
    if (refusal) return explainFailure(refusal, 'album');
  }
  mention(photos.length > 1 ? `${photos.length} 张都已存到相册` : '已存到相册');
}
