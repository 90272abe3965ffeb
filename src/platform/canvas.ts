import Taro from '@tarojs/taro';
import { type OpenPhoto, openOn, type SizeOf, type Surface } from './offScreen';
import { pathOf } from './photoFolder';
import { type Chosen, imageAt, imageOf } from './photos';

/** Whether this phone can draw off screen (base library 2.16.1). */
export const canDraw = (): boolean => Taro.canIUse('createOffscreenCanvas') && surfaceWorks();

interface Canvas {
  width: number;
  height: number;
  getContext(type: '2d'): CanvasRenderingContext2D | null;
  createImage(): HTMLImageElement;
  toDataURL?(type: string, quality: number): string;
}

// Taro's type of an off-screen canvas knows WebGL only.
const canvasOf = (width: number, height: number): Canvas =>
  Taro.createOffscreenCanvas({ type: '2d', width, height }) as unknown as Canvas;

let works: boolean | undefined;

/** Before 2.16.1 the function existed, but with other arguments and for WebGL only. */
function surfaceWorks(): boolean {
  try {
    works ??= canvasOf(1, 1).getContext('2d') !== null;
  } catch {
    works = false;
  }
  return works;
}

function surface(width: number, height: number): Surface {
  const canvas = canvasOf(width, height);
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  return { context, encoded: (quality, sizeOf) => encoded(canvas, { width, height }, quality, sizeOf) };
}

interface Size {
  width: number;
  height: number;
}

/** The ways in which WeChat encodes a canvas as a JPEG, the better one first. */
const WAYS = [exported, throughDataUrl];

/**
 * Encodes the canvas as a JPEG of its own size. Some phones cannot export an off-screen canvas, or export it in another
 * size; then the next way is tried.
 */
async function encoded(canvas: Canvas, size: Size, quality: number, sizeOf: SizeOf): Promise<Chosen> {
  let failure: unknown;
  for (const way of WAYS) {
    try {
      const made = await way(canvas, size, quality);
      const found = sizeOf(await made.bytes());
      if (found?.width === size.width && found.height === size.height) return made;
      failure ??= new Error(`a picture of ${found?.width} × ${found?.height}`);
    } catch (error) {
      failure ??= error;
    }
  }
  throw failure;
}

async function exported(canvas: Canvas, { width, height }: Size, quality: number): Promise<Chosen> {
  const { tempFilePath } = await Taro.canvasToTempFilePath({
    canvas: canvas as never,
    fileType: 'jpg',
    quality,
    x: 0,
    y: 0,
    width,
    height,
    destWidth: width,
    destHeight: height,
  });
  const stats = Taro.getFileSystemManager().statSync(tempFilePath);
  return imageAt(tempFilePath, 'size' in stats ? stats.size : 0);
}

async function throughDataUrl(canvas: Canvas, _: Size, quality: number): Promise<Chosen> {
  const text = canvas.toDataURL?.('image/jpeg', quality);
  if (!text?.startsWith('data:image/jpeg')) throw new Error('no JPEG');
  return imageOf(new Uint8Array(Taro.base64ToArrayBuffer(text.slice(text.indexOf(',') + 1))));
}

/** When a photo takes longer than this to decode, we give up; in milliseconds. */
const PATIENCE = 15_000;

function loaded(src: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`too slow: ${src}`)), PATIENCE);
    const image = canvasOf(1, 1).createImage();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error(`not a picture: ${src}`));
    image.src = src;
  });
}

/**
 * Two pixels side by side, with EXIF orientation 6 (turn by 90°). Where WeChat applies EXIF, the image is higher than
 * wide.
 */
const TURNED =
  'data:image/jpeg;base64,/9j/4QAiRXhpZgAATU0AKgAAAAgAAQESAAMAAAABAAYAAAAAAAD/2wBDAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQH/wAALCAABAAIBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAAP/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AP//Z';
let turns: Promise<boolean> | undefined;

/** Whether this version of WeChat applies the EXIF orientation itself: some do, some do not. */
function turnsByItself(): Promise<boolean> {
  turns ??= loaded(TURNED).then(
    ({ width, height }) => height > width,
    () => true,
  );
  return turns;
}

/** Opens a stored photo; `orientation` is its EXIF orientation, 1 to 8. Rejects when it cannot be decoded. */
export async function openPhoto(file: string, orientation: number): Promise<OpenPhoto> {
  const byItself = await turnsByItself();
  const image = await loaded(pathOf(file));
  return openOn(image, byItself ? 1 : orientation, surface, () => {
    image.src = '';
  });
}
