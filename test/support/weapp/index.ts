import path from 'node:path';
import { setImmediate } from 'node:timers';
import { Clock } from './clock';
import type { Stored } from './files';
import { Pages, type Sent } from './pages';
import { type Dialog, type Fault, Phone, type PhoneOptions, type StoredText } from './phone';
import { pickerEvents } from './picker';
import { sandbox } from './sandbox';
import {
  allOf,
  controlOf,
  type EngineNode,
  fields,
  named,
  one,
  type Seen,
  textOf,
  type Which,
} from './screen';
import type { Text } from './vision';

export type { Which };

export interface LaunchOptions extends PhoneOptions {
  storage?: Record<string, unknown> | Map<string, StoredText>;
  files?: Record<string, Stored> | Map<string, Stored>;
  /** ISO time with offset, or milliseconds */
  now?: string | number;
  /** the first page; default: the first of app.json */
  page?: string;
  /** the parameters of the code or link that opened the app */
  query?: Record<string, string>;
}

const ROOT = path.resolve('dist/weapp');
const NOON = '2026-03-16T12:00:00+08:00';
const BUBBLES = new Set(['tap', 'longpress', 'touchstart', 'touchend']);

/**
 * Highest number of turns. A turn takes no time when nothing happens, so an app that is still busy after this many
 * never comes to rest.
 */
const MOST_TURNS = 16_000;

/** An error with its stack, without the lines of libraries. */
function inOwnPlaces(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const lines = (error.stack ?? error.message).split('\n');
  return lines.filter((line) => !line.includes('/node_modules/')).join('\n');
}

const boundIn = (node: EngineNode) => node._vt?.attrs.find(({ name }) => name === 'value')?.value;

/** Starts the built mini-program on its own phone and waits until the first page is quiet. */
export async function launch(options: LaunchOptions = {}): Promise<App> {
  const { storage = {}, files = {} } = options;
  const app = new App(options, {
    storage:
      storage instanceof Map
        ? storage
        : new Map(Object.entries(storage).map(([key, data]) => [key, { data, encrypted: false }])),
    files: files instanceof Map ? files : new Map(Object.entries(files)),
  });
  await app.start(options.page ?? app.pages.routes[0] ?? '', options.query);
  return app;
}

/** A running mini-program, used as a person uses it. */
export class App {
  readonly errors: string[] = [];
  readonly clock: Clock;
  readonly phone: Phone;
  readonly pages: Pages;
  private readonly typed = new Map<EngineNode, { bound: unknown; text: string }>();
  private leavingMs = 0;
  private instance: Record<string, ((...args: unknown[]) => void) | undefined> = {};
  private readonly load: (file: string) => unknown;

  constructor(
    private readonly options: LaunchOptions,
    private readonly stored: { storage: Map<string, StoredText>; files: Map<string, Stored> },
  ) {
    const failed = (error: unknown) => void this.errors.push(inOwnPlaces(error));
    this.clock = new Clock(new Date(options.now ?? NOON).getTime(), failed);
    this.phone = new Phone(stored, this.clock, options);
    const navigation = this.navigation();
    Object.assign(this.phone.wx, navigation);
    const getCurrentPages = () => this.pages.stack.map(({ instance }) => instance);
    const register = (config: never) => this.pages.register(config);
    const console_ = {
      ...console,
      error: (...args: unknown[]) => void this.errors.push(args.map(inOwnPlaces).join(' ')),
    };
    this.load = sandbox(ROOT, this.clock, {
      wx: this.phone.wx,
      console: console_,
      getCurrentPages,
      getApp: () => this.instance,
      App: (config: never) => {
        this.instance = config;
      },
      Page: register,
      Component: register,
      Behavior: register,
    }).load;
    this.pages = new Pages(ROOT, (file) => this.load(file), this.clock, failed, this.viewChanged);
  }

  async start(page: string, query: Record<string, string> = {}): Promise<void> {
    this.load('app.js');
    this.instance.onLaunch?.({ path: page, query, scene: 1001 });
    this.instance.onShow?.({ path: page, query, scene: 1001 });
    await this.open(page, query);
  }

