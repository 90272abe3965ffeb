import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { partsOf, portableOf } from '@/packing';
import { type Draft, viewOf } from '@/rules';
import { enterprise, having, NOW } from '../support/filings';
import { packMade } from '../support/packed';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];

/** A whole filing, with what a careless program would take for HTML or join to one line. */
const DRAFT: Draft = {
  filing: having(enterprise(), {
    'icp_applets.base_info.name': '<img src=x onerror=alert(1)>&amp;示范',
    'icp_subject.base_info.comment': '通信地址已为最详细\n“公章”没有刻 <b>\\',
  }),
  principalIsLegalRep: true,
  appPrincipalIsPrincipal: false,
  regionName: '广东省 广州市 天河区',
};

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

describe('the copy sheet, opened from the disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sheet-'));
  const address = pathToFileURL(join(folder, 'copy-sheet.html')).href;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const errors: string[] = [];
  const asked: string[] = [];

  const open = async (colorScheme: 'light' | 'dark' = 'light', before?: () => void) => {
    await context?.close();
    context = await browser.newContext({ viewport: { width: 1000, height: 900 }, colorScheme });
    page = await context.newPage();
    if (before) await page.addInitScript(before);
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())));
    page.on('dialog', (dialog) => errors.push(`dialog ${dialog.message()}`));
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(address);
  };

  beforeAll(async () => {
    const { files } = await packMade(portableOf(DRAFT));
    for (const [name, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    browser = await chromium.connect(process.env.BROWSER_AT as string);
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });
  afterEach(() => expect(errors).toEqual([]));

  /** Copies every field by the keyboard, each into the field of the same label of a form. */
  async function copyAll(): Promise<Record<string, string>> {
    const expected = filled();
    const form = await context.newPage();
    const fields = expected.map(
      ({ label }, i) => `<label>${escaped(label)} <textarea name="${i}"></textarea></label>`,
    );
    await form.setContent(fields.join(''));
    await page.bringToFront();
    const stops = await page.locator('button[aria-label^="复制"]').count();
    const got: Record<string, string> = {};
    for (let stop = 0; stop < stops; stop++) {
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      const label = (await page.locator(':focus').getAttribute('aria-label'))?.replace('复制', '') ?? '';
      await page.locator('#said', { hasText: `已复制${label}，` }).waitFor();
      const field = form.getByLabel(label, { exact: true });
      if ((await field.count()) === 0) continue;
      await form.bringToFront();
      await field.focus();
      await form.keyboard.press('Control+V');
      got[label] = await field.inputValue();
      await page.bringToFront();
    }
    await form.close();
    return got;
  }

  const filled = () =>
    partsOf(DRAFT, viewOf(DRAFT, NOW)).flatMap(({ rows }) => rows.filter(({ text }) => text));
  const everything = () => Object.fromEntries(filled().map(({ label, text }) => [label, text]));

  it('reaches a form of the same labels by the keyboard, without a mistake', async () => {
    await open();
    const got = await copyAll();
    expect(Object.keys(got).length).toBeGreaterThan(25);
    expect(got).toEqual(everything());
    expect(await page.textContent('#said')).toContain('全部填好了');
  });

  it('does so where the browser has neither a clipboard nor a storage for files', async () => {
    await open('light', () => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new Error('denied');
        },
      });
    });
    expect(await copyAll()).toEqual(everything());
  });

  it('keeps its ticks, also a tick that was taken away', async () => {
    await open();
    for (const key of ['ArrowDown', 'Enter', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await page.locator('#said', { hasText: '已复制主体名称' }).waitFor();
    await page.getByLabel('主体性质', { exact: true }).uncheck();
    await page.reload();
    expect(await page.locator('input:checked').count()).toBe(1);
    expect(await page.getByLabel('主体名称', { exact: true }).isChecked()).toBe(true);
    await page.keyboard.press('ArrowDown');
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('复制主体性质');
    await page.click('text=清除打勾');
    await page.reload();
    expect(await page.locator('input:checked').count()).toBe(0);
  });

  it('shows the photographs, and says what to do where they are not beside it', async () => {
    await open();
    const images = page.locator('.photo img');
    expect(await images.count()).toBeGreaterThan(4);
    for (const image of await images.all())
      expect(await image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(100);
    const alone = join(folder, 'alone', 'copy-sheet.html');
    mkdirSync(dirname(alone));
    writeFileSync(alone, readFileSync(join(folder, 'copy-sheet.html')));
    await page.goto(pathToFileURL(alone).href);
    await page.getByText('请先把压缩包全部解压').first().waitFor();
    errors.length = 0;
  });

  it.each(['light', 'dark'] as const)('has nothing that axe finds, %s', async (theme) => {
    await open(theme);
    await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
    const { violations } = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
      `axe.run(${JSON.stringify({ runOnly: WCAG, resultTypes: ['violations'] })})`,
    );
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  });

  it('is two pages of A4 on paper', async () => {
    await open();
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
  });

  it('asks nobody but the disk', () => {
    expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
  });
});
