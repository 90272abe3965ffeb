import type { Page } from 'playwright-core';
import { enterprise, having } from '../support/filings';
import { browse, type Web } from '../support/h5';
import { filingsAtEveryStage, SCREENS } from '../support/screens';
import { keep } from '../support/stored';

const LONG = `👩‍👩‍👧‍👦青竹🎋预约${'一二三四五六七八九十'.repeat(10)}${'W'.repeat(86)}🎍`;

/**
 * Elements of the top page that stick out to the sides, are cut off, overflow their box, or are hidden by the action
 * at the bottom.
 */
const faultsOf = (page: Page) =>
  page.evaluate(() => {
    const inSight = (root: ParentNode | undefined, what: string) =>
      Array.from(root?.querySelectorAll<HTMLElement>(what) ?? []).filter((one) => one.checkVisibility());
    const top = inSight(document, '.taro_page').pop();

    const faultOf = (one: HTMLElement): string | undefined => {
      const { left, right, width } = one.getBoundingClientRect();
      if (width > 0 && (left < -0.5 || right > innerWidth + 0.5)) return 'sticks out';
      const { display, overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(one);
      // Some lines of a name end in an ellipsis, and typed text may be longer than its field; both are intended.
      if (textOverflow === 'ellipsis' || webkitLineClamp !== 'none') return undefined;
      if (one.closest('.field__input') || display === 'inline' || one.clientWidth === 0) return undefined;
      if (one.scrollWidth > one.clientWidth + 1) return overflowX === 'visible' ? 'spills' : 'is cut off';
      if (one === top || overflowY === 'visible') return undefined;
      return one.scrollHeight > one.clientHeight + 1 ? 'is cut off below' : undefined;
    };
    const faults = inSight(top, '*').flatMap((one) => {
      const fault = faultOf(one);
      return fault ? [`${one.className} ${fault}: ${one.innerText.slice(0, 20)}`] : [];
    });

    const foot = top?.querySelector('.foot');
    if (!top || !foot?.previousElementSibling) return faults;
    top.scrollTop = top.scrollHeight;
    const end = foot.previousElementSibling.getBoundingClientRect().bottom;
    return end > foot.getBoundingClientRect().top ? [...faults, 'the end stays under the foot'] : faults;
  });

const SIZES = [
  { phone: 'a narrow phone', width: 280, text: 1, tap: 44 },
  { phone: 'a narrow phone in care mode', width: 280, text: 1.4, tap: 56 },
  { phone: 'a desktop window', width: 1200, text: 1, tap: 44 },
];

describe('a name of 200 characters with emoji', () => {
  let web: Web;
  beforeAll(async () => {
    web = await browse({ now: '2026-03-10T10:00:00+08:00', width: 280, height: 640 });
    const named = having(enterprise(), {
      'icp_applets.base_info.name': LONG,
      'icp_subject.base_info.name': LONG,
      'icp_subject.principal_info.name': LONG,
    });
    await keep(web, ...filingsAtEveryStage(named));
  });
  afterAll(() => web.close());

  it.each(SCREENS)('cuts nothing off and pushes nothing aside on $name', async ({ path, query, step }) => {
    await web.open(path, query);
    await step?.(web);
    for (const { phone, width, text, tap } of SIZES) {
      await web.page.setViewportSize({ width, height: 640 });
      await web.page.addStyleTag({
        content: `.page { --k: ${text} !important; --tap: ${tap}px !important }`,
      });
      expect({ phone, faults: await faultsOf(web.page) }).toEqual({ phone, faults: [] });
    }
  });
});

/** Left and right edge of what is in sight of this class. */
const edges = (web: Web, what: string) =>
  web.page.evaluate(
    (selector) =>
      Array.from(document.querySelectorAll<HTMLElement>(selector))
        .filter((one) => one.checkVisibility())
        .map((one) => {
          const { left, right } = one.getBoundingClientRect();
          return [Math.round(left), Math.round(right)];
        }),
    what,
  );

describe('a window of 1 200 px', () => {
  let web: Web;
  beforeAll(async () => {
    web = await browse({ now: '2026-03-10T10:00:00+08:00', width: 1200, height: 800 });
    await keep(web, ...filingsAtEveryStage());
    await web.open('fill/tasks/index', { id: 'begun' });
  });
  afterAll(async () => {
    expect(web.errors).toEqual([]);
    await web.close();
  });

  it('shows one page in a column that is easy to read', async () => {
    expect(await edges(web, '.page')).toEqual([[280, 920]]);
  });

  it('shows the list beside what it opened, each with its own button at the bottom', async () => {
    await web.tap('主体信息');
    expect(await edges(web, '.taro_page')).toEqual([
      [0, 480],
      [480, 1200],
    ]);
    expect(await edges(web, '.foot')).toEqual([[480, 1200]]);
    expect(await faultsOf(web.page)).toEqual([]);
  });

  it('keeps the list up to date while one types beside it', async () => {
    const list = web.page.locator('.beside');
    const before = await list.innerText();
    await web.type('主体证件住所', '示范路10号样例大厦3栋1201室');
    expect(await list.innerText()).not.toBe(before);
  });

  it('opens another row of the list in place of what was open', async () => {
    await web.page.locator('.beside').getByText('主体负责人', { exact: true }).first().click();
    await web.see('负责人姓名');
    expect(await edges(web, '.taro_page')).toHaveLength(2);
    await web.back();
    await web.page.locator('.beside').waitFor({ state: 'detached' });
    expect(await edges(web, '.page')).toEqual([[280, 920]]);
  });
});
