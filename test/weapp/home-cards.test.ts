import type { SavedFiling } from '@/store';
import type { StoredFiling } from '../support/filings';
import { entry, FILED, PASSED, RECEIVED, recorded, SUBMITTED, VERIFIED } from '../support/histories';
import { saved } from '../support/stored';
import type { App } from '../support/weapp';
import { boardOf } from '../support/weapp/phoneAt';
import { allOf } from '../support/weapp/screen';

const NOW = '2026-03-03T12:00:00+08:00';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

/** The home page with one filing. */
async function card(
  filing: StoredFiling,
  { now = NOW, ...more }: Partial<SavedFiling> & { now?: string } = {},
): Promise<void> {
  app = await boardOf([saved('one', filing, more)], { now });
}
/** The last line of the card: what comes next. */
const next = () => app.text().split('新建备案')[0]?.split('\n粘贴收到的内容')[0]?.split('\n').at(-1);

describe('a card says which filing it is', () => {
  it('with the app, its subject, the province and the kind', async () => {
    await card(recorded([]));
    expect(app.text()).toContain('示范取号\n广州市示范样例科技有限公司 · 广东 · 首次备案\n填写\n');
  });

  it('also while app and subject have no name', async () => {
    await card({ kind: 'cancel_service', icp_subject: { base_info: { province: '330000', name: ' ' } } });
    expect(app.text()).toContain('未命名小程序\n主体未填 · 浙江 · 注销服务\n');
  });

  it('and how far it is, in words for screen readers', async () => {
    await card(recorded([SUBMITTED, PASSED, RECEIVED]));
    const heard = allOf(app.seen).map(({ attrs }) => attrs['aria-label']);
    expect(heard).toContain('五步已完成 2 步');
  });
});

describe('a card shows how far it is', () => {
  it('as a ring and in words while it is filled in', async () => {
    await card(recorded([]), { lastCheck: { at: Date.parse(NOW), left: 3, share: 0.615 } });
    expect(app.text()).toContain('填写，填好了 61%');
    expect(allOf(app.seen).some(({ attrs }) => String(attrs.class).startsWith('ring'))).toBe(true);
  });

  it('without a number where the record of the last check has none, or none that makes sense', async () => {
    await card(recorded([]), { lastCheck: { at: Date.parse(NOW), left: 3, share: 'x' as never } });
    expect(app.text()).toContain('填写\n上次核对：还有 3 处要补或要改');
  });

  it('not with what was checked before it was sent back', async () => {
    const returned = [SUBMITTED, entry('platform_rejected', '2026-03-03T10:00:00+08:00')];
    await card(recorded(returned), { lastCheck: { at: Date.parse(NOW), left: 0, share: 1 } });
    expect(app.text()).not.toContain('填好了');
  });

  it('on real days once it is submitted', async () => {
    await card(recorded([SUBMITTED, PASSED, RECEIVED]));
    const bands = allOf(app.seen).filter(({ attrs }) => /(^| )band( |$)/.test(String(attrs.class)));
    expect(bands.map(({ attrs }) => attrs.class)).toEqual([
      'band band--maybe band--todo',
      'band band--done',
      'band band--current',
    ]);
  });
});

describe('a card says what comes next', () => {
  it.each([
    { why: 'nothing was checked yet', more: {}, says: '点开继续填写' },
    { why: 'the last check found 3', more: { left: 3 }, says: '上次核对：还有 3 处要补或要改' },
    { why: 'the last check found nothing', more: { left: 0, share: 1 }, says: '上次核对：可以提交了' },
  ])('while it is filled in: $why', async ({ more: { left }, says }) => {
    await card(recorded([]), left === undefined ? {} : { lastCheck: { at: Date.parse(NOW), left } });
    expect(next()).toBe(says);
  });

  it.each([
    {
      why: 'the platform',
      history: [SUBMITTED, entry('platform_rejected', '2026-03-03T10:00:00+08:00')],
      says: '看退回原因，改好后重新提交',
    },
    {
      why: 'an SMS message that nobody checked',
      history: [SUBMITTED, PASSED, RECEIVED],
      now: '2026-03-04T12:00:00+08:00',
      says: '短信核验超时，重新提交',
    },
  ])('when it was returned by $why', async ({ history, now, says }) => {
    await card(recorded(history), { now });
    expect(app.text()).toContain('已退回，填写');
    expect(next()).toBe(says);
  });

  it('with the time of the next deadline', async () => {
    await card(recorded([SUBMITTED]));
    expect(next()).toBe('平台初审第 2 个工作日结束：明天 23:59');
  });

  it('with 估算 when the holiday notice of that year is not published', async () => {
    await card(recorded([entry('submitted', '2026-12-31T10:00:00+08:00')]), {
      now: '2026-12-31T12:00:00+08:00',
    });
    expect(next()).toBe('平台初审第 2 个工作日结束：2027年1月4日(周一) 23:59（估算）');
  });

  it('when it takes longer than usual', async () => {
    await card(recorded([SUBMITTED]), { now: '2026-03-12T10:00:00+08:00' });
    expect(next()).toBe('超过了通常的时间，看看站内信和短信');
  });

  it('with nothing after it is filed', async () => {
    await card(recorded([SUBMITTED, PASSED, RECEIVED, VERIFIED, FILED]), {
      now: '2026-03-12T10:00:00+08:00',
    });
    expect(next()).toBe('备案成功');
  });
});

describe('a card opens a page', () => {
  it.each([
    { why: 'being filled in', history: [], title: '备案任务' },
    { why: 'submitted', history: [SUBMITTED], title: '提交与进度' },
    {
      why: 'returned',
      history: [SUBMITTED, entry('platform_rejected', '2026-03-03T10:00:00+08:00')],
      title: '提交与进度',
    },
  ])('to $title while it is $why', async ({ history, title }) => {
    await card(recorded([...history]));
    await app.tap('广州市示范样例科技有限公司 · 广东 · 首次备案');
    expect(app.title).toBe(title);
  });
});

describe('the message about photos whose files are gone', () => {
  const LOST = { lost: ['icp_subject.organize_info.certificate_photo'] };
  const named = (...names: string[]) => names.map((name) => saved(name, recorded([], name), LOST));

  it('names up to three filings, with short names', async () => {
    app = await boardOf(named('一', '二', '三'), { now: NOW });
    expect(app.text()).toContain('有 3 份备案的照片文件不见了');
    expect(app.text()).toMatch(/请重新添加照片：[一二三]、[一二三]、[一二三]。/);
    app = await boardOf(named('一二三四五六七八九十一二三', '二', '三', '四'), { now: NOW });
    expect(app.text()).toContain('有 4 份备案的照片文件不见了');
    expect(app.text()).toContain('一二三四五六七八九十一二…');
    expect(app.text()).toMatch(/(、[二三四]){2} 等。/);
  });

  it('disappears after the photos were added again', async () => {
    app = await boardOf([saved('one', recorded([]), { lost: [] })], { now: NOW });
    expect(app.text()).not.toContain('不见了');
  });
});

describe('the message about records that cannot be shown', () => {
  it('counts damaged records and those of a later version', async () => {
    app = await boardOf([saved('one', recorded([]))], { now: NOW });
    const sealed = [...app.phone.storage.values()][0]?.data as string;
    app.phone.storage.set('filing/torn/a', { data: sealed.slice(0, 40), encrypted: false });
    app = await app.restart();
    expect(app.text()).toContain('有 1 份备案读不出来');
    expect(app.text()).not.toContain('由新版本的备妥保存');
    expect(app.text()).toContain('示范取号');
  });
});
