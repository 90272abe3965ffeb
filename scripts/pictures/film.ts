import { PNG } from 'pngjs';
import type { Web } from '../../test/support/h5';
import type { Witness } from './hand';

/** A picture of the screen, and how long it stays. */
export interface Frame {
  png: PNG;
  seconds: number;
}

/** How long a screen stays if nothing is said, and the finger before it touches, in seconds. */
const SCREEN = 1;
const FINGER = 0.4;
/** In CSS pixels. */
const FINGERTIP = 14;

/** A copy of a picture with a fingertip on it. */
function touched({ width, height, data }: PNG, at: { x: number; y: number }, scale: number): PNG {
  const copy = new PNG({ width, height });
  data.copy(copy.data);
  const radius = FINGERTIP * scale;
  const [left, top] = [Math.round(at.x * scale), Math.round(at.y * scale)];
  for (let y = Math.max(0, top - radius); y <= Math.min(height - 1, top + radius); y++)
    for (let x = Math.max(0, left - radius); x <= Math.min(width - 1, left + radius); x++) {
      const away = Math.hypot(x - left, y - top);
      if (away > radius) continue;
      // A light rim keeps the tip in sight on dark and on light ground.
      const [ink, share] = away > radius - 2 * scale ? [255, 0.9] : [90, 0.5];
      const place = (y * width + x) * 4;
      for (let channel = place; channel < place + 3; channel++)
        copy.data[channel] = Math.round((copy.data[channel] ?? 0) * (1 - share) + ink * share);
    }
  return copy;
}

/** Films what a hand does: the screen after each step, and the finger before each touch. */
export class Film implements Witness {
  readonly frames: Frame[] = [];

  constructor(
    readonly web: Web,
    private readonly scale: number,
  ) {}

  /** Takes a picture of the screen. One that looks like the last makes that one stay longer. */
  async take(seconds = SCREEN): Promise<void> {
    // A page whose code is still being loaded is empty; a toast hides what it speaks of.
    await this.web.top.getByText(/./).first().waitFor();
    await this.web.page.locator('.taro__toast, .taro-toast, #taro__toast').waitFor({ state: 'hidden' });
    const png = PNG.sync.read(await this.web.page.screenshot({ animations: 'disabled' }));
    const last = this.frames.at(-1);
    if (last?.png.data.equals(png.data)) last.seconds += seconds;
    else this.frames.push({ png, seconds });
  }

  /** Lets the screen be read for so long. */
  stay(seconds: number): void {
    const last = this.frames.at(-1);
    if (last) last.seconds = seconds;
  }

  async aimed(at: { x: number; y: number }): Promise<void> {
    const last = this.frames.at(-1);
    if (last) this.frames.push({ png: touched(last.png, at, this.scale), seconds: FINGER });
  }

  swiped = () => this.take();
  tapped = () => this.take();
  typed = () => this.take();
}
