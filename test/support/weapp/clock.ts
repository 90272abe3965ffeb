interface Timer {
  due: number;
  every?: number;
  /** only `advance` runs it: it is a delay of the phone, not a timer of the app */
  ofPhone?: boolean;
  run: () => void;
}

/** In milliseconds: with a nearer timer the app counts as busy; a longer wait is a debounce or a countdown. */
const SOON = 500;

/**
 * The app's own Date and timers, independent of real time. Date stands still until it is advanced. A timer runs when
 * time is advanced past it, or, if it is soon, when the app has nothing else to do.
 */
export class Clock {
  private readonly timers = new Map<number, Timer>();
  private nextId = 1;
  private skew = 0;
  readonly Date: DateConstructor;

  constructor(
    private at: number,
    private readonly onError: (error: unknown) => void,
  ) {
    const now = () => this.now();
    this.Date = class extends Date {
      constructor(...args: []) {
        super(...((args.length > 0 ? args : [now()]) as []));
      }
      static override now = now;
    } as DateConstructor;
  }

  now(): number {
    return this.at + this.skew;
  }

  /** Runs a step a few milliseconds later, because Taro distinguishes two pages of one path by their opening time. */
  later(skew: number, step: () => void): void {
    this.skew = skew;
    try {
      step();
    } finally {
      this.skew = 0;
    }
  }

  setTimeout = (run: (...args: unknown[]) => void, delay = 0, ...args: unknown[]) =>
    this.plan(() => run(...args), delay);

  setInterval = (run: (...args: unknown[]) => void, delay = 0, ...args: unknown[]) =>
    this.plan(() => run(...args), delay, Math.max(1, delay));

  /** Runs a step of the phone when time has been advanced by `delay`. */
  after(delay: number, run: () => void): void {
    this.timers.set(this.nextId++, { due: this.at + delay, ofPhone: true, run });
  }

  clear = (id?: number): void => {
    this.timers.delete(id ?? 0);
  };

  clearAll(): void {
    this.timers.clear();
  }

  /**
   * Runs the timers without delay; if there are none and `idle`, the first one that is soon. Returns false when
   * nothing ran.
   */
  runSoon(idle: boolean): boolean {
    const soon = this.inOrder().filter(
      ([, { due, every, ofPhone }]) => every === undefined && !ofPhone && due - this.at <= SOON,
    );
    const now = soon.filter(([, { due }]) => due - this.at <= 1);
    const next = now.length > 0 || !idle ? now : soon.slice(0, 1);
    for (const [id] of next) this.fire(id);
    return next.length > 0;
  }

  /** Advances Date and runs the due timers in order; `rest` is awaited after each. */
  async advance(ms: number, rest: () => Promise<void>): Promise<void> {
    const end = this.at + ms;
    for (;;) {
      const [next] = this.inOrder();
      if (!next || next[1].due > end) break;
      this.at = Math.max(this.at, next[1].due);
      this.fire(next[0]);
      await rest();
    }
    this.at = end;
    await rest();
  }

  private inOrder(): [number, Timer][] {
    return [...this.timers].sort(([, a], [, b]) => a.due - b.due);
  }

  private plan(run: () => void, delay: number, every?: number): number {
    const id = this.nextId++;
    this.start(id, run, delay, every);
    return id;
  }

  private start(id: number, run: () => void, delay: number, every?: number): void {
    this.timers.set(id, { due: this.at + (Number(delay) || 0), every, run });
  }

  private fire(id: number): void {
    const timer = this.timers.get(id);
    if (!timer) return;
    this.timers.delete(id);
    if (timer.every !== undefined) this.start(id, timer.run, timer.every, timer.every);
    try {
      timer.run();
    } catch (error) {
      this.onError(error);
    }
  }
}
