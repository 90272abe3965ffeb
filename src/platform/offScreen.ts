import type { Mark, Pixels, Rect } from '@/photo';
import type { Chosen } from './photos';

/** Draws photos off screen. WeChat and the browser differ only in how they create a surface. */

/** A decoded, upright photo. Close it after use: it holds the full-size pixels in memory. */
export interface OpenPhoto {
  width: number;
  height: number;
  /** Draws the part `from` at a width and height in pixels and returns its pixels. */
  pixels(from: Rect, width: number, height: number): Pixels;
  /**
   * Encodes the whole photo as a JPEG with a width and height in pixels and a quality from 0 to 1. The file has no
   * metadata. Rejects when the phone makes none of that size: `sizeOf` reads it back.
   */
  encoded(width: number, height: number, quality: number, sizeOf: SizeOf, mark?: Mark): Promise<Chosen>;
  close(): void;
}

/** The width and height that stand in a photo file; null when it is none. */
export type SizeOf = (bytes: Uint8Array) => { width: number; height: number } | null;

/** A canvas to draw on. */
export interface Surface {
  context: CanvasRenderingContext2D;
  encoded(quality: number, sizeOf: SizeOf): Promise<Chosen>;
}

type Image = CanvasImageSource & { width: number; height: number };

/** Transforms that turn a stored photo of width w and height h upright, by EXIF orientation (Exif 2.32, tag 0112). */
const UPRIGHT: Record<number, (w: number, h: number) => [number, number, number, number, number, number]> = {
  2: (w) => [-1, 0, 0, 1, w, 0],
  3: (w, h) => [-1, 0, 0, -1, w, h],
  4: (_, h) => [1, 0, 0, -1, 0, h],
  5: () => [0, 1, 1, 0, 0, 0],
  6: (_, h) => [0, 1, -1, 0, h, 0],
  7: (w, h) => [0, -1, -1, 0, h, w],
  8: (w) => [0, -1, 1, 0, 0, w],
};

const WHITE = '#fff';
const INK = { dark: 'rgba(60, 60, 60, 0.5)', light: 'rgba(255, 255, 255, 0.6)' };

/** Makes an OpenPhoto from a decoded image. `orientation` is the EXIF orientation that is still to be applied. */
export function openOn(
  image: Image,
  orientation: number,
  surface: (width: number, height: number) => Surface,
  close: () => void,
): OpenPhoto {
  const turned = orientation >= 5;
  const upright = UPRIGHT[orientation];
  const draw = (from: Rect, width: number, height: number): Surface => {
    const made = surface(width, height);
    const { context } = made;
    // Transparent parts become white.
    context.fillStyle = WHITE;
    context.fillRect(0, 0, width, height);
    context.imageSmoothingEnabled = true;
    context.imageSmoothingQuality = 'high';
    if (!upright) {
      context.drawImage(image, from.x, from.y, from.width, from.height, 0, 0, width, height);
      return made;
    }
    const across = width / from.width;
    const down = height / from.height;
    context.setTransform(across, 0, 0, down, -from.x * across, -from.y * down);
    context.transform(...upright(image.width, image.height));
    context.drawImage(image, 0, 0);
    context.setTransform(1, 0, 0, 1, 0, 0);
    return made;
  };
  const width = turned ? image.height : image.width;
  const height = turned ? image.width : image.height;
  const whole = { x: 0, y: 0, width, height };
  return {
    width,
    height,
    close,
    pixels: (from, wide, high) => draw(from, wide, high).context.getImageData(0, 0, wide, high),
    async encoded(wide, high, quality, sizeOf, mark) {
      const made = draw(whole, wide, high);
      if (mark) write(made.context, mark, wide, high);
      return made.encoded(quality, sizeOf);
    },
  };
}

function write(
  context: CanvasRenderingContext2D,
  { text, x, y, length, letter, angle, tone }: Mark,
  width: number,
  height: number,
): void {
  context.save();
  context.translate(x * width, y * height);
  context.rotate(angle);
  context.font = `${Math.round(letter * width)}px sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = INK[tone];
  context.fillText(text, 0, 0, length * width);
  context.restore();
}
