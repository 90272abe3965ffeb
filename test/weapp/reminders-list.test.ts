import { having, type StoredFiling } from '../support/filings';
import { entry, PASSED, RECEIVED, recorded, SUBMITTED } from '../support/histories';
import { saved } from '../support/stored';
import type { App } from '../support/weapp';
import { phoneAt } from '../support/weapp/phoneAt';
import { allOf } from '../support/weapp/screen';

const NOW = '2026-03-03T12:00:00+08:00';
const WAITING = [SUBMITTED, PASSED, RECEIVED];

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

async function reminders(filings: [name: string, history: typeof WAITING][], now = NOW, more = {}) {
  app = await phoneAt(
    'tools/reminders/index',
    filings.map(([name, history]) => saved(name, recorded(history, name))),
    { now, ...more },
  );
}
/** The time of each reminder, and its filing. */
const times = () => app.text().match(/^.+ \d\d:\d\d$/gm) ?? [];
const calendar = () =>
  app.phone.recorded.filter(({ api }) => api === 'addPhoneCalendar').map(({ options }) => options);

describe('the filings that are under way', () => {
  const FILLING: typeof WAITING = [];

  it('stand one below the other on the same days: past their usual time first, then by what ends first', async () => {
    await reminders([
      ['在填写', FILLING],
      ['等核验', WAITING],
      ['太久了', [entry('submitted', '2026-02-02T10:00:00+08:00')]],
      ['等初审', [entry('submitted', '2026-03-03T10:00:00+08:00')]],
    ]);
    const [under = ''] = app.text().split('2月2日');
    expect(under.match(/^(在填写|等核验|太久了|等初审)$/gm)).toEqual(['太久了', '等核验', '等初审']);
    expect(under).toContain('太久了\n平台初审，超过了通常的时间');
    expect(under).toContain('等核验\n短信核验，明天 10:05 到期');
    const heard = allOf(app.seen).map(({ attrs }) => String(attrs['aria-label'] ?? ''));
    expect(heard).toContainEqual(expect.stringMatching(/^平台初审已完成，.*短信核验进行中，.*今天3月3日$/));
  });

  it('are not shown when there are none', async () => {
    await reminders([['在填写', FILLING]]);
    expect(app.text()).not.toContain('进行中的备案');
  });
});

describe('the reminders of all filings', () => {
  it('are sorted by time across all filings, without past ones', async () => {
    await reminders([
      ['等初审', [entry('submitted', '2026-03-03T10:00:00+08:00')]],
      ['等核验', WAITING],
    ]);
    expect(times()).toEqual([
      '今天 22:05',
      '明天 06:05',
      '明天 09:05',
      '明天 10:05',
      '3月5日(周四) 09:00',
      '3月6日(周五) 09:00',
    ]);
    expect(app.text()).toMatch(/今天 22:05\n.+\n等核验\n/);
  });

  it('change as time passes, and none that has passed stays', async () => {
    await reminders([['等核验', WAITING]]);
    await app.advance(10 * 3_600_000 + 6 * 60_000);
    expect(times()).toEqual(['明天 06:05', '明天 09:05', '明天 10:05']);
  });

  it('are drawn twenty at a time, and twenty more after a tap', async () => {
    await reminders(Array.from({ length: 8 }, (_, place) => [`样例${place}`, WAITING]));
    expect(times()).toHaveLength(20);
    expect(allOf(app.seen).length).toBeLessThan(300);
    expect(app.has('全部加入手机日历（20 条）')).toBe(true);
    await app.tap('再显示 12 条（共 32 条）');
    expect(times()).toHaveLength(32);
    expect(app.text()).not.toContain('条（共');
  });
});

describe('the calendar entry', () => {
  it('has the name of the app and says what to do; a long name is cut so that this stays visible', async () => {
    const long = '一二三四五六七八九十'.repeat(3);
    await reminders([[long, WAITING]]);
    await app.tap('全部加入手机日历（4 条）');
    expect(calendar()[0]).toMatchObject({
      title: expect.stringMatching(/^(一二三四五六七八九十){2}：.+[^。]$/),
      description: expect.stringContaining('由备妥按你记下的进展推算，以微信后台和短信为准。'),
      startTime: Date.parse('2026-03-03T22:05:00+08:00') / 1000,
    });
  });

  it('is recorded with its time: the same step of a later round is another reminder', async () => {
    const filing: StoredFiling = recorded(WAITING);
    const past = 'smsCheckMiddle 2026-02-03T22:05:00+08:00';
    app = await phoneAt('tools/reminders/index', [saved('one', filing, { added: [past] })], { now: NOW });
    expect(app.has('全部加入手机日历（4 条）')).toBe(true);
  });

  it('is recorded only if the phone accepted it, and a refusal is shown', async () => {
    await reminders([['等核验', WAITING]]);
    app.fail('addPhoneCalendar', ({ count }) => count === 2 && 'system error');
    await app.tap('全部加入手机日历（4 条）');
    expect(app.phone.toast).toBe('已加入 1 条，其余的请再点一次');
    expect(app.text()).toContain('手机没有收下这条日历');
    expect(app.has('全部加入手机日历（3 条）')).toBe(true);
    expect(app.text()).not.toContain('打开权限设置');
    await app.tap('全部加入手机日历（3 条）');
    expect(app.text()).not.toContain('没有加进日历');
    expect(app.phone.toast).toBe('已加入手机日历');
  });

  it('causes no message when the person cancelled', async () => {
    await reminders([['等核验', WAITING]], NOW, { faults: { addPhoneCalendar: 'cancel' } });
    await app.tap('全部加入手机日历（4 条）');
    expect(app.text()).not.toContain('没有加进日历');
    expect(app.text()).not.toContain('已加入');
  });

  it('needs consent, which has its own message', async () => {
    await reminders([['等核验', WAITING]], NOW, {
      faults: { addPhoneCalendar: 'privacy permission is not authorized' },
    });
    await app.tap('全部加入手机日历（4 条）');
    expect(app.text()).toContain('你没有同意隐私保护指引，所以不能写日历');
  });

  it('can be added all at once only when there are several', async () => {
    await reminders([['等核验', WAITING]], '2026-03-04T09:30:00+08:00');
    expect(times()).toHaveLength(1);
    expect(app.text()).not.toContain('全部加入手机日历');
  });
});

describe('a reminder of the annual review', () => {
  it('is listed with the others, and links to its filing', async () => {
    const filing = having(recorded([]), { 'local.verification_passed_on': '2025-06-20' });
    app = await phoneAt('tools/reminders/index', [saved('one', filing)], { now: NOW });
    expect(times().length).toBeGreaterThan(1);
    const [title = ''] = app.text().split('\n').slice(1, 2);
    await app.tap(title);
    expect(app.title).toBe('提交与进度');
  });
});
