import type { Locator } from 'playwright-core';
import type { TapOptions, Web } from '../../test/support/h5';

/** What a hand does on the phone, told to somebody who films it or counts. */
export interface Witness {
  /** what is wanted was out of sight: swiped so many screens */
  swiped?(screens: number): Promise<void>;
  /** the finger is over a place, in CSS pixels */
  aimed?(at: { x: number; y: number }): Promise<void>;
  tapped?(): Promise<void>;
  typed?(text: string): Promise<void>;
}

/** A person's hand: swipes to what it wants, then taps or types. Fails where the words are not on screen. */
export class Hand {
  constructor(
    readonly web: Web,
    private readonly witness: Witness,
  ) {}

  async tap(name: string, options?: TapOptions): Promise<void> {
    await this.touch(await this.web.find(name, options));
  }

  /** Taps a field and types in it, in place of what stands there. */
  async type(label: string, text: string): Promise<void> {
    await this.touch(this.web.field(label));
    await this.web.type(label, text);
    await this.witness.typed?.(text);
  }

  private async touch(target: Locator): Promise<void> {
    await this.reach(target);
    const box = await target.boundingBox();
    if (!box) throw new Error('what was found is gone');
    await this.witness.aimed?.({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
    await this.web.press(target);
    await this.witness.tapped?.();
  }

  /** Brings a target into sight, above the foot of the page. */
  private async reach(target: Locator): Promise<void> {
    const screens = await target.evaluate((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      const foot = Array.from(document.querySelectorAll('.foot, .taro-tabbar__tabbar'))
        .filter((bar) => bar.checkVisibility() && !bar.contains(one))
        .map((bar) => bar.getBoundingClientRect().top);
      const floor = Math.min(innerHeight, ...foot);
      const beyond = Math.max(0, bottom - floor, -top);
      if (beyond > 0) one.scrollIntoView({ block: 'center', behavior: 'instant' });
      return Math.ceil(beyond / floor);
    });
    if (screens === 0) return;
    await this.web.rest();
    await this.witness.swiped?.(screens);
  }
}
