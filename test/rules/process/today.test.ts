import type { Filing } from '@/rules';
import { clockOf, RECEIVERS, SMS_CHECK, STAGES, todoOf, WAITS } from '@/rules/process';
import {
  at,
  FILED,
  filing,
  type HistoryEntry,
  PASSED,
  RECEIVED,
  SUBMITTED,
  VERIFIED,
  WHOLE,
} from './filings';

const REPORTED = { local: { service_categories: ['社交-直播'] } };

const rows: {
  why: string;
  of?: Partial<Filing>;
  entries: HistoryEntry[];
  now: string;
  to: string | null;
  what?: string;
  todo: string;
  by: string | null;
}[] = [
  { why: 'an empty history', entries: [], now: SUBMITTED[1], to: null, todo: '填好、预审', by: 'you' },
  {
    why: 'a cancellation not yet submitted',
    of: { kind: 'cancel_access' },
    entries: [],
    now: SUBMITTED[1],
    to: null,
    todo: '注销',
    by: 'you',
  },
  {
    why: 'the platform’s review',
    entries: [SUBMITTED],
    now: SUBMITTED[1],
    to: '2026-03-09T23:59:59.999+08:00',
    what: '平台初审第 2 个工作日结束',
    todo: '等平台初审',
    by: 'wechat',
  },
  {
    why: 'a platform that takes longer',
    entries: [SUBMITTED],
    now: '2026-03-10T09:00:00+08:00',
    to: null,
    todo: '超过了通常的时间',
    by: 'wechat',
  },
  {
    why: 'a message that has not come yet',
    entries: [SUBMITTED, PASSED],
    now: PASSED[1],
    to: '2026-03-07T15:00:00+08:00',
    what: '暂从初审通过算起',
    todo: '12381',
    by: 'miit',
  },
  {
    why: 'a message that has come',
    entries: [SUBMITTED, PASSED, RECEIVED],
    now: RECEIVED[1],
    to: '2026-03-07T15:07:00+08:00',
    what: '短信核验 24 小时截止',
    todo: '明天 15:07 前完成短信核验',
    by: 'you',
  },
  {
    why: 'an SMS check that ran out',
    entries: [SUBMITTED, PASSED, RECEIVED],
    now: '2026-03-07T15:07:00+08:00',
    to: null,
    todo: '需要重新提交',
    by: 'you',
  },
  {
    why: 'no recorded message in 24 hours',
    entries: [SUBMITTED, PASSED],
    now: '2026-03-07T15:00:00+08:00',
    to: null,
    todo: '从初审通过算起已满 24 小时',
    by: 'you',
  },
  {
    why: 'too many wrong tries',
    entries: [SUBMITTED, PASSED, ...Array<HistoryEntry>(6).fill(['sms_wrong', VERIFIED[1]])],
    now: VERIFIED[1],
    to: null,
    todo: '输错超过 5 次',
    by: 'you',
  },
  {
    why: 'a withdrawal',
    entries: [SUBMITTED, ['withdrawn', PASSED[1]]],
    now: PASSED[1],
    to: null,
    todo: '重新提交',
    by: 'you',
  },
  {
    why: 'a rejection by the platform',
    entries: [SUBMITTED, ['platform_rejected', PASSED[1]]],
    now: PASSED[1],
    to: null,
    todo: '按退回原因修改',
    by: 'you',
  },
  {
    why: 'a rejection by the bureau',
    entries: [...WHOLE.slice(0, 4), ['bureau_rejected', FILED[1]]],
    now: FILED[1],
    to: null,
    todo: '按管局的意见修改',
    by: 'you',
  },
  {
    why: 'the bureau’s review',
    entries: WHOLE.slice(0, 4),
    now: VERIFIED[1],
    to: '2026-04-03T23:59:59.999+08:00',
    what: '管局审核第 20 个工作日结束',
    todo: '等管局审核',
    by: 'bureau',
  },
  {
    why: 'a bureau that takes longer',
    entries: WHOLE.slice(0, 4),
    now: '2026-04-04T00:00:00+08:00',
    to: null,
    todo: '超过了 20 个工作日',
    by: 'bureau',
  },
  { why: 'filed', entries: WHOLE, now: FILED[1], to: null, todo: '备案已完成', by: null },
  {
    why: 'cancelled',
    of: { kind: 'cancel_access' },
    entries: [SUBMITTED, PASSED, FILED],
    now: FILED[1],
    to: null,
    todo: '注销已完成',
    by: null,
  },
  {
    why: 'a filing that needs a CAC report',
    of: REPORTED,
    entries: WHOLE,
    now: FILED[1],
    to: null,
    todo: '提交代码审核',
    by: 'you',
  },
  {
    why: 'a running CAC report',
    of: REPORTED,
    entries: [
      ...WHOLE,
      ['code_submitted', '2026-03-10T09:00:00+08:00'],
      ['code_passed', '2026-03-11T09:00:00+08:00'],
      ['cac_notified', '2026-03-12T10:30:00+08:00'],
    ],
    now: '2026-03-12T11:00:00+08:00',
    to: '2026-03-19T10:30:00+08:00',
    what: '约 7×24 小时',
    todo: '等属地网信部门的结果',
    by: null,
  },
];

describe('clockOf', () => {
  it.each(rows)('runs to $to: $why', ({ of, entries, now, to, what }) => {
    const clock = clockOf(filing(of ?? {}, ...entries), at(now));
    expect(clock?.to ?? null).toBe(to === null ? null : at(to));
    if (what) expect(clock?.what).toContain(what);
  });

  it('runs to the end of the annual review from its first reminder on', () => {
    const subject: Filing = { local: { verification_passed_on: '2025-06-10' } };
    expect(clockOf(subject, at('2026-03-09T23:59:59+08:00'))).toBeNull();
    const clock = clockOf(subject, at('2026-03-10T00:00:00+08:00'));
    expect(clock).toMatchObject({ id: 'verification', to: at('2026-06-10T00:00:00+08:00') });
  });

  it('says when the end is an estimate', () => {
    const subject = filing({}, ['submitted', '2026-12-30T09:00:00+08:00']);
    expect(clockOf(subject, at('2026-12-30T09:00:00+08:00'))?.estimated).toBe(true);
  });
});

describe('todoOf', () => {
  it.each(rows)('says “$todo”: $why', ({ of, entries, now, todo, by }) => {
    const found = todoOf(filing(of ?? {}, ...entries), at(now));
    expect(found.title).toContain(todo);
    expect(found.by).toBe(by);
    expect(found.body).toMatch(/。$/);
    expect(found.source.length).toBeGreaterThan(0);
  });

  it('names the person who still has to do the check', () => {
    const subject = filing({ kind: 'change', changes: ['subject', 'app'] }, SUBMITTED, PASSED, RECEIVED, [
      'sms_verified',
      VERIFIED[1],
      { by: 'app_owner' },
    ]);
    expect(todoOf(subject, at(VERIFIED[1])).body).toContain('由主体负责人在');
  });
});

describe('the tables', () => {
  it('have words without exclamation marks for every stage, wait and receiver', () => {
    const words = JSON.stringify([
      STAGES,
      WAITS,
      RECEIVERS,
      SMS_CHECK,
      ...rows.map(({ of, entries, now }) => todoOf(filing(of ?? {}, ...entries), at(now))),
    ]);
    expect(words).not.toMatch(/[!！]/);
    expect(STAGES.map(({ id }) => id)).toEqual([
      'fill',
      'platform_review',
      'sms_check',
      'bureau_review',
      'filed',
    ]);
  });
});
