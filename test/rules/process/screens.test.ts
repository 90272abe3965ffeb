import type { Filing } from '@/rules';
import { clockOf, nextEventsOf, recorded, retimed, todoOf, undoLast } from '@/rules/process';
import {
  at,
  CODE,
  CODE_PASSED,
  FILED,
  filing,
  type HistoryEntry,
  historyIssues,
  LATER,
  NOTIFIED,
  PASSED,
  RECEIVED,
  REPORTED,
  reportOf,
  SUBMITTED,
  VERIFIED,
  WHOLE,
} from './filings';

const BOTH: Partial<Filing> = { kind: 'change', changes: ['subject', 'app'] };
const RELEASED: HistoryEntry = ['released', '2026-03-19T11:00:00+08:00'];
const reported = (...entries: HistoryEntry[]) => filing(REPORTED, ...WHOLE, ...entries);

describe('todoOf, in full', () => {
  const entries = (subject: Filing, now: string) => todoOf(subject, at(now));

  it('says when the platform usually has a result, and that it may call (WX-FAQ)', () => {
    expect(entries(filing({}, SUBMITTED), SUBMITTED[1])).toEqual({
      title: '等平台初审，请保持电话畅通',
      body: '预计 3月6日–3月9日，3月9日前都属正常。审核人员可能用 0755 开头的号码来电，未接听可能被退回。',
      by: 'wechat',
      source: ['WX-FAQ'],
    });
    expect(entries(filing({ kind: 'cancel_access' }, SUBMITTED), SUBMITTED[1]).body).toContain(
      '注销申请一般即时通过初审。',
    );
    const late = entries(filing({}, SUBMITTED), '2026-03-10T09:00:00+08:00');
    expect(late.body).toContain('备案没有失效');
    expect(late.body).toContain('0755');
  });

  it('says when the bureau usually has a result, and when that is an estimate', () => {
    expect(entries(filing({}, ...WHOLE.slice(0, 4)), VERIFIED[1])).toMatchObject({
      body: expect.stringMatching(/^预计 3月9日–4月3日，4月3日前都属正常。/),
      source: ['WX-FAQ'],
    });
    const overYear = filing(
      {},
      ['submitted', '2026-12-21T10:00:00+08:00'],
      ['platform_passed', '2026-12-22T10:00:00+08:00'],
      ['sms_verified', '2026-12-22T11:00:00+08:00'],
    );
    expect(entries(overYear, '2026-12-23T11:00:00+08:00').body).toContain('估算');
  });

  it('names everybody who receives the message, or nobody in particular while that is not known', () => {
    const body = (of: Partial<Filing>) => entries(filing(of, SUBMITTED, PASSED), PASSED[1]).body;
    expect(body({})).toContain('发给主体负责人。');
    expect(body(BOTH)).toContain('发给主体负责人和小程序负责人。');
    expect(body({ kind: 'change' })).toContain('发给负责人。');
    expect(entries(filing({}, SUBMITTED, PASSED), PASSED[1])).toMatchObject({
      action: 'sms_received',
      source: ['WX-SMS', 'WX-FAQ'],
    });
  });

  it('says how many tries are left after a wrong one (WX-SMS)', () => {
    const body = (wrong: number) =>
      entries(
        filing(
          {},
          SUBMITTED,
          PASSED,
          RECEIVED,
          ...Array<HistoryEntry>(wrong).fill(['sms_wrong', VERIFIED[1]]),
        ),
        VERIFIED[1],
      );
    expect(body(0).body).toMatch(/超时会被退回。$/);
    expect(body(0).action).toBe('sms_verified');
    expect(body(1).body).toMatch(/还可以错 4 次，先逐项核对再提交。$/);
    expect(body(5).body).toMatch(/再错一次会被退回，请逐项核对无误后再提交。$/);
  });

  const reports: { why: string; of: Filing; now: string; title: string; action?: string }[] = [
    {
      why: 'no CAC report is required',
      of: filing({ local: { service_categories: ['工具-记账'] } }, ...WHOLE),
      now: FILED[1],
      title: '备案已完成，可以发布',
    },
    { why: 'WeChat reviews the code', of: reported(CODE), now: CODE[1], title: '等代码审核' },
    {
      why: 'the code was withdrawn',
      of: reported(CODE, ['code_withdrawn', CODE_PASSED[1]]),
      now: LATER,
      title: '提交代码审核',
      action: 'code_submitted',
    },
    {
      why: 'the notice has not come',
      of: reported(CODE, CODE_PASSED),
      now: CODE_PASSED[1],
      title: '留意报备的站内信',
      action: 'cac_notified',
    },
    {
      why: 'the clock has run out',
      of: reported(CODE, CODE_PASSED, NOTIFIED),
      now: LATER,
      title: '可以发布（预上线）',
      action: 'released',
    },
    {
      why: 'it is released',
      of: reported(CODE, CODE_PASSED, NOTIFIED, RELEASED),
      now: LATER,
      title: '已发布',
    },
    {
      why: 'it must be taken down',
      of: reported(CODE, CODE_PASSED, NOTIFIED, RELEASED, ['cac_rejected', LATER]),
      now: LATER,
      title: '及时下架并整改',
      action: 'taken_down',
    },
  ];
  it.each(reports)('says “$title” when $why', ({ of, now, title, action }) => {
    const todo = entries(of, now);
    expect([todo.title, todo.action]).toEqual([title, action]);
    expect(todo.body).not.toContain('约到');
  });

  it('says when the CAC report’s clock ends while it runs', () => {
    expect(entries(reported(CODE, CODE_PASSED, NOTIFIED), NOTIFIED[1]).body).toBe(
      '各地快慢不同，结果由站内信通知。约到 3月19日(周四) 10:30 满 7×24 小时。',
    );
  });
});