  /** Opens a page as a link or a code would: the open pages are closed. */
  async open(page: string, query: Record<string, string> = {}): Promise<void> {
    this.pages.closeAll();
    this.pages.push(`${page}?${new URLSearchParams(query).toString()}`);
    await this.rest();
  }

  get seen(): Seen {
    return this.pages.top.seen();
  }

  get route(): string {
    return this.pages.top.route;
  }

  /** The visible text, one line for each block; the text of the dialog when one is open. */
  text(): string {
    const { dialog } = this.phone;
    return dialog ? [dialog.text, ...dialog.buttons].join('\n') : textOf(this.seen);
  }

  get dialog(): Dialog | undefined {
    return this.phone.dialog;
  }

  get title(): string {
    return this.pages.top.title;
  }

  has(name: string): boolean {
    return named(this.seen, name).length > 0;
  }

  find(name: string, which: Which = {}): Seen {
    return one(named(this.seen, name), name, which, this.seen);
  }

  async tap(name: string, which: Which = {}): Promise<void> {
    this.mustSeePage();
    const control = controlOf(this.find(name, which));
    if (control.attrs.disabled === true) throw new Error(`“${name}” is disabled`);
    if (control.tag === 'switch')
      await this.send(control, 'change', { value: control.attrs.checked !== true });
    else await this.send(control, 'tap', { x: 0, y: 0 });
  }

  /** The page below the one in front. On a computer it may stand beside it. */
  get seenBelow(): Seen {
    const below = this.pages.stack.at(-2);
    if (!below) throw new Error('no page is below');
    return below.seen();
  }

  async tapBelow(name: string): Promise<void> {
    const below = this.seenBelow;
    await this.send(controlOf(one(named(below, name), name, {}, below)), 'tap', { x: 0, y: 0 });
  }

  /** Taps one of the tabs at the bottom. */
  async tab(text: string): Promise<void> {
    const tab = this.pages.tabs.get(text);
    if (!tab || !this.pages.isTab(this.pages.top.route)) throw new Error(`no tab “${text}” is in sight`);
    this.pages.switchTab(tab);
    await this.rest();
  }

  /**
   * Taps the same place twice, 120 ms apart, as an impatient finger does. Opening and closing a page takes 300 ms: the
   * second tap still meets the first page. `then`: what stands in that place by the second tap.
   */
  async tapTwice(name: string, which: Which = {}, then?: string): Promise<void> {
    let control = controlOf(this.find(name, which));
    const tap = () =>
      control.node.triggerEvent('tap', { x: 0, y: 0 }, { bubbles: true, composed: true, capturePhase: true });
    this.leavingMs = 300;
    tap();
    await this.clock.advance(120, () => this.rest(false));
    if (then) control = controlOf(this.find(then));
    tap();
    await this.clock.advance(600, () => this.rest(false));
    this.leavingMs = 0;
    await this.rest();
  }

  /** Replaces the text of a field, key by key, and leaves it. */
  async type(label: string, text: string, which: Which = {}): Promise<void> {
    this.mustSeePage();
    const field = this.field(label, which);
    if (field.attrs.disabled === true) throw new Error(`“${label}” is disabled`);
    const longest = Number(field.attrs.maxlength ?? 140);
    const value = longest >= 0 ? text.slice(0, longest) : text;
    await this.send(field, 'focus', { value: this.shownIn(field), height: 0 });
    const keys = value.length <= 32 ? [...value].map((_, i, all) => all.slice(0, i + 1).join('')) : [value];
    for (const typed of keys.length > 0 ? keys : ['']) {
      this.typed.set(field.node, { bound: boundIn(field.node), text: typed });
      await this.send(field, 'input', { value: typed, cursor: typed.length, keyCode: 0 });
    }
    await this.send(field, 'blur', { value });
  }

