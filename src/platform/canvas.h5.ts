import { type OpenPhoto, openOn, type Surface } from './offScreen';
import { blobOf, imageOf } from './photos.h5';

export const canDraw = (): boolean => true;

function surface(width: number, height: number): Surface {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
  return {
    context,
    encoded: (quality) =>
      new Promise((resolve, reject) => {
        canvas.toBlob(
          (blob) => (blob ? resolve(imageOf(blob)) : reject(new Error('not encoded'))),
          'image/jpeg',
          quality,
        );
      }),
  };
}

/**
 * Opens a stored photo. Browsers apply the EXIF orientation themselves. Rejects when the file is missing or cannot be
 * decoded.
 */
export async function openPhoto(file: string): Promise<OpenPhoto> {
  const blob = await blobOf(file);
  if (!blob) throw new Error(`no such file ${file}`);
  const image = await createImageBitmap(blob, { imageOrientation: 'from-image' });
  return openOn(image, 1, surface, () => image.close());
}