describe('clockOf, in full', () => {
  const rows: { why: string; of: Filing; now: string; clock: object | null }[] = [
    {
      why: 'the platform',
      of: filing({}, SUBMITTED),
      now: SUBMITTED[1],
      clock: { id: 'platform_review', what: '平台初审第 2 个工作日结束', estimated: false },
    },
    {
      why: 'a cancellation at the platform',
      of: filing({ kind: 'cancel_access' }, SUBMITTED),
      now: SUBMITTED[1],
      clock: { id: 'platform_review', what: '平台初审当天结束' },
    },
    {
      why: 'the SMS check before the message came',
      of: filing({}, SUBMITTED, PASSED),
      now: PASSED[1],
      clock: { id: 'sms_check', what: '短信核验 24 小时截止（还没有记录收到短信，暂从初审通过算起）' },
    },
    {
      why: 'the SMS check',
      of: filing({}, SUBMITTED, PASSED, RECEIVED),
      now: RECEIVED[1],
      clock: { id: 'sms_check', what: '短信核验 24 小时截止' },
    },
    {
      why: 'the bureau',
      of: filing({}, ...WHOLE.slice(0, 4)),
      now: VERIFIED[1],
      clock: { id: 'bureau_review', what: '管局审核第 20 个工作日结束' },
    },
    {
      why: 'the CAC report',
      of: reported(CODE, CODE_PASSED, NOTIFIED),
      now: NOTIFIED[1],
      clock: { id: 'report', what: '报备约 7×24 小时结束', estimated: false },
    },
    {
      why: 'the CAC report, when it ends before the bureau’s days',
      of: { ...reported(SUBMITTED, PASSED, RECEIVED, VERIFIED, CODE, CODE_PASSED, NOTIFIED), kind: 'first' },
      now: NOTIFIED[1],
      clock: { id: 'report' },
    },
    {
      why: 'the annual review',
      of: { local: { verification_passed_on: '2025-06-10' } },
      now: LATER,
      clock: { id: 'verification', what: '微信认证到期', estimated: false },
    },
    {
      why: 'an annual review that has expired',
      of: { local: { verification_passed_on: '2025-03-01' } },
      now: LATER,
      clock: null,
    },
    { why: 'no clock', of: filing({}), now: LATER, clock: null },
  ];
  it.each(rows)('names what ends: $why', ({ of, now, clock }) => {
    if (clock === null) expect(clockOf(of, at(now))).toBeNull();
    else expect(clockOf(of, at(now))).toMatchObject(clock);
  });
});

