import { decode, encode } from 'jpeg-js';
import { PNG } from 'pngjs';

/** The part of a canvas that photos need, in plain numbers: it draws images, scaled and turned, and bars for text. */

export interface Bitmap {
  width: number;
  height: number;
  data: Uint8Array | Uint8ClampedArray;
}

const decoded = new WeakMap<Uint8Array, Bitmap>();

/** The pixels of a JPEG or PNG; throws for another format. */
export function pixelsOf(file: Uint8Array): Bitmap {
  const known = decoded.get(file);
  if (known) return known;
  const bitmap =
    file[0] === 0x89
      ? PNG.sync.read(Buffer.from(file))
      : decode(file, { useTArray: true, maxMemoryUsageInMB: 2048 });
  decoded.set(file, bitmap);
  return bitmap;
}

export const jpegOf = ({ width, height, data }: Bitmap, quality: number): Uint8Array =>
  new Uint8Array(encode({ width, height, data: Buffer.from(data) }, Math.round(quality * 100)).data);

type Matrix = [number, number, number, number, number, number];
/** A global is slow in jsdom when it is read for each pixel. */
const { floor, max, min } = Math;
const AS_IS: Matrix = [1, 0, 0, 1, 0, 0];

export class Canvas {
  readonly data: Uint8ClampedArray;
  private matrix = AS_IS;
  private saved: Matrix[] = [];
  fillStyle = '#000';
  font = '10px sans-serif';

  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.data = new Uint8ClampedArray(width * height * 4);
  }

  fillRect(): void {
    this.data.fill(255);
  }

  setTransform(...matrix: Matrix): void {
    this.matrix = matrix;
  }

  transform(a: number, b: number, c: number, d: number, e: number, f: number): void {
    const [A, B, C, D, E, F] = this.matrix;
    this.matrix = [
      A * a + C * b,
      B * a + D * b,
      A * c + C * d,
      B * c + D * d,
      A * e + C * f + E,
      B * e + D * f + F,
    ];
  }

  translate(x: number, y: number): void {
    this.transform(1, 0, 0, 1, x, y);
  }

  rotate(angle: number): void {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    this.transform(cos, sin, -sin, cos, 0, 0);
  }

  save(): void {
    this.saved.push(this.matrix);
  }

  restore(): void {
    this.matrix = this.saved.pop() ?? AS_IS;
  }

  /** Draws a part of the image onto the whole canvas, or the whole image through the matrix. */
  drawImage({ bitmap }: { bitmap: Bitmap }, ...[sx, sy, sw, sh]: number[]): void {
    if (sw !== undefined && sh !== undefined && sx !== undefined && sy !== undefined) {
      this.paint(bitmap, [sw / this.width, 0, 0, sh / this.height, sx, sy]);
      return;
    }
    const [a, b, c, d, e, f] = this.matrix;
    const whole = a * d - b * c;
    this.paint(bitmap, [
      d / whole,
      -b / whole,
      -c / whole,
      a / whole,
      (c * f - d * e) / whole,
      (b * e - a * f) / whole,
    ]);
  }

  getImageData(_x: number, _y: number, width: number, height: number): Bitmap {
    return { width, height, data: this.data };
  }

  /** Draws one bar for each letter, in the colour and opacity of the fill. */
  fillText(text: string, _x: number, _y: number, length: number): void {
    const size = Number.parseInt(this.font, 10);
    const [red = 0, green = 0, blue = 0, strength = 1] = (this.fillStyle.match(/[\d.]+/g) ?? []).map(Number);
    const [a, b, c, d, e, f] = this.matrix;
    const pitch = length / text.length;
    for (let u = -length / 2; u < length / 2; u++) {
      if ((u + length) % pitch > pitch * 0.7) continue;
      for (let v = -size / 2; v < size / 2; v++) {
        const at = (Math.round(b * u + d * v + f) * this.width + Math.round(a * u + c * v + e)) * 4;
        [red, green, blue].forEach((value, channel) => {
          this.data[at + channel] = (this.data[at + channel] ?? 0) * (1 - strength) + value * strength;
        });
      }
    }
  }

  /**
   * The matrix maps a point of the canvas to one of the image. When it scales down, blocks of 2 × 2 pixels are
   * averaged.
   */
  private paint({ width, height, data }: Bitmap, [a, b, c, d, e, f]: Matrix): void {
    const steps = Math.abs(a) + Math.abs(c) > 1.2 ? 2 : 1;
    const share = 1 / (steps * steps);
    for (let y = 0, to = 0; y < this.height; y++) {
      for (let x = 0; x < this.width; x++, to += 4) {
        let red = 0;
        let green = 0;
        let blue = 0;
        for (let step = 0; step < steps * steps; step++) {
          const u = x + ((step % steps) + 0.5) / steps;
          const v = y + (floor(step / steps) + 0.5) / steps;
          const column = max(0, min(width - 1, floor(a * u + c * v + e)));
          const row = max(0, min(height - 1, floor(b * u + d * v + f)));
          const from = (row * width + column) * 4;
          red += data[from] as number;
          green += data[from + 1] as number;
          blue += data[from + 2] as number;
        }
        this.data[to] = red * share;
        this.data[to + 1] = green * share;
        this.data[to + 2] = blue * share;
        this.data[to + 3] = 255;
      }
    }
  }
}
