import type { StoredFiling } from '../support/filings';
import { entry, FILED, PASSED, RECEIVED, recorded, SUBMITTED, VERIFIED } from '../support/histories';
import { saved } from '../support/stored';
import type { App } from '../support/weapp';
import { phoneAt } from '../support/weapp/phoneAt';
import { allOf } from '../support/weapp/screen';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

async function status(filing: StoredFiling, now = '2026-03-03T12:00:00+08:00'): Promise<string> {
  app = await phoneAt('progress/status/index', [saved('one', filing)], { now });
  return /五个阶段\n([\s\S]*?)(\n记录|$)/.exec(app.text())?.[1] ?? '';
}

describe('the five stages', () => {
  it('say before the submission how long each usually takes', async () => {
    const stages = await status(recorded([]));
    expect(stages).toContain('填写\n进行中，等你处理\n没有期限');
    expect(stages).toContain('平台初审\n未开始\n1–2 个工作日');
    expect(stages).not.toContain('全部走完');
  });

  it('say when a running review is expected to end, and the later ones too', async () => {
    const stages = await status(recorded([SUBMITTED]));
    expect(stages).toContain('填写\n已完成\n昨天 10:00 完成');
    expect(stages).toContain('平台初审\n进行中，等微信审核\n预计 3月3日–3月4日，3月4日前都属正常');
    expect(stages).toMatch(/短信核验\n未开始\n最晚 3月5日\(周四\) 23:59/);
    expect(stages).toContain('全部走完预计 3月4日–4月2日');
  });

  it('say by when the SMS message must be checked, and by whom', async () => {
    expect(await status(recorded([SUBMITTED, PASSED]))).toContain('短信核验\n进行中，等工信部发送短信');
    const stages = await status(recorded([SUBMITTED, PASSED, RECEIVED]));
    expect(stages).toContain('短信核验\n进行中，等你处理\n明天 10:05 前');
  });

  it('say that a step is not needed when nobody gets an SMS message', async () => {
    const stages = await status({ ...recorded([SUBMITTED]), kind: 'add_app' });
    expect(stages).toContain('短信核验\n不需要\n这一类备案没有这一步');
  });

  it('say when each one ended after all have ended, and no range any more', async () => {
    const stages = await status(
      recorded([SUBMITTED, PASSED, RECEIVED, VERIFIED, FILED]),
      '2026-03-12T10:00:00+08:00',
    );
    expect(stages).toContain('管局审核\n已完成\n3月10日(周二) 10:00 完成');
    expect(stages).toContain('备案成功\n已完成');
    expect(stages).not.toContain('全部走完');
  });

  it('promise nothing about the steps after a late review', async () => {
    const stages = await status(recorded([SUBMITTED]), '2026-03-12T10:00:00+08:00');
    expect(stages).toContain('平台初审\n超过通常时间，等微信审核');
    expect(stages).not.toMatch(/全部走完|最晚|预计 4月/);
    expect(stages).toContain('24 小时');
  });
});

describe('the events that can be recorded', () => {
  it('are listed with a hint, and open their own page', async () => {
    await status(recorded([SUBMITTED, PASSED, RECEIVED]));
    expect(app.text()).toContain('请求重发\n只能请求一次，24 小时不重新计算');
    await app.tap('请求重发');
    expect(app.title).toBe('记录进展');
    expect(app.text()).toContain('记录“请求重发”');
  });

  it('are only the submission before it is submitted', async () => {
    await status(recorded([]));
    expect(app.text()).toMatch(/记录进展\n已提交备案\n.+\n备妥看不到/);
  });

  it('are listed for each of two people', async () => {
    await status({ ...recorded([SUBMITTED, PASSED, RECEIVED]), kind: 'change', changes: ['subject', 'app'] });
    await app.tap('小程序负责人已核验');
    expect(app.text()).toContain('记录“小程序负责人已核验”');
  });

  it('are none after the filing is complete', async () => {
    await status(
      recorded([SUBMITTED, PASSED, RECEIVED, VERIFIED, entry('bureau_passed', '2026-03-10T10:00:00+08:00')]),
      '2026-03-12T10:00:00+08:00',
    );
    expect(app.text()).not.toContain('记录进展');
  });
});

describe('the drawn course', () => {
  const drawing = () =>
    allOf(app.seen).find(({ attrs }) =>
      /(^| )course( |$)/.test(String(attrs.class ?? attrs.className ?? '')),
    );
  const words = () => String(drawing()?.attrs['aria-label']);

  it('is not there before the submission', async () => {
    await status(recorded([]));
    expect(drawing()).toBeUndefined();
  });

  it('says to a screen reader what it shows, and becomes a calendar with a tap', async () => {
    await status(recorded([SUBMITTED]));
    expect(words()).toContain('平台初审进行中，3月2日开始，最晚3月4日');
    expect(words()).toContain('今天3月3日');
    expect(app.text()).not.toContain('清明');
    await app.tap(words());
    expect(words()).toContain('收起日历');
    expect(app.text()).toContain('收起日历');
    expect(allOf(app.seen).length).toBeLessThan(300);
  });
});