describe('nextEventsOf during the CAC report', () => {
  const offered = (subject: Filing, now: string) => nextEventsOf(subject, at(now)).map(({ label }) => label);
  const rows: { why: string; of: Filing; now: string; labels: string[] }[] = [
    {
      why: 'WeChat reviews the code',
      of: reported(CODE),
      now: CODE_PASSED[1],
      labels: ['代码审核通过', '代码审核没有通过', '已撤回代码审核'],
    },
    {
      why: 'the code has passed',
      of: reported(CODE, CODE_PASSED),
      now: NOTIFIED[1],
      labels: ['已撤回代码审核', '收到报备通知'],
    },
    {
      why: 'the CAC report is running',
      of: reported(CODE, CODE_PASSED, NOTIFIED),
      now: NOTIFIED[1],
      labels: ['已撤回代码审核', '报备通过', '报备没有通过'],
    },
    {
      why: 'the clock has run out',
      of: reported(CODE, CODE_PASSED, NOTIFIED),
      now: LATER,
      labels: ['代码已提交审核', '已撤回代码审核', '报备通过', '报备没有通过', '已发布'],
    },
    {
      why: 'it is released without a result',
      of: reported(CODE, CODE_PASSED, NOTIFIED, RELEASED),
      now: LATER,
      labels: ['代码已提交审核', '报备通过', '报备没有通过', '已下架'],
    },
    {
      why: 'it is released and the result came later',
      of: reported(CODE, CODE_PASSED, NOTIFIED, RELEASED, ['cac_passed', LATER]),
      now: LATER,
      labels: ['代码已提交审核', '报备没有通过', '已下架'],
    },
    {
      why: 'it is released and the result came before',
      of: reported(CODE, CODE_PASSED, NOTIFIED, ['cac_passed', '2026-03-15T10:00:00+08:00'], RELEASED),
      now: LATER,
      labels: ['代码已提交审核', '报备没有通过', '已下架'],
    },
    {
      why: 'a new version was submitted after one that passed',
      of: reported(
        CODE,
        CODE_PASSED,
        NOTIFIED,
        ['cac_passed', '2026-03-15T10:00:00+08:00'],
        ['code_submitted', '2026-03-16T10:00:00+08:00'],
        ['code_passed', '2026-03-17T10:00:00+08:00'],
        ['cac_notified', '2026-03-17T11:00:00+08:00'],
        ['released', '2026-03-24T11:00:00+08:00'],
      ),
      now: LATER,
      labels: ['代码已提交审核', '报备通过', '报备没有通过', '已下架'],
    },
    {
      why: 'the filing is not complete',
      of: filing(REPORTED, ...WHOLE.slice(0, 4)),
      now: FILED[1],
      labels: ['管局通过', '被管局退回'],
    },
    {
      why: 'a filing is being cancelled',
      of: filing({ ...REPORTED, kind: 'cancel_access' }, SUBMITTED, PASSED),
      now: FILED[1],
      labels: ['注销完成', '被管局退回'],
    },
    {
      why: 'it was cancelled',
      of: filing({ ...REPORTED, kind: 'cancel_access' }, SUBMITTED, FILED),
      now: LATER,
      labels: [],
    },
    {
      why: 'an app that is already on WeChat changes its filing',
      of: filing({ ...REPORTED, kind: 'change', changes: ['app'] }),
      now: LATER,
      labels: ['已提交备案', '代码已提交审核'],
    },
  ];
  it.each(rows)('offers what can happen: $why', ({ of, now, labels }) => {
    expect(offered(of, now)).toEqual(labels);
  });
});

