import { readFileSync } from 'node:fs';
import {
  type Browser,
  type BrowserServer,
  chromium,
  type Locator,
  type Page,
  type Request,
} from 'playwright-core';
import { serve } from '../../scripts/serve';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

export interface BrowseOptions {
  /** ISO time with offset; the browser clock starts there and runs */
  now?: string;
  timezone?: string;
  dark?: boolean;
  width?: number;
  height?: number;
  /** pixels of the device for one of CSS */
  scale?: number;
  /** the built app, `dist/h5` */
  folder?: string;
}

/** Which of several: below an element with this text, or by number. */
export interface TapOptions {
  near?: string;
  nth?: number;
}

export interface Finding {
  id: string;
  impact: string;
  nodes: string[];
}

/** In pixels: height of a line of Taro's picker, and the offset of its first line. */
const LINE = 34;
const TOP = 102;

/** Drags a column of an open picker until a value is in its middle. */
async function turn(column: Locator, value: string): Promise<void> {
  await column
    .locator('.weui-picker__item', { hasText: new RegExp(`^${value}$`) })
    .first()
    .waitFor({ state: 'attached' });
  const items = await column.locator('.weui-picker__item').allInnerTexts();
  const style = (await column.locator('.weui-picker__content').getAttribute('style')) ?? '';
  const height = Number(/translate3d\(0px, (-?[\d.]+)px/.exec(style)?.[1] ?? TOP);
  const expected = TOP - LINE * items.indexOf(value);
  const by = expected - height;
  if (by === 0) return;
  await column.dispatchEvent('mousedown', { clientY: 0 });
  await column.dispatchEvent('mousemove', { clientY: by });
  await column.locator(`.weui-picker__content[style*="(0px, ${expected}px"]`).waitFor({ state: 'attached' });
  await column.dispatchEvent('mouseup', { clientY: by });
}

const ARGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/** Starts the browser that `browse` opens its profiles in. */
export async function startBrowser(): Promise<BrowserServer> {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  const browser = await chromium.launchServer({ executablePath, args: ARGS, host: '127.0.0.1' });
  process.env.BROWSER_AT = browser.wsEndpoint();
  return browser;
}

/** Opens the built h5 app in its own profile of the shared browser; close it after use. */
export async function browse(options: BrowseOptions = {}): Promise<Web> {
  const server = await serve(options.folder ?? 'dist/h5');
  const browser = await chromium.connect(process.env.BROWSER_AT as string);
  const context = await browser.newContext({
    viewport: { width: options.width ?? 375, height: options.height ?? 812 },
    timezoneId: options.timezone ?? 'Asia/Shanghai',
    locale: 'zh-CN',
    colorScheme: options.dark ? 'dark' : 'light',
    deviceScaleFactor: options.scale ?? 1,
  });
  const page = await context.newPage();
  if (options.now) await page.clock.install({ time: options.now });
  const web = new Web(page, browser, server);
  await web.open().catch(async (error: Error) => {
    await web.close();
    throw new Error([error.message, ...web.errors].join('\n'));
  });
  return web;
}

/** In milliseconds, a little more than what the app takes for a double tap. */
const DOUBLE_TAP = 600;

/** The h5 app as a person uses it. */
export class Web {
  readonly errors: string[] = [];
  /** Every requested address that is not the app's own. */
  readonly network: string[] = [];
  /** What the page is still loading: a screen that is opened first has its code to fetch. */
  private readonly loading = new Set<Request>();
  private tapped = { spot: '', at: 0 };

  constructor(
    readonly page: Page,
    private readonly browser: Browser,
    private readonly server: { url: string; close: () => Promise<void> },
  ) {
    page.setDefaultTimeout(20_000);
    page.on('pageerror', (error) => this.errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(server.url))
        this.network.push(request.url());
    });
    page.on('request', (request) => {
      if (request.url().startsWith(server.url)) this.loading.add(request);
    });
    const done = (request: Request) => this.loading.delete(request);
    page.on('requestfinished', done);
    page.on('requestfailed', done);
  }

  /** Another tab of the same browser, with the same storage; it closes with this one. */
  async another(): Promise<Web> {
    const web = new Web(await this.page.context().newPage(), this.browser, this.server);
    await web.open();
    return web;
  }

  /** The top page; Taro keeps the pages below it in the document. */
  get top(): Locator {
    return this.page.locator('.taro_page:visible').last();
  }

  /** Loads the app again at the address of a page. */
  async open(path = '', query: Record<string, string> = {}): Promise<void> {
    const search = new URLSearchParams(query).toString();
    const url = `${this.server.url}${path ? `#/${path}` : ''}${search ? `?${search}` : ''}`;
    if (this.page.url().startsWith(this.server.url)) {
      // Opening the address would only add one more page on top.
      await this.page.evaluate((address) => history.replaceState(null, '', address), url);
      await this.reload();
      return;
    }
    await this.page.goto(url);
    await this.top.waitFor();
    await this.rest();
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.top.waitFor();
    await this.rest();
  }

  /** The browser's back button. */
  async back(): Promise<void> {
    await this.page.goBack();
    await this.rest();
  }

  text(): Promise<string> {
    return this.top.innerText();
  }

  /** Waits until nothing is loading, changing or sliding for a moment; for later changes use `see`. */
  async rest(): Promise<void> {
    do await this.unchanged();
    while (this.loading.size > 0 || (await this.slid()));
  }

  private unchanged(): Promise<void> {
    return this.page.evaluate(
      () =>
        new Promise<void>((done) => {
          const quiet = {
            timer: 0 as unknown as ReturnType<typeof setTimeout>,
            // Twice 50 ms: where one has passed during long work, what that work has begun comes before the other.
            // A method, since tsx wraps named functions in a helper that the page does not have.
            wait() {
              clearTimeout(quiet.timer);
              quiet.timer = setTimeout(() => {
                quiet.timer = setTimeout(done, 50);
              }, 50);
            },
          };
          quiet.wait();
          const seen = new MutationObserver(quiet.wait);
          seen.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
          setTimeout(done, 2000);
        }),
    );
  }

  /** Whether something was sliding; when this returns, it has stopped. */
  private slid(): Promise<boolean> {
    return this.page.evaluate(async () => {
      const slides = document.getAnimations().filter((one) => one instanceof CSSTransition);
      await Promise.allSettled(slides.map(({ finished }) => finished));
      return slides.length > 0;
    });
  }

  /** Waits until a text is visible. */
  async see(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).filter({ visible: true }).first().waitFor();
  }

  /** The button with this name, else the text. */
  async find(name: string, { near, nth }: TapOptions = {}): Promise<Locator> {
    const scope = near ? this.top.locator('*', { hasText: near }) : this.page;
    const button = scope.getByRole('button', { name, exact: true });
    const text = scope.getByText(name, { exact: true });
    const found = button.or(text).filter({ visible: true });
    await found.first().waitFor();
    const chosen = (await button.filter({ visible: true }).count()) > 0 ? button : text;
    const visible = chosen.filter({ visible: true });
    return nth === undefined ? (near ? visible.last() : visible.first()) : visible.nth(nth);
  }

  async tap(name: string, options?: TapOptions): Promise<void> {
    await this.press(await this.find(name, options));
  }

  /** A person lets half a second pass before the next tap on the same spot; a quicker one is a double tap. */
  async press(target: Locator): Promise<void> {
    const spot = JSON.stringify(await target.boundingBox());
    const left = this.tapped.at + DOUBLE_TAP - Date.now();
    if (spot === this.tapped.spot && left > 0) await this.page.waitForTimeout(left);
    await target.click();
    this.tapped = { spot, at: Date.now() };
    await this.rest();
  }

  /** The field with this label. */
  field(label: string): Locator {
    return this.top.getByLabel(label, { exact: true }).locator('visible=true').first();
  }

  async type(label: string, text: string): Promise<void> {
    const field = this.field(label);
    await field.fill(text);
    await field.blur();
    await this.rest();
  }

  value(label: string): Promise<string> {
    return this.field(label).inputValue();
  }

  /** Turns each column of a picker to a value and confirms; a date is YYYY-MM-DD. */
  async pick(label: string, ...values: string[]): Promise<void> {
    const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(values[0] ?? '') ?? [];
    const expected = year ? [`${year}年`, `${month}月`, `${day}日`] : values;
    await this.top
      .locator(`[role=combobox][aria-label="${label}"], [role=combobox][aria-label^="${label}，"]`)
      .first()
      .click();
    const columns = this.page.locator('.weui-picker__group:visible');
    await columns.first().waitFor();
    for (const [index, value] of expected.entries()) {
      await turn(columns.nth(index), value);
      // The content of the next column may depend on this one.
      await this.rest();
    }
    await this.page.locator('.weui-picker__action:visible', { hasText: '确定' }).click();
    await columns.first().waitFor({ state: 'hidden' });
    await this.rest();
  }

  /** Runs a step that opens the file dialog, and chooses these files. */
  async attach(step: () => Promise<void>, ...files: string[]): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), step()]);
    await chooser.setFiles(files);
  }

  /** Serious and critical problems that axe finds, by all its rules of WCAG 2.1 A and AA or only by these. */
  async axe(...rules: string[]): Promise<Finding[]> {
    if (!(await this.page.evaluate('typeof axe === "object"'))) {
      await this.page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
    }
    const found = await this.page.evaluate<{
      violations: { id: string; impact: string; nodes: { html: string }[] }[];
    }>(
      `axe.run(${JSON.stringify({ runOnly: rules.length > 0 ? rules : WCAG, resultTypes: ['violations'] })})`,
    );
    return found.violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.map(({ html }) => html.slice(0, 200)) }));
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }
}
