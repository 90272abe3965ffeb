import { type Filing, type FilingEvent, parseFiling } from '@/rules';
import { recorded, refusalOf, statusOf } from '@/rules/process';
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
  SUBMITTED,
  VERIFIED,
  WHOLE,
} from './filings';

const NOW = at('2026-04-20T10:00:00+08:00');
const ON_WECHAT: Partial<Filing> = { ...REPORTED, kind: 'change', changes: ['app'] };

const read = (file: unknown): Filing => parseFiling(file).filing;

/** 168 hours after the notice. */
const OVER = '2026-03-19T10:30:00+08:00';

describe('why an event cannot be recorded', () => {
  const rows: {
    why: string;
    of?: Partial<Filing>;
    entries: HistoryEntry[];
    next: HistoryEntry;
    says: string;
  }[] = [
    {
      why: 'a pass without a submission',
      entries: [],
      next: FILED,
      says: '“管局通过”要在管局审核阶段才会发生，按已有记录，这时还没有提交备案',
    },
    {
      why: 'a second submission',
      entries: [SUBMITTED],
      next: ['submitted', LATER],
      says: '“已提交备案”要在填写阶段才会发生，按已有记录，这时是平台初审',
    },
    {
      why: 'a submission after the filing is complete',
      entries: WHOLE,
      next: ['submitted', LATER],
      says: '备案已经成功',
    },
    {
      why: 'a pass after a withdrawal',
      entries: [SUBMITTED, ['withdrawn', PASSED[1]]],
      next: FILED,
      says: '备案已撤回，还没有重新提交',
    },
    {
      why: 'a pass after a rejection',
      entries: [SUBMITTED, ['platform_rejected', PASSED[1]]],
      next: FILED,
      says: '已被平台退回，还没有重新提交',
    },
    {
      why: 'an event after the end of a cancellation',
      of: { kind: 'cancel_access' },
      entries: [SUBMITTED, FILED],
      next: ['platform_passed', LATER],
      says: '注销已经完成',
    },
    {
      why: 'a withdrawn cancellation (WX-FAQ §十四)',
      of: { kind: 'cancel_subject' },
      entries: [SUBMITTED],
      next: ['withdrawn', PASSED[1]],
      says: '注销申请提交后不能撤回',
    },
    {
      why: 'a pass of a cancellation by the bureau before the SMS check',
      of: { kind: 'cancel_service' },
      entries: [SUBMITTED],
      next: FILED,
      says: '要在管局审核阶段才会发生',
    },
    {
      why: 'a second resend (WX-SMS)',
      entries: [SUBMITTED, PASSED, RECEIVED, ['sms_resent', RECEIVED[1]]],
      next: ['sms_resent', RECEIVED[1]],
      says: '每次核验只能请求重发 1 次，已经记过了',
    },
    {
      why: 'a check by somebody who receives no message',
      entries: [SUBMITTED, PASSED, RECEIVED],
      next: ['sms_verified', VERIFIED[1], { by: 'app_owner' }],
      says: '这次备案的短信不发给小程序负责人',
    },
    {
      why: 'a second check by the same person',
      of: { kind: 'change', changes: ['subject', 'app'] },
      entries: [SUBMITTED, PASSED, ['sms_verified', VERIFIED[1], { by: 'app_owner' }]],
      next: ['sms_verified', VERIFIED[1], { by: 'app_owner' }],
      says: '小程序负责人已经核验过了',
    },
    {
      why: 'another receipt after the recorded message has run out',
      entries: [SUBMITTED, PASSED, RECEIVED],
      next: ['sms_received', '2026-03-08T09:00:00+08:00'],
      says: '短信核验已满 24 小时被退回',
    },
    {
      why: 'a withdrawal while the text message waits, whoever receives it',
      of: { kind: 'change' },
      entries: [SUBMITTED, PASSED],
      next: ['withdrawn', RECEIVED[1]],
      says: '要在平台初审阶段才会发生',
    },
    {
      why: 'a new version while the CAC report is running (seed0)',
      of: REPORTED,
      entries: [...WHOLE, CODE, CODE_PASSED, NOTIFIED],
      next: ['code_submitted', '2026-03-19T10:29:59.999+08:00'],
      says: '报备还没有结果，不能提交新的代码审核',
    },
    {
      why: 'a second notice for one version',
      of: REPORTED,
      entries: [...WHOLE, CODE, CODE_PASSED, NOTIFIED, ['cac_passed', OVER]],
      next: ['cac_notified', LATER],
      says: '这一版的报备通知已经记过了',
    },
    {
      why: 'a result of the CAC report before the code passed',
      of: REPORTED,
      entries: [...WHOLE, CODE],
      next: ['cac_rejected', LATER],
      says: '代码审核还没有通过，这时没有报备结果',
    },
    {
      why: 'a pass of code without a submission',
      of: REPORTED,
      entries: WHOLE,
      next: CODE_PASSED,
      says: '“代码审核通过”接不上报备已有的记录',
    },
    {
      why: 'a takedown without a release',
      of: REPORTED,
      entries: WHOLE,
      next: ['taken_down', LATER],
      says: '还没有发布，谈不上下架',
    },
    {
      why: 'a release before the filing is complete (WX-FAQ)',
      of: REPORTED,
      entries: [SUBMITTED, CODE],
      next: ['released', LATER],
      says: '备案完成之前不能发布',
    },
    {
      why: 'a release without a CAC report (seed0)',
      of: REPORTED,
      entries: [...WHOLE, CODE, CODE_PASSED],
      next: ['released', LATER],
      says: '这些类目要先完成报备才能发布',
    },
    {
      why: 'a release before the 168 hours are over (seed0)',
      of: REPORTED,
      entries: [...WHOLE, CODE, CODE_PASSED, NOTIFIED],
      next: ['released', '2026-03-19T10:29:59.999+08:00'],
      says: '报备还没有通过，也没有满 7×24 小时，不能发布',
    },
    {
      why: 'a pre-launch of an overseas non-enterprise subject (seed0)',
      of: { local: { ...REPORTED.local, overseas_non_enterprise: true } },
      entries: [...WHOLE, CODE, CODE_PASSED, NOTIFIED],
      next: ['released', LATER],
      says: '境外非企业主体没有预上线，要等报备通过才能发布',
    },
  ];
  it.each(rows)('is a sentence: $why', ({ of = {}, entries, next: [event, when, more], says }) => {
    const before = filing(of, ...entries);
    expect(historyIssues(before, NOW)).toEqual([]);
    expect(refusalOf(before, { event, at: when, ...more }, NOW)).toContain(says);
  });

  it('names the current stage of the filing', () => {
    expect(historyIssues(filing({}, SUBMITTED, FILED), NOW)).toMatchObject([
      { path: 'history[1]', rule: 'historyOrder', because: ['按已有记录，这时是平台初审'] },
    ]);
    const twice: HistoryEntry = ['sms_resent', '2026-03-06T16:00:00+08:00'];
    expect(historyIssues(filing({}, SUBMITTED, PASSED, RECEIVED, twice, twice), NOW)).toMatchObject([
      { path: 'history[4]', source: ['WX-SMS', 'seed2'] },
    ]);
    expect(historyIssues(filing({}, ['submitted', '2099-01-01T00:00:00+08:00']), NOW)).toMatchObject([
      { rule: 'historyFuture', because: [] },
    ]);
  });
});