describe('nextEventsOf with hints', () => {
  const next = (subject: Filing, now: string) => nextEventsOf(subject, at(now));

  it('explains an event where that helps', () => {
    expect(next(filing({}), SUBMITTED[1])).toEqual([
      { event: 'submitted', label: '已提交备案', hint: '在微信后台点了提交之后再记' },
    ]);
    expect(next(filing({ kind: 'cancel_access' }, SUBMITTED, PASSED), FILED[1])[0]).toEqual({
      event: 'bureau_passed',
      label: '注销完成',
    });
    expect(next(filing({}, ...WHOLE.slice(0, 4)), FILED[1])[0]?.hint).toBe('备案号在工信部的短信里');
  });

  it('asks whether anything was changed only after a message ran out (WX-SMS §2)', () => {
    const ranOut = filing({}, SUBMITTED, PASSED, RECEIVED);
    expect(next(ranOut, LATER)[0]).toMatchObject({ event: 'submitted', asksUnchanged: true });
    const rejected = filing({}, SUBMITTED, ['platform_rejected', PASSED[1]]);
    expect(next(rejected, LATER)).toEqual([
      { event: 'submitted', label: '已重新提交', hint: '在微信后台点了提交之后再记' },
    ]);
  });

  it('lets each of two persons record a check later, but not the one who has done so', () => {
    const app: HistoryEntry = ['sms_verified', VERIFIED[1], { by: 'app_owner' }];
    const late = (...entries: HistoryEntry[]) =>
      next(filing(BOTH, SUBMITTED, PASSED, RECEIVED, ...entries), LATER).filter(
        ({ event }) => event === 'sms_verified',
      );
    const hint = '其实在 24 小时内已经核验：补记当时的时间';
    expect(late()).toMatchObject([
      { by: 'subject_owner', label: '主体负责人已核验', hint },
      { by: 'app_owner', label: '小程序负责人已核验', hint },
    ]);
    expect(late(app)).toMatchObject([{ by: 'subject_owner', before: at('2026-03-07T15:07:00+08:00') }]);
  });

  it('lets a person record later a message that came within the 24 hours', () => {
    const words = { label: '收到短信', hint: '其实在 24 小时内已经收到：补记当时的时间' };
    const received = next(filing({}, SUBMITTED, PASSED), LATER).filter(
      ({ event }) => event === 'sms_received',
    );
    expect(received).toMatchObject([{ ...words, before: at('2026-03-07T15:00:00+08:00') }]);
    expect(next(filing({}, SUBMITTED, PASSED, RECEIVED), LATER)).not.toContainEqual(
      expect.objectContaining({ event: 'sms_received' }),
    );
  });
});

describe('changing a history', () => {
  const now = at(LATER);
  const subject = filing({}, ...WHOLE);

  it('removes the last of many entries', () => {
    expect(undoLast(subject)).toEqual({ history: subject.history?.slice(0, 4) });
    expect(undoLast({})).toEqual({ refusal: '还没有可以撤销的记录' });
  });

  it('says in a sentence why a time does not fit', () => {
    expect(retimed(subject, 2, '2026-03-06T14:00:00+08:00', now).refusal).toBe('这件事的时间早于前一条记录');
    expect(retimed(subject, 2, 'x', now).refusal).toBe('时间的写法不对，或没有这样的日期和时间');
    expect(retimed(subject, 2, '2026-03-06T16:30:00+08:00', now).refusal).toMatch(
      /^改成这个时间，第 4 条记录就不成立了：./,
    );
  });

  it('is not stopped by an entry that was already wrong', () => {
    const wrong = filing({}, SUBMITTED, PASSED, ['platform_passed', PASSED[1]], RECEIVED);
    expect(retimed(wrong, 0, '2026-03-05T10:00:00+08:00', now).refusal).toBeUndefined();
  });
});

