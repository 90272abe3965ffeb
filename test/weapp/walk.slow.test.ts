import { setImmediate } from 'node:timers';
import { filingsAtEveryStage } from '../support/screens';
import type { App } from '../support/weapp';
import { boardOf } from '../support/weapp/phoneAt';
import { allOf, type Seen } from '../support/weapp/screen';

/**
 * Somebody who taps, types, picks and goes back without thinking, on a phone whose view is 80 ms late. The walks are
 * short here; `npm run walk` takes the long ones.
 */
const STEPS = Number(process.env.WALK_STEPS ?? 40);
const SEEDS = [1, 2, 3];
const LAG = 80;
const HOME = 'pages/home/index';
/** Only one has photos: in these fixtures all would name the same files. */
const FILINGS = filingsAtEveryStage().map((saved, place) =>
  place === 0 ? saved : { ...saved, filing: { ...saved.filing, photos: undefined } },
);

/** A random number below `most`, the same ones for the same seed (mulberry32). */
function dice(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) % 2 ** 32) % most;
  };
}

const TEXTS = ['样例', '示范路1号', '13911110001', '家政', 'name@example.com', '９', '\u{1f38b}'];
const HOW = { bubbles: true, composed: true, capturePhase: true };
const isTappable = ({ tag, attrs }: Seen) =>
  attrs.disabled !== true &&
  (tag === 'button' || /button|radio|checkbox/.test(String(attrs['aria-role'] ?? '')));

const PICKS: Record<string, (attrs: Seen['attrs'], roll: (most: number) => number) => unknown> = {
  selector: ({ range }, roll) => roll(Math.max(1, (range as unknown[] | undefined)?.length ?? 1)),
  date: (_, roll) => `2026-03-0${1 + roll(9)}`,
  time: (_, roll) => `0${roll(10)}:30`,
};

/** One thing that a person can do now; returns what it was, for the message of a failure. */
async function step(app: App, roll: (most: number) => number): Promise<string> {
  const { dialog } = app;
  if (dialog) {
    const button = dialog.buttons[roll(dialog.buttons.length)] as string;
    await app.choose(button);
    return `chose ${button}`;
  }
  const parts = allOf(app.seen);
  const chance = roll(10);
  if (chance === 0 && app.pages.stack.length > 1) {
    await app.back();
    return 'went back';
  }
  const fields = parts.filter(({ tag }) => tag === 'input' || tag === 'textarea');
  if (chance < 4 && fields.length > 0) {
    const label = String(fields[roll(fields.length)]?.attrs['aria-label']);
    const text = TEXTS[roll(TEXTS.length)] as string;
    if (fields.filter(({ attrs }) => attrs['aria-label'] === label).length === 1)
      await app.typeOn(label, text, LAG);
    return `typed ${text} into ${label}`;
  }
  const pickers = parts.filter(({ tag, attrs }) => tag === 'picker' && String(attrs.mode) in PICKS);
  if (chance === 4 && pickers.length > 0) {
    const picker = pickers[roll(pickers.length)] as Seen;
    picker.node.triggerEvent(
      'change',
      { value: PICKS[String(picker.attrs.mode)]?.(picker.attrs, roll) },
      HOW,
    );
    return `picked in ${picker.attrs['aria-label']}`;
  }
  const tappable = parts.filter(isTappable);
  const part = tappable[roll(Math.max(1, tappable.length))];
  part?.node.triggerEvent('tap', { x: 0, y: 0 }, HOW);
  return `tapped ${part?.attrs['aria-label'] ?? part?.tag}`;
}

/** Every filing's tasks, values and progress, then the board, which says what the tasks found. */
async function shown(app: App, ids: string[]): Promise<string[]> {
  app.pages.lagMs = 0;
  const texts: string[] = [];
  for (const id of ids)
    for (const page of ['fill/tasks/index', 'fill/review/index', 'progress/status/index']) {
      await app.open(page, { id });
      texts.push(app.text());
    }
  await app.open(HOME);
  return [...texts, app.text()];
}

const idsIn = (app: App) => [
  ...new Set([...app.phone.storage.keys()].flatMap((key) => /^filing\/([^/]+)\//.exec(key)?.[1] ?? [])),
];

describe.each(SEEDS)(`a walk of ${STEPS} steps with seed %i`, (seed) => {
  it('meets no error and no blank page, and what was shown is there after a restart', async () => {
    const roll = dice(seed);
    const app = await boardOf(FILINGS, { now: '2026-03-10T10:00:00+08:00' });
    app.pages.lagMs = LAG;
    const done: string[] = [];
    for (let i = 0; i < STEPS; i++) {
      done.push(`${app.route}: ${await step(app, roll)}`);
      await app.advance(roll(4) * 100);
      // What is being assessed goes on for itself.
      await new Promise((resolve) => setImmediate(resolve));
      expect({ errors: app.errors, last: done.slice(-3) }).toEqual({ errors: [], last: done.slice(-3) });
    }
    if (app.dialog) await app.choose(app.dialog.buttons.at(-1) as string);
    await app.advance(2000);
    expect(app.text()).not.toBe('');
    const ids = idsIn(app);
    const before = await shown(app, ids);
    const again = await app.restart();
    expect(idsIn(again)).toEqual(ids);
    expect(await shown(again, ids)).toEqual(before);
    expect([...app.errors, ...again.errors]).toEqual([]);
  }, 900_000);
});
