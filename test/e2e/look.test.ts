import { enterprise, having } from '../support/filings';
import { browse, type Web } from '../support/h5';
import { keep } from '../support/kept';
import { filingsAtEveryStage, LOOKS } from '../support/looks';

const DAYS = '3月10日-4月10日';
const LONG = `👩‍👩‍👧‍👦青竹🎋预约${'一二三四五六七八九十'.repeat(9)}${'W'.repeat(90)}🎍${DAYS}`;

/** What of the page on top sticks out to the sides, is cut off, or spills out of its box. */
const faults = (web: Web) =>
  web.page.evaluate(() => {
    const page = [...document.querySelectorAll('.taro_page')].filter((one) => one.checkVisibility()).pop();
    const all = [...(page?.querySelectorAll<HTMLElement>('*') ?? [])].filter((one) => one.checkVisibility());
    const called = (one: HTMLElement) => `${one.className}: ${one.innerText.slice(0, 20)}`;
    return all.flatMap((one) => {
      const { left, right, width } = one.getBoundingClientRect();
      const { overflowX, overflowY, display } = getComputedStyle(one);
      const said: string[] = [];
      if (width > 0 && (left < -0.5 || right > innerWidth + 0.5)) said.push('sticks out');
      const typedInto = one.matches('input,textarea,.field__input *');
      // A name ends in an ellipsis after some lines on purpose.
      const ellipsis = getComputedStyle(one).webkitLineClamp !== 'none';
      if (typedInto || display === 'inline' || display === 'contents' || one.clientWidth === 0) return said.map((fault) => `${fault}: ${called(one)}`);
      if (one.scrollWidth > one.clientWidth + 1) said.push(overflowX === 'visible' ? 'spills' : 'is cut off');
      if (overflowY !== 'visible' && !ellipsis && one.scrollHeight > one.clientHeight + 1) said.push('is cut off below');
      return said.map((fault) => `${fault}: ${called(one)}`);
    });
  });

/** Whether the end of the page can be scrolled out from under the action at its foot. */
const coveredByFoot = (web: Web) =>
  web.page.evaluate(() => {
    const page = [...document.querySelectorAll('.taro_page')].filter((one) => one.checkVisibility()).pop();
    const foot = page?.querySelector('.foot');
    const last = foot?.previousElementSibling;
    if (!page || !foot || !last) return false;
    page.scrollTop = page.scrollHeight;
    return last.getBoundingClientRect().bottom > foot.getBoundingClientRect().top;
  });

describe.each([
  { phone: 'a phone of 320 px', width: 320, text: 1 },
  { phone: 'a phone of 320 px with large text', width: 320, text: 1.4 },
  { phone: 'a desktop window', width: 1280, text: 1 },
])('a name of 200 characters on $phone', ({ width, text }) => {
  let web: Web;
  beforeAll(async () => {
    web = await browse({ now: '2026-03-10T10:00:00+08:00', width, height: 640 });
    const named = having(enterprise(), {
      'icp_applets.base_info.name': LONG,
      'icp_subject.base_info.name': LONG,
      'icp_subject.principal_info.name': LONG,
    });
    await keep(web, ...filingsAtEveryStage(named));
  });
  afterAll(() => web.close());

  it.each(LOOKS)('neither cuts nor pushes anything on $name', async ({ path, query, step }) => {
    await web.open(path, query);
    await web.page.addStyleTag({ content: `.page { --k: ${text} !important }` });
    await step?.(web);
    expect(await faults(web)).toEqual([]);
    expect(await coveredByFoot(web)).toBe(false);
  });
});