  /**
   * Adds a text to a field, a key every `everyMs`, on a phone whose view gets everything `lagMs` late. Each key adds to
   * what the field shows at that moment.
   */
  async typeOn(label: string, text: string, lagMs: number, everyMs = 70): Promise<void> {
    const usual = this.pages.lagMs;
    this.pages.lagMs = lagMs;
    for (const key of text) {
      const field = this.field(label, {});
      const value = this.shownIn(field) + key;
      this.typed.set(field.node, { bound: boundIn(field.node), text: value });
      await this.send(field, 'input', { value, cursor: value.length, keyCode: 0 });
      await this.advance(everyMs);
    }
    await this.advance(3 * lagMs);
    this.pages.lagMs = usual;
  }

  /** Presses the key of the keyboard that says 下一项 or 完成, and gives which of them it says. */
  async pressKey(label: string): Promise<'next' | 'done'> {
    this.mustSeePage();
    const field = this.field(label, {});
    const value = this.shownIn(field);
    await this.send(field, 'confirm', { value });
    if (field.attrs['confirm-hold'] !== true) await this.send(field, 'blur', { value });
    return field.attrs['confirm-type'] === 'next' ? 'next' : 'done';
  }

  /** The fields to which the app gave the keyboard. */
  get focused(): unknown[] {
    return allOf(this.seen)
      .filter(({ attrs }) => attrs.focus === true)
      .map(({ attrs }) => attrs['aria-label']);
  }

  /** Leaves a field for another one, as a phone does when that gets the keyboard. */
  async leave(label: string): Promise<void> {
    const field = this.field(label, {});
    await this.send(field, 'blur', { value: this.shownIn(field) });
  }

  /** The text that a field shows. */
  value(label: string, which: Which = {}): string {
    return this.shownIn(this.field(label, which));
  }

  /** Chooses in a picker: an option, several columns, a date, a time or a region; without a value it cancels. */
  async pick(label: string, ...values: string[]): Promise<void> {
    this.mustSeePage();
    const picker = one(fields(this.seen, label, ['picker']), label, {}, this.seen);
    if (picker.attrs.disabled === true) throw new Error(`“${label}” is disabled`);
    for (const [type, detail] of pickerEvents(picker.attrs, values)) await this.send(picker, type, detail);
  }

  /** What WeChat would send to a chat: from a button, or from the menu of the page. */
  share(button?: string): { title: string; path: string; imageUrl: string } {
    const seen = button === undefined ? undefined : controlOf(this.find(button));
    if (seen && seen.attrs.openType !== 'share' && seen.attrs['open-type'] !== 'share')
      throw new Error(`“${button}” sends nothing: ${JSON.stringify(seen.attrs)}`);
    const card = this.pages.call(this.pages.top.instance, 'onShareAppMessage', {
      from: seen ? 'button' : 'menu',
      target: seen && { id: seen.attrs.id },
    });
    if (!card) throw new Error('this page has no card to send');
    return card as { title: string; path: string; imageUrl: string };
  }

  /** Taps a button of the open dialog or action sheet. */
  async choose(button: string, input?: string): Promise<void> {
    const { dialog } = this.phone;
    if (!dialog) throw new Error(`no dialog is open; on screen:\n${this.text()}`);
    const index = dialog.buttons.indexOf(button);
    if (index < 0) throw new Error(`the dialog has no “${button}”:\n${this.text()}`);
    dialog.answer(index, input);
    await this.rest();
  }

  /** The phone's back button. */
  async back(): Promise<void> {
    this.mustSeePage();
    this.pages.pop();
    await this.rest();
  }

  /** Sets the files that the next choice returns; a value that is no photo only has the name of one. */
  nextPhotos(...photos: Stored[]): void {
    this.phone.photos.push(photos);
  }

  /** What the phone recognises in the next photos, one after the other. */
  nextOCR(...texts: Text[]): void {
    this.phone.texts.push(...texts);
  }

  async hide(): Promise<void> {
    this.pages.call(this.pages.top.instance, 'onHide');
    this.instance.onHide?.({});
    await this.rest();
  }

  async show(): Promise<void> {
    this.instance.onShow?.({ path: this.route, query: {}, scene: 1001 });
    this.pages.call(this.pages.top.instance, 'onShow');
    await this.rest();
  }