describe('what can be recorded', () => {
  const rows: { why: string; of?: Partial<Filing>; entries: HistoryEntry[] }[] = [
    {
      why: 'the bureau after the platform while it is not known who receives a message',
      of: { kind: 'change' },
      entries: [SUBMITTED, PASSED, ['bureau_passed', VERIFIED[1]]],
    },
    {
      why: 'a third round, although only a resend is recorded in the second',
      entries: [
        SUBMITTED,
        PASSED,
        RECEIVED,
        ['submitted', '2026-03-09T09:00:00+08:00', { unchanged: true }],
        ['sms_resent', '2026-03-10T08:00:00+08:00'],
        ['submitted', '2026-03-10T15:00:00+08:00'],
      ],
    },
    {
      why: 'a new version once the 168 hours are over',
      of: REPORTED,
      entries: [...WHOLE, CODE, CODE_PASSED, NOTIFIED, ['code_submitted', OVER]],
    },
    {
      why: 'a notice for a version that seemed to need no CAC report',
      of: REPORTED,
      entries: [
        ...WHOLE,
        CODE,
        CODE_PASSED,
        NOTIFIED,
        ['cac_passed', OVER],
        ['code_submitted', OVER],
        ['code_passed', OVER],
        ['cac_notified', LATER],
      ],
    },
    { why: 'a release that needs no CAC report', entries: [...WHOLE, ['released', LATER]] },
    {
      why: 'a takedown of an app that was on WeChat before it was filed',
      of: ON_WECHAT,
      entries: [['taken_down', LATER]],
    },
  ];
  it.each(rows)('$why', ({ of = {}, entries }) => {
    expect(historyIssues(filing(of, ...entries), NOW)).toEqual([]);
  });
});

