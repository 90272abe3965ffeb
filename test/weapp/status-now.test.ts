import type { FilingEvent } from '@/rules';
import { having, type StoredFiling } from '../support/filings';
import { entry, FILED, PASSED, RECEIVED, recorded, SUBMITTED, VERIFIED } from '../support/histories';
import { saved } from '../support/stored';
import type { App } from '../support/weapp';
import { phoneAt } from '../support/weapp/phoneAt';
import { allOf, textOf } from '../support/weapp/screen';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

async function status(filing: StoredFiling, now = '2026-03-03T12:00:00+08:00'): Promise<void> {
  app = await phoneAt('progress/status/index', [saved('one', filing)], { now });
}
/** The text above the five stages. */
const now = () => app.text().split('五个阶段')[0] ?? '';
const ofClass = (name: string) =>
  allOf(app.seen)
    .filter(({ attrs }) => String(attrs.class).split(' ').includes(name))
    .map(textOf);

const rejected = (at: string, text?: string): FilingEvent =>
  entry('platform_rejected', at, text ? { text } : {});
const again = (at: string) => entry('submitted', at);

describe('a returned filing', () => {
  const TWICE = [
    SUBMITTED,
    rejected('2026-03-02T15:00:00+08:00', '主体证件照片不清晰'),
    again('2026-03-02T16:00:00+08:00'),
    rejected('2026-03-03T09:00:00+08:00', '通信地址不够详细'),
  ];

  it('shows the reason of its last rejection', async () => {
    await status(recorded(TWICE));
    expect(now()).toContain('通信地址不够详细');
    expect(now()).not.toContain('主体证件照片不清晰');
  });

  it('shows no reason after it was submitted again', async () => {
    await status(recorded([...TWICE, again('2026-03-03T10:00:00+08:00')]));
    expect(now()).not.toMatch(/通信地址不够详细|主体证件照片不清晰/);
  });

  it('links first to its values, and to recording the new submission', async () => {
    await status(recorded(TWICE));
    expect(ofClass('action--main')).toEqual(['去改填写的内容']);
    expect(ofClass('now__ways')).toEqual(['备案任务\n记录：已重新提交']);
    await app.tap('记录：已重新提交');
    expect(app.title).toBe('记录进展');
    expect(app.text()).toContain('记录“已重新提交”');
  });

  it('links after an SMS timeout to recording the new submission, which changes no values', async () => {
    await status(recorded([SUBMITTED, PASSED, RECEIVED]), '2026-03-04T12:00:00+08:00');
    expect(ofClass('action--main')).toEqual(['记录：已重新提交']);
    expect(ofClass('now__ways')).toEqual(['去改填写的内容\n备案任务']);
  });
});

describe('a cancellation', () => {
  const cancelling = (history: FilingEvent[]): StoredFiling => ({ kind: 'cancel_subject', history });

  it('asks for its submission, without a check first', async () => {
    await status(cancelling([]));
    expect(now()).toContain('到微信后台提交注销');
    expect(ofClass('action--main')).toEqual(['记录：已提交注销']);
  });

  it('ends with 注销完成, and promises no filing number', async () => {
    await status(
      cancelling([SUBMITTED, PASSED, VERIFIED, entry('bureau_passed', '2026-03-03T11:30:00+08:00')]),
    );
    expect(app.text()).toContain('注销完成\n已完成');
    expect(app.text()).not.toContain('备案成功');
    expect(app.text()).not.toContain('长期有效');
  });
});

describe('the main action', () => {
  it('is to check the values before the submission', async () => {
    await status(recorded([]));
    expect(ofClass('action--main')).toEqual(['核对与预审']);
    expect(ofClass('now__ways')).toEqual(['备案任务\n记录：已提交备案']);
    expect(ofClass('countdown')).toEqual([]);
    await app.tap('核对与预审');
    expect(app.title).toBe('核对与预审');
  });

  it('is missing while the platform reviews; the reminders are beside the countdown', async () => {
    await status(recorded([SUBMITTED]));
    expect(ofClass('action--main')).toEqual([]);
    expect(ofClass('now__ways')).toEqual(['提醒']);
  });

  it('is the SMS check after the message was received', async () => {
    await status(recorded([SUBMITTED, PASSED]));
    expect(ofClass('action--main')).toEqual(['记录：收到短信']);
    expect(ofClass('now__ways')).toEqual(['现在去核验\n提醒']);
    await status(recorded([SUBMITTED, PASSED, RECEIVED]));
    expect(ofClass('action--main')).toEqual(['现在去核验']);
    expect(ofClass('now__ways')).toEqual(['记录：已核验\n提醒']);
    expect(app.text()).toContain('由 12381 发给\n主体负责人 任样例 139****0001\n还可以错 5 次');
  });

  it('is to look up the filing number after the bureau passed it; the last recorded one is shown', async () => {
    const corrected = entry('bureau_passed', '2026-03-11T10:00:00+08:00', {
      record_number: '粤ICP备2026000002号-1X',
    });
    await status(
      recorded([SUBMITTED, PASSED, RECEIVED, VERIFIED, FILED, corrected]),
      '2026-03-12T10:00:00+08:00',
    );
    expect(ofClass('now__number')).toEqual(['粤ICP备2026000002号-1X']);
    await app.tap('复制备案号');
    expect(app.phone.clipboard).toBe('粤ICP备2026000002号-1X');
    expect(app.phone.toast).toBe('已复制备案号');
  });

  it('says so when the number could not be copied', async () => {
    await status(recorded([SUBMITTED, PASSED, RECEIVED, VERIFIED, FILED]), '2026-03-12T10:00:00+08:00');
    app.fail('setClipboardData', true);
    await app.tap('复制备案号');
    expect(app.phone.toast).toBe('没有复制成功，请再试一次');
  });

  it('shows no number when none was recorded', async () => {
    const { record_number: _, ...passed } = FILED;
    await status(recorded([SUBMITTED, PASSED, RECEIVED, VERIFIED, passed]), '2026-03-12T10:00:00+08:00');
    expect(ofClass('now__number')).toEqual([]);
    expect(app.text()).not.toContain('复制备案号');
  });
});

describe('an uncertain date', () => {
  it('is called an estimate when the holiday notice of that year is not published', async () => {
    await status(recorded([entry('submitted', '2026-12-31T10:00:00+08:00')]), '2026-12-31T12:00:00+08:00');
    expect(now()).toContain('2027年1月4日(周一) 23:59（估算：放假通知还没公布，按周一至周五计算）');
    expect(app.text()).toContain('前都属正常（估算）');
  });

  it('is not called an estimate when the notice is published', async () => {
    await status(recorded([SUBMITTED]));
    expect(app.text()).not.toContain('估算');
  });
});

describe('the annual review of a filed app', () => {
  it('counts down on the same page, and links to the reminders', async () => {
    const filed = recorded([SUBMITTED, PASSED, RECEIVED, VERIFIED, FILED]);
    await status(
      having(filed, { 'local.verification_passed_on': '2025-04-10' }),
      '2026-03-12T10:00:00+08:00',
    );
    expect(now()).toMatch(/距微信认证到期\n\d+ 天 /);
    expect(ofClass('now__ways')).toEqual(['复制备案号\n提醒']);
    await app.tap('提醒');
    expect(app.title).toBe('提醒');
  });
});