  /** The app is killed and started again: stored data is there, temporary files are not. */
  async restart(options: Pick<LaunchOptions, 'now' | 'page'> = {}): Promise<App> {
    this.clock.clearAll();
    this.pages.closeAll();
    const files = new Map([...this.stored.files].filter(([name]) => !name.startsWith('wxfile://tmp')));
    return launch({
      ...this.options,
      faults: {},
      now: this.clock.now(),
      page: undefined,
      query: undefined,
      ...options,
      storage: this.stored.storage,
      files,
    });
  }

  async advance(ms: number): Promise<void> {
    await this.clock.advance(ms, () => this.rest());
  }

  /** What a step sends to the view. */
  async measure(step: () => Promise<unknown>): Promise<Sent> {
    const before = { ...this.pages.sent };
    await step();
    return { calls: this.pages.sent.calls - before.calls, bytes: this.pages.sent.bytes - before.bytes };
  }

  fail(api: string, fault: Fault | undefined): void {
    if (fault === undefined) delete this.phone.faults[api];
    else this.phone.faults[api] = fault;
  }

  /**
   * Continues until the app is at rest: no open call, no timer soon, no setData in the last turns. Does not wait for
   * real time. `idle`: a person waits too, so what comes soon has come; otherwise only what takes no time.
   */
  async rest(idle = true): Promise<void> {
    let turns = 0;
    for (let quiet = 0; quiet < 3; ) {
      const { calls } = this.pages.sent;
      await new Promise((resolve) => setImmediate(resolve));
      const ran = this.clock.runSoon(idle && this.phone.pending === 0);
      quiet = ran || (idle && this.phone.pending > 0) || this.pages.sent.calls !== calls ? 0 : quiet + 1;
      if (++turns > MOST_TURNS) throw new Error('the app does not come to rest');
    }
  }

  private mustSeePage(): void {
    if (this.phone.dialog) throw new Error(`a dialog is open:\n${this.text()}`);
  }

  private field(label: string, which: Which): Seen {
    return one(fields(this.seen, label, ['input', 'textarea']), label, which, this.seen);
  }

  private shownIn({ node, attrs }: Seen): string {
    return this.typed.get(node)?.text ?? String(attrs.value ?? '');
  }

  /** A field shows the typed text until the app sets another value. */
  private readonly viewChanged = () => {
    for (const [node, { bound }] of this.typed) if (boundIn(node) !== bound) this.typed.delete(node);
  };

  private async send({ node }: Seen, type: string, detail: unknown): Promise<void> {
    node.triggerEvent(type, detail, { bubbles: BUBBLES.has(type), composed: true, capturePhase: true });
    await this.rest();
  }

  private slidAway(): Promise<void> | undefined {
    return this.leavingMs > 0
      ? new Promise((resolve) => this.clock.after(this.leavingMs, resolve))
      : undefined;
  }

  private navigation() {
    const { answer } = this.phone;
    const go = (api: string, close: (url: string) => void) =>
      answer(api, async ({ url }: { url: string }) => {
        await this.slidAway();
        const known = this.pages.routes.includes(url.replace(/^\//, '').split('?')[0] ?? '');
        if (!known) throw new Error(`page "${url}" is not found`);
        close(url);
        this.pages.push(url);
      });
    const refuseTab = (url: string): void => {
      if (this.pages.isTab(url)) throw new Error('can not navigateTo a tabbar page');
    };
    return {
      setNavigationBarTitle: answer('setNavigationBarTitle', ({ title }: { title: string }) => {
        this.pages.top.title = title;
      }),
      navigateTo: go('navigateTo', refuseTab),
      redirectTo: go('redirectTo', (url) => {
        refuseTab(url);
        this.pages.pop(1, false);
      }),
      reLaunch: go('reLaunch', () => this.pages.closeAll()),
      switchTab: answer('switchTab', async ({ url }: { url: string }) => {
        await this.slidAway();
        this.pages.switchTab(url);
      }),
      navigateBack: answer('navigateBack', async ({ delta = 1 }: { delta?: number }) => {
        await this.slidAway();
        if (this.pages.stack.length < 2) throw new Error('cannot navigate back at first page.');
        this.pages.pop(Math.min(delta, this.pages.stack.length - 1));
      }),
    };
  }
}