describe('reportOf, in full', () => {
  const report = (subject: Filing, now = LATER) => reportOf(subject, at(now));

  it('says since when, and whether the version may be published', () => {
    expect(report(reported())).toEqual({ stage: 'code_review', due: null, may_release: false });
    expect(report(reported(CODE, CODE_PASSED), CODE_PASSED[1])).toEqual({
      stage: 'cac_review',
      due: null,
      may_release: false,
      since: CODE_PASSED[1],
    });
    expect(report(reported(CODE, CODE_PASSED, NOTIFIED))).toEqual({
      stage: 'prelaunch',
      due: null,
      may_release: true,
      since: NOTIFIED[1],
    });
    const cleared = reported(CODE, CODE_PASSED, NOTIFIED, ['cac_passed', LATER]);
    expect(report(cleared)).toEqual({ stage: 'cleared', due: null, may_release: true, since: LATER });
    expect(report(reported(CODE, CODE_PASSED, NOTIFIED, RELEASED))?.may_release).toBe(false);
    const none = filing({ kind: 'change', changes: ['app'], local: { service_categories: [] } }, CODE);
    expect(report(none)).toEqual({ stage: 'not_required', due: null, may_release: false });
  });

  const stages: { why: string; entries: HistoryEntry[]; stage: string }[] = [
    {
      why: 'a new version is withdrawn: the old one stays released',
      entries: [CODE, CODE_PASSED, NOTIFIED, RELEASED, ['code_submitted', LATER], ['code_withdrawn', LATER]],
      stage: 'released',
    },
    {
      why: 'a version that passed once needs no CAC report the next time',
      entries: [
        CODE,
        CODE_PASSED,
        NOTIFIED,
        ['cac_passed', LATER],
        ['code_submitted', LATER],
        ['code_passed', LATER],
      ],
      stage: 'cleared',
    },
    {
      why: 'the released version is refused while WeChat reviews the next one',
      entries: [CODE, CODE_PASSED, NOTIFIED, RELEASED, ['code_submitted', LATER], ['cac_rejected', LATER]],
      stage: 'take_down_required',
    },
    {
      why: 'the next version is refused while the old one is released',
      entries: [
        CODE,
        CODE_PASSED,
        NOTIFIED,
        RELEASED,
        ['code_submitted', LATER],
        ['code_passed', LATER],
        ['cac_notified', LATER],
        ['cac_rejected', LATER],
      ],
      stage: 'refused',
    },
    {
      why: 'the person took it down and may release it again; its result is still to come',
      entries: [CODE, CODE_PASSED, NOTIFIED, RELEASED, ['taken_down', LATER]],
      stage: 'prelaunch',
    },
    {
      why: 'the result came after the person took it down',
      entries: [CODE, CODE_PASSED, NOTIFIED, RELEASED, ['taken_down', LATER], ['cac_rejected', LATER]],
      stage: 'refused',
    },
    {
      why: 'it was taken down after it passed',
      entries: [CODE, CODE_PASSED, NOTIFIED, RELEASED, ['cac_passed', LATER], ['taken_down', LATER]],
      stage: 'cleared',
    },
    {
      why: 'it was taken down while WeChat reviews the next version',
      entries: [CODE, CODE_PASSED, NOTIFIED, RELEASED, ['code_submitted', LATER], ['taken_down', LATER]],
      stage: 'code_review',
    },
  ];
  it.each(stages)('is $stage when $why', ({ entries, stage }) => {
    const subject = reported(...entries);
    expect(historyIssues(subject, at(LATER))).toEqual([]);
    expect(report(subject)?.stage).toBe(stage);
  });

  it('cannot take an app down twice', () => {
    const down = reported(CODE, CODE_PASSED, NOTIFIED, RELEASED, ['taken_down', LATER]);
    expect(recorded(down, { event: 'taken_down', at: LATER }, at(LATER)).refusal).toBe(
      '还没有发布，谈不上下架',
    );
  });
});