describe('a history with many faults', () => {
  const history = (...entries: unknown[]): Filing => ({ kind: 'first', history: entries as FilingEvent[] });
  /** Right, except for an unknown key: one warning each. */
  const doubtful = (count: number) =>
    Array.from({ length: count }, (_, place) => ({
      event: place % 2 === 0 ? 'submitted' : 'withdrawn',
      at: SUBMITTED[1],
      note: 'x',
    }));

  it('lists fifty and counts the others at the first of them', () => {
    const fifty = historyIssues(history(...doubtful(50)), NOW);
    expect(fifty).toHaveLength(50);
    expect(new Set(fifty.map(({ rule }) => rule))).toEqual(new Set(['historyUnknownKey']));
    const sixty = historyIssues(history(...doubtful(60)), NOW);
    expect(sixty).toHaveLength(51);
    expect(sixty[50]).toMatchObject({
      path: 'history[50]',
      rule: 'historyMore',
      level: 'warning',
      message: '从这一条起还有 10 处问题，没有逐条列出',
    });
  });

  it('reports the rest as an error when one of them is an error', () => {
    for (const place of [50, 54, 59]) {
      const entries: unknown[] = doubtful(60);
      entries[place] = 5;
      const last = historyIssues(history(...entries), NOW)[50];
      expect(last).toMatchObject({ path: 'history[50]', level: 'error' });
    }
  });

  it('may be absent', () => {
    expect(historyIssues({}, NOW)).toEqual([]);
    expect(recorded({}, { event: 'submitted', at: SUBMITTED[1] }, NOW)).toEqual({
      history: [{ event: 'submitted', at: SUBMITTED[1] }],
    });
  });
});

describe('an entry that is wrong in itself', () => {
  const only = (entry: unknown): Filing => ({ kind: 'first', history: [entry] as FilingEvent[] });

  it.each([5, 'submitted', true])('%p is not a record', (entry) => {
    expect(historyIssues(only(entry), NOW).map(({ path, rule }) => `${path} ${rule}`)).toEqual([
      'history[0] historyNotRecord',
    ]);
  });

  it('names the key that is wrong', () => {
    const found = (more: object) =>
      historyIssues(only({ event: 'submitted', at: SUBMITTED[1], ...more }), NOW).map(
        ({ message }) => message,
      );
    expect(found({ note: 1 })).toEqual(['记录里没有“note”这一项，不会被使用']);
    expect(found({ text: 1 })).toEqual(['“text”应当是一段文字']);
    expect(found({ text: '驳回', record_number: '粤ICP备1号' })).toEqual([]);
  });

  it('does not count without its time', () => {
    expect(statusOf(read(only({ event: 'submitted', at: '2026-03-05' })), NOW).stage).toBe('fill');
  });

  it('does not count when `unchanged` is neither true nor false', () => {
    const entry = { event: 'submitted', at: SUBMITTED[1], unchanged: 'yes' } as unknown as FilingEvent;
    expect(historyIssues(only(entry), NOW)).toMatchObject([
      { path: 'history[0].unchanged', message: '材料有没有改动，只能写 true 或 false' },
    ]);
    expect(statusOf(read(only(entry)), NOW).stage).toBe('fill');
  });
});
