import type { AppConfig } from '@tarojs/taro';
import { browse, type Web } from '../support/h5';
import { PhotoFiles } from '../support/photoFiles';
import { filingsAtEveryStage, SCREENS } from '../support/screens';
import { keep } from '../support/stored';

const pagesOfApp = (): string[] => {
  Object.assign(globalThis, { defineAppConfig: (config: AppConfig) => config });
  const config = jest.requireActual<{ default: AppConfig }>('@/app.config').default;
  const under = (config.subPackages ?? []).flatMap(({ root, pages }) =>
    pages.map((page) => `${root}/${page}`),
  );
  return [...(config.pages ?? []), ...under];
};

/** axe compares names word by word, but Chinese has no spaces between words; `unspoken` replaces this rule. */
const BY_WORDS = 'label-content-name-mismatch';

/** Controls whose accessible name lacks some of their visible text (WCAG 2.5.3). */
const unspoken = (web: Web) =>
  web.page.evaluate(() => {
    const plain = (text: string | null) => (text ?? '').replace(/\s/g, '');
    return Array.from(document.querySelectorAll<HTMLElement>('[role][aria-label]'))
      .filter((control) => control.checkVisibility())
      .filter((control) => /^(button|radio|checkbox)$/.test(control.getAttribute('role') ?? ''))
      .flatMap((control) => {
        const name = plain(control.getAttribute('aria-label'));
        const parts = Array.from(control.querySelectorAll('taro-text-core'), (part) =>
          plain(part.textContent),
        );
        const written = parts.length > 0 ? parts : [plain(control.textContent)];
        return written.filter((text) => !name.includes(text)).map((text) => `${name} / ${text}`);
      });
  });

describe('the app under axe', () => {
  const papers = new PhotoFiles();
  let web: Web;

  /** Checks the whole screen in light mode, and only the colours in dark mode. */
  const inspect = async () => {
    await web.page.emulateMedia({ colorScheme: 'light' });
    const light = await web.axe();
    await web.page.emulateMedia({ colorScheme: 'dark' });
    const dark = await web.axe('color-contrast');
    return [...light.filter(({ id }) => id !== BY_WORDS), ...dark, ...(await unspoken(web))];
  };

  beforeAll(async () => {
    web = await browse({ now: '2026-03-10T10:00:00+08:00', width: 390, height: 3600 });
  });
  afterAll(async () => {
    await web.close();
    papers.remove();
  });

  it('checks every page of the app', () => {
    const seen = new Set(SCREENS.map(({ path }) => path));
    expect(pagesOfApp().filter((page) => !seen.has(page))).toEqual([]);
  });

  it('finds no serious problem on the empty home page', async () => {
    expect(await inspect()).toEqual([]);
    await keep(web, ...filingsAtEveryStage());
  });

  it.each(SCREENS)('finds no serious problem on $name', async ({ path, query, step }) => {
    await web.open(path, query);
    await step?.(web);
    expect(await inspect()).toEqual([]);
  });

  it('finds no serious problem on document slots with a photo', async () => {
    await web.open('fill/documents/index', { id: 'begun' });
    await web.attach(() => web.tap('拍摄营业执照'), papers.photo('licence'));
    await web.top.locator('.slot__image img').waitFor();
    expect(await inspect()).toEqual([]);
  });

  it('causes no error on the way', () => expect(web.errors).toEqual([]));
});
