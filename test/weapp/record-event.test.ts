import type { FilingEvent } from '@/rules';
import type { StoredFiling } from '../support/filings';
import { entry, PASSED, RECEIVED, recorded, SUBMITTED, VERIFIED } from '../support/histories';
import { saved } from '../support/stored';
import type { App } from '../support/weapp';
import { phoneAt } from '../support/weapp/phoneAt';
import { fields } from '../support/weapp/screen';

const NOW = '2026-03-03T12:00:00+08:00';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

async function record(query: Record<string, string>, filing: StoredFiling, now = NOW): Promise<void> {
  app = await phoneAt('progress/record/index', [saved('one', filing)], { now, query });
}
const past = (...history: FilingEvent[]) => recorded(history);
/** The stored history, from 复制整份内容. */
async function history(): Promise<FilingEvent[]> {
  await app.open('fill/copy/index', { id: 'one' });
  await app.tap('复制整份内容');
  return JSON.parse(app.phone.clipboard).history;
}

describe('the page that records one event', () => {
  it('names the filing and the event, and uses the present time by default', async () => {
    await record({ event: 'submitted' }, past());
    expect(app.text()).toContain('示范取号 · 广州市示范样例科技有限公司');
    expect(app.text()).toContain('记录“已提交备案”\n什么时候\n默认是现在，不对就改成实际的时间');
    await app.tap('保存记录');
    expect(app.phone.toast).toBe('已记录：已提交备案');
    expect(await history()).toEqual([{ event: 'submitted', at: NOW }]);
  });

  it('accepts the picked day and time, but none in the future', async () => {
    await record({ event: 'submitted' }, past());
    expect(fields(app.seen, '日期', ['picker'])[0]?.attrs.end).toBe('2026-03-03');
    await app.pick('日期', '2026-03-02');
    await app.pick('时间', '16:40');
    await app.tap('保存记录');
    expect(await history()).toEqual([{ event: 'submitted', at: '2026-03-02T16:40:00+08:00' }]);
  });

  it('records nothing after 取消', async () => {
    await record({ event: 'platform_passed' }, past(SUBMITTED));
    await app.tap('取消');
    expect(await history()).toEqual([SUBMITTED]);
  });

  it('stays open with the reason when the event cannot have happened then', async () => {
    await record({ event: 'platform_passed' }, past(SUBMITTED));
    await app.pick('日期', '2026-03-01');
    await app.tap('保存记录');
    expect(app.text()).toContain('这条记录放不进去');
    await app.choose('知道了');
    expect(app.title).toBe('记录进展');
    expect(await history()).toEqual([SUBMITTED]);
  });

  it('says so for an event that cannot come next, and for an unknown one', async () => {
    await record({ event: 'bureau_passed' }, past(SUBMITTED));
    expect(app.text()).toContain('现在不能记这一条');
    await record({ event: 'nonsense' }, past(SUBMITTED));
    expect(app.text()).toContain('现在不能记这一条');
  });
});

describe('the bureau’s pass', () => {
  it('stores the filing number', async () => {
    await record({ event: 'bureau_passed' }, past(SUBMITTED, PASSED, RECEIVED, VERIFIED));
    await app.type('备案号', '粤ICP备2026000001号-1X');
    await app.tap('保存记录');
    expect((await history()).at(-1)).toMatchObject({ record_number: '粤ICP备2026000001号-1X' });
  });
});

describe('a submission after an SMS timeout', () => {
  const later = '2026-03-05T12:00:00+08:00';
  const again = async (change: boolean) => {
    await record({ event: 'submitted' }, past(SUBMITTED, PASSED, RECEIVED), later);
    if (change) await app.tap('改过材料');
    await app.tap('保存记录');
    return (await history()).at(-1);
  };

  it('records whether the documents were changed; the default is unchanged', async () => {
    expect(await again(false)).toEqual({ event: 'submitted', at: later, unchanged: true });
    expect(await again(true)).toEqual({ event: 'submitted', at: later, unchanged: false });
  });

  it('is not asked that after a rejection', async () => {
    const rejected = entry('platform_rejected', '2026-03-03T10:00:00+08:00');
    await record({ event: 'submitted' }, past(SUBMITTED, rejected));
    expect(app.text()).not.toContain('材料没有改动');
    await app.tap('保存记录');
    expect((await history()).at(-1)).toEqual({ event: 'submitted', at: NOW });
  });
});

describe('an SMS check that was done in time but not recorded', () => {
  it('starts within the 24 hours, and no later time can be picked', async () => {
    await record({ event: 'sms_verified' }, past(SUBMITTED, PASSED, RECEIVED), '2026-03-06T12:00:00+08:00');
    expect(app.text()).toContain('什么时候\n改成实际的时间（北京时间）。');
    expect(fields(app.seen, '日期', ['picker'])[0]?.attrs.end).toBe('2026-03-04');
    await app.tap('保存记录');
    expect((await history()).at(-1)).toEqual({ event: 'sms_verified', at: '2026-03-04T10:04:00+08:00' });
  });
});

describe('an SMS check by one of two people', () => {
  const two: StoredFiling = {
    ...past(SUBMITTED, PASSED, RECEIVED),
    kind: 'change',
    changes: ['subject', 'app'],
  };

  it('is recorded for that person', async () => {
    await record({ event: 'sms_verified', by: 'app_owner' }, two);
    expect(app.text()).toContain('记录“小程序负责人已核验”');
    await app.tap('保存记录');
    expect((await history()).at(-1)).toMatchObject({ event: 'sms_verified', by: 'app_owner' });
  });

  it('is not recorded without a person', async () => {
    await record({ event: 'sms_verified' }, two);
    expect(app.text()).toContain('现在不能记这一条');
  });
});
