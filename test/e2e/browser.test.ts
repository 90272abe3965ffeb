import { browse, type Web } from '../support/h5';
import { filingsAtEveryStage } from '../support/screens';
import { keep } from '../support/stored';

const MOST_STOPS = 60;

describe('the preview in a browser', () => {
  let web: Web;

  /** The element that has the focus, by its name or its text. */
  const focused = () =>
    web.page.evaluate(() => {
      const at = document.activeElement as HTMLElement | null;
      return at?.getAttribute('aria-label') ?? at?.innerText.split('\n')[0] ?? '';
    });
  /** Presses the Tab key until a certain element has the focus. */
  const tabTo = async (name: string) => {
    for (let stops = 0; stops < MOST_STOPS; stops++) {
      await web.page.keyboard.press('Tab');
      const reached = await focused();
      // A picker is named with its value behind a comma.
      if (reached === name || reached.startsWith(`${name}，`)) return;
    }
    throw new Error(`the tab key does not come to ${name}`);
  };
  const press = async (name: string, key: 'Enter' | 'Space') => {
    await tabTo(name);
    await web.page.keyboard.press(key);
    await web.rest();
  };

  const keys = async (...names: string[]) => {
    for (const name of names) {
      await web.page.keyboard.press(name);
      await web.rest();
    }
  };
  /** The value of the wheel that has the focus. */
  const middle = () => web.page.evaluate(() => document.activeElement?.getAttribute('aria-valuetext'));

  beforeAll(async () => {
    web = await browse({ now: '2026-03-10T10:00:00+08:00', width: 390, height: 844 });
    await keep(web, ...filingsAtEveryStage());
  });
  beforeEach(() => web.open('pages/home/index'));
  afterAll(() => web.close());
  afterEach(() => expect(web.errors).toEqual([]));

  it('starts a filing with the keyboard only', async () => {
    await press('新建备案', 'Enter');
    await web.see('你要办理哪种备案');
    await press('首次备案', 'Space');
    await press('下一题', 'Enter');
    await web.see('以谁的名义备案');
    await press('返回', 'Enter');
    await web.see('我的备案');
  });

  it('goes back page by page with the arrow of its bar', async () => {
    await web.tap('备案成功');
    await web.see('提交与进度');
    await web.tap('返回');
    await web.see('新建备案');
    await web.tap('工具');
    await web.tap('隐私与数据');
    await web.see('清空全部数据');
    await web.tap('返回');
    await web.see('试算提交日');
    await web.tap('备案');
    await web.see('新建备案');
  });

  it('goes home from a page that was opened by its address', async () => {
    await web.open('fill/why/index', { id: 'whole', path: 'icp_subject.principal_info.mobile' });
    await web.tap('我的备案');
    await web.see('新建备案');
  });

  it('deletes nothing when the question is closed with the Escape key', async () => {
    await web.open('fill/tasks/index', { id: 'whole' });
    await web.tap('删除这份备案');
    await web.see(
      '填写的内容、照片和进度记录都会从这台手机上删除，不能恢复。已提交到微信后台的备案不受影响。',
    );
    expect(await focused()).toBe('取消');
    await web.page.keyboard.press('Escape');
    await web.page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await web.text()).toContain('首次备案 · 企业 · 广东');
  });

  it('turns the wheels of a day, and computes again from it', async () => {
    await web.open('tools/whatif/index');
    await web.pick('哪天提交', '2026-09-28');
    expect(await web.text()).toContain('9月28日(周一)提交，有结果的日子');
    expect(await web.text()).toMatch(/最早\s+9月30日\(周三\)/);
    await web.pick('哪天提交', '2027-03-10');
    expect(await web.text()).toContain('2027年3月10日(周三)提交，有结果的日子');
    expect(await web.text()).toContain('估算');
  });

  it('turns wheels with the arrow keys, confirms with Enter and cancels with Escape', async () => {
    await web.open('tools/whatif/index');
    await press('哪天提交', 'Enter');
    await keys('ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown');
    expect(await middle()).toBe('12日');
    await keys('ArrowUp', 'Enter');
    await web.see('3月11日(周三)提交，有结果的日子');
    expect(await focused()).toBe('哪天提交，3月11日(周三)');
    await keys('Enter', 'ArrowRight', 'ArrowDown', 'Escape');
    expect(await web.text()).toContain('3月11日(周三)提交，有结果的日子');
    await press('备案类型', 'Space');
    await keys('PageDown', 'PageUp', 'ArrowDown', 'Tab', 'Tab', 'Enter');
    await web.see('新增小程序');
  });

  it('opens the region picker at the known province', async () => {
    await web.open('fill/section/index', { id: 'begun', section: 'subject' });
    await press('备案的省、市、县区', 'Enter');
    expect(await middle()).toBe('广东省');
    await keys('ArrowRight', 'ArrowDown');
    expect(await middle()).toBe('韶关市');
    await keys('Enter');
    await web.see('广东省 韶关市 武江区');
  });

  it('scrolls to the field when its line in the summary is tapped', async () => {
    await web.open('fill/section/index', { id: 'begun', section: 'subjectPrincipal', check: '1' });
    const field = web.top.getByLabel('主体负责人电子邮箱', { exact: true });
    expect(await field.evaluate((one) => one.getBoundingClientRect().top > innerHeight)).toBe(true);
    await web.tap('主体负责人电子邮箱还没有填');
    await web.page.waitForFunction(
      (one) => one !== null && one.getBoundingClientRect().bottom < innerHeight,
      await field.elementHandle(),
    );
  });
});
