import type { FilingEvent } from '@/rules';
import type { StoredFiling } from '../support/filings';
import { entry, FILED, PASSED, RECEIVED, recorded, SUBMITTED, VERIFIED } from '../support/histories';
import { saved } from '../support/stored';
import type { App } from '../support/weapp';
import { phoneAt } from '../support/weapp/phoneAt';
import { allOf, textOf } from '../support/weapp/screen';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

async function sms(filing: StoredFiling, now = '2026-03-03T12:00:00+08:00'): Promise<void> {
  app = await phoneAt('progress/sms/index', [saved('one', filing)], { now });
}
const main = () =>
  allOf(app.seen)
    .filter(({ attrs }) => /action--main/.test(String(attrs.class)))
    .map(textOf)
    .join();
const wrong = (minute: number): FilingEvent =>
  entry('sms_wrong', `2026-03-03T10:${String(minute).padStart(2, '0')}:00+08:00`);
const TWO: Partial<StoredFiling> = { kind: 'change', changes: ['subject', 'app'] };

describe('the clock of the SMS check', () => {
  it('runs from the receipt of the message; before that is recorded, from the platform’s pass, which it says', async () => {
    await sms(recorded([SUBMITTED, PASSED]));
    expect(app.text()).toContain('距截止（暂从初审通过算起，收到短信后请记下）\n22:00:00\n明天 10:00 前核验');
    expect(main()).toBe('记录：收到短信');
    await app.tap('记录：收到短信');
    expect(app.text()).toContain('距截止还有\n1 天 00:00:00\n明天 12:00 前核验');
    expect(main()).toBe('记录：已核验');
  });
});

describe('the reason why there is no SMS check', () => {
  const returned = [SUBMITTED, PASSED, RECEIVED, ...[11, 12, 13, 14, 15, 16].map(wrong)];

  it.each([
    {
      why: 'nobody gets a message',
      filing: { kind: 'add_app' },
      history: [SUBMITTED],
      says: '这次不用短信核验',
    },
    { why: 'nothing is submitted', filing: {}, history: [], says: '还没到短信核验' },
    { why: 'the platform reviews', filing: {}, history: [SUBMITTED], says: '还没到短信核验' },
    {
      why: 'it was entered wrongly six times',
      filing: {},
      history: returned,
      says: '输错次数太多，备案被退回',
    },
    {
      why: 'it is done',
      filing: {},
      history: [SUBMITTED, PASSED, RECEIVED, VERIFIED],
      says: '短信核验已完成',
    },
  ] as const)('is shown: $why', async ({ filing, history, says }) => {
    await sms({ ...recorded([...history]), ...filing });
    expect(app.text()).toContain(says);
    expect(main()).toBe('看提交与进度');
    expect(app.text()).not.toContain('距截止');
  });

  it('is that the 24 hours are over, with a link to the status page', async () => {
    await sms(recorded([SUBMITTED, PASSED, RECEIVED]), '2026-03-04T12:00:00+08:00');
    expect(app.text()).toContain('24 小时已过，备案被退回');
    await app.tap('看提交与进度');
    expect(app.title).toBe('提交与进度');
    expect(app.text()).toContain('短信核验已满 24 小时，需要重新提交');
  });

  it('names no receivers when nobody gets a message', async () => {
    await sms({ ...recorded([SUBMITTED]), kind: 'add_app' });
    expect(app.text()).not.toContain('谁来核验');
    await sms(recorded([SUBMITTED]));
    expect(app.text()).toContain('谁来核验');
  });
});

describe('an event recorded on this page', () => {
  it('can be removed, by the words with which it was recorded', async () => {
    await sms({ ...recorded([SUBMITTED, PASSED, RECEIVED]), ...TWO });
    expect(main()).toBe('记录：主体负责人已核验');
    await app.tap('记录：小程序负责人已核验');
    expect(app.text()).not.toContain('记录：小程序负责人已核验');
    await app.tap('撤销“小程序负责人已核验”');
    expect(app.text()).toContain('记录：小程序负责人已核验');
  });

  it('is only about the message: a pass of the platform cannot be removed here', async () => {
    await sms(recorded([SUBMITTED, PASSED]));
    expect(app.text()).not.toContain('撤销');
    await sms(recorded([SUBMITTED, PASSED, RECEIVED, VERIFIED, FILED]), '2026-03-12T10:00:00+08:00');
    expect(app.text()).not.toContain('撤销');
  });

  it('needs a confirmation only if it returns the filing', async () => {
    await sms(recorded([SUBMITTED, PASSED, RECEIVED, ...[11, 12, 13, 14].map(wrong)]));
    await app.tap('记录：又输错一次');
    expect(app.dialog).toBeUndefined();
    expect(app.text()).toContain('再错一次会被退回');
    await app.tap('记录：又输错一次');
    expect(app.text()).toContain('记下这一次，备案就算被退回');
    await app.choose('取消');
    expect(app.text()).toContain('再错一次会被退回');
  });
});

describe('the ministry’s site', () => {
  it('is copied, or the page says to type it', async () => {
    await sms(recorded([SUBMITTED, PASSED, RECEIVED]));
    await app.tap('复制网址');
    expect(app.phone.clipboard).toBe('beian.miit.gov.cn');
    expect(app.phone.toast).toBe('网址已复制，在浏览器里打开');
    app.fail('setClipboardData', true);
    await app.tap('复制网址');
    expect(app.phone.toast).toBe('没有复制成功，请自己输入网址');
  });
});
