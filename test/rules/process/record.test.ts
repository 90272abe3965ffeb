import type { Filing } from '@/rules';
import { nextEventsOf, recorded, refusalOf, retimed, statusOf, undoLast } from '@/rules/process';
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

const labels = (subject: Filing, now: string) => nextEventsOf(subject, at(now)).map(({ label }) => label);

describe('nextEventsOf', () => {
  const wrong: HistoryEntry = ['sms_wrong', '2026-03-06T15:30:00+08:00'];
  const rows: {
    why: string;
    of?: Partial<Filing>;
    entries: HistoryEntry[];
    now: string;
    offered: string[];
  }[] = [
    { why: 'an empty history', entries: [], now: SUBMITTED[1], offered: ['已提交备案'] },
    {
      why: 'a cancellation',
      of: { kind: 'cancel_access' },
      entries: [],
      now: SUBMITTED[1],
      offered: ['已提交注销'],
    },
    {
      why: 'the platform’s review',
      entries: [SUBMITTED],
      now: PASSED[1],
      offered: ['初审通过', '被平台退回', '已撤回备案'],
    },
    {
      why: 'before the text message',
      entries: [SUBMITTED, PASSED],
      now: RECEIVED[1],
      offered: ['收到短信', '已核验', '输错一次', '请求重发'],
    },
    {
      why: 'after a wrong try and a resend',
      entries: [SUBMITTED, PASSED, RECEIVED, wrong, ['sms_resent', '2026-03-06T15:31:00+08:00']],
      now: VERIFIED[1],
      offered: ['已核验', '又输错一次'],
    },
    {
      why: 'two people',
      of: { kind: 'change', changes: ['subject', 'app'] },
      entries: [SUBMITTED, PASSED, RECEIVED],
      now: VERIFIED[1],
      offered: ['主体负责人已核验', '小程序负责人已核验', '输错一次', '请求重发'],
    },
    {
      why: 'the second of two people',
      of: { kind: 'change', changes: ['subject', 'app'] },
      entries: [SUBMITTED, PASSED, RECEIVED, ['sms_verified', RECEIVED[1], { by: 'app_owner' }]],
      now: VERIFIED[1],
      offered: ['主体负责人已核验', '输错一次', '请求重发'],
    },
    {
      why: 'the bureau’s review',
      entries: WHOLE.slice(0, 4),
      now: FILED[1],
      offered: ['管局通过', '被管局退回'],
    },
    {
      why: 'a rejection',
      entries: [SUBMITTED, ['platform_rejected', PASSED[1]]],
      now: FILED[1],
      offered: ['已重新提交'],
    },
    { why: 'a filing that needs no CAC report', entries: WHOLE, now: FILED[1], offered: [] },
    {
      why: 'a filing that needs a CAC report',
      of: { local: { service_categories: ['社交-直播'] } },
      entries: WHOLE,
      now: FILED[1],
      offered: ['代码已提交审核'],
    },
  ];
  it.each(rows)('offers what can happen next: $why', ({ of, entries, now, offered }) => {
    expect(labels(filing(of ?? {}, ...entries), now)).toEqual(offered);
  });

  it('asks for the number with the pass and for the text with a rejection', () => {
    const [passed, rejected] = nextEventsOf(filing({}, ...WHOLE.slice(0, 4)), at(FILED[1]));
    expect([passed?.ask, rejected?.ask]).toEqual(['record_number', 'text']);
  });

  it('says how many wrong tries are left', () => {
    const five = Array(5).fill(wrong);
    const hint = (...entries: HistoryEntry[]) =>
      nextEventsOf(filing({}, SUBMITTED, PASSED, ...entries), at(VERIFIED[1])).find(
        ({ event }) => event === 'sms_wrong',
      )?.hint;
    expect(hint(wrong)).toBe('还可以错 4 次');
    expect(hint(...five)).toBe('再错一次会被退回');
  });

  it('lets a person record after the 24 hours, with its own time, a check that was done in time', () => {
    const subject = filing({}, SUBMITTED, PASSED, RECEIVED);
    const now = at('2026-03-08T10:00:00+08:00');
    const late = nextEventsOf(subject, now).find(({ event }) => event === 'sms_verified');
    expect(late?.before).toBe(at('2026-03-07T15:07:00+08:00'));
    expect(refusalOf(subject, { event: 'sms_verified', at: '2026-03-07T15:06:59+08:00' }, now)).toBeNull();
    expect(refusalOf(subject, { event: 'sms_verified', at: '2026-03-07T15:07:00+08:00' }, now)).toContain(
      '已满 24 小时',
    );
  });

  it('lets a person record a message that came in time, after the 24 hours', () => {
    expect(labels(filing({}, SUBMITTED, PASSED), '2026-03-08T10:00:00+08:00')).toEqual([
      '已重新提交',
      '收到短信',
      '已核验',
    ]);
  });
});

describe('refusalOf', () => {
  const now = at('2026-03-06T18:00:00+08:00');
  const subject = filing({}, SUBMITTED, PASSED);
  const rows = [
    {
      event: { event: 'bureau_passed', at: '2026-03-06T17:00:00+08:00' },
      says: '要在管局审核阶段才会发生',
      why: 'an impossible order',
    },
    {
      event: { event: 'sms_received', at: '2026-03-06T18:00:01+08:00' },
      says: '在现在之后',
      why: 'the future',
    },
    {
      event: { event: 'sms_received', at: '2026-03-06T14:59:59+08:00' },
      says: '早于前一条',
      why: 'before the entry before it',
    },
    { event: { event: 'sms_received', at: 'yesterday' }, says: '时间的写法不对', why: 'no instant' },
  ] as const;
  it.each(rows)('says why in a sentence: $why', ({ event, says }) => {
    expect(refusalOf(subject, event, now)).toContain(says);
  });

  it('is null for what can be recorded', () => {
    expect(refusalOf(subject, { event: 'sms_received', at: '2026-03-06T15:07:00+08:00' }, now)).toBeNull();
  });
});

describe('recorded', () => {
  it('adds the event to the end of a new list', () => {
    const subject = filing({}, SUBMITTED);
    const changed = recorded(subject, { event: 'platform_passed', at: PASSED[1] }, at(PASSED[1]));
    expect(changed).toEqual({
      history: [...(subject.history ?? []), { event: 'platform_passed', at: PASSED[1] }],
    });
    expect(subject.history).toHaveLength(1);
  });

  it('refuses what refusalOf refuses', () => {
    expect(recorded(filing({}), { event: 'bureau_passed', at: FILED[1] }, at(FILED[1]))).toHaveProperty(
      'refusal',
    );
  });
});

describe('undoLast', () => {
  it('leaves the history without its last entry', () => {
    expect(undoLast(filing({}, SUBMITTED, PASSED))).toEqual({ history: filing({}, SUBMITTED).history });
  });
  it('says so when there is nothing to undo', () => {
    expect(undoLast(filing({}))).toEqual({ refusal: '还没有可以撤销的记录' });
  });
});

describe('retimed', () => {
  const now = at('2026-03-20T10:00:00+08:00');
  const subject = filing({}, ...WHOLE);

  it('moves one entry and leaves the others', () => {
    const changed = retimed(subject, 2, '2026-03-06T15:20:00+08:00', now);
    if (changed.refusal !== undefined) throw new Error(changed.refusal);
    expect(changed.history.map((each) => each.at)).toEqual(
      [...WHOLE.map(([, iso]) => iso)].map((iso, place) => (place === 2 ? '2026-03-06T15:20:00+08:00' : iso)),
    );
    expect(statusOf({ ...subject, history: changed.history }, now).stage).toBe('filed');
  });

  const rows = [
    { index: 2, iso: '2026-03-06T14:00:00+08:00', says: '早于前一条', why: 'before its predecessor' },
    { index: 2, iso: '2026-03-06T16:30:00+08:00', says: '第 4 条', why: 'after its successor' },
    { index: 4, iso: '2026-04-01T10:00:00+08:00', says: '在现在之后', why: 'in the future' },
    { index: 4, iso: '2026-03-09', says: '时间的写法不对', why: 'no instant' },
    { index: 9, iso: '2026-03-09T10:00:00+08:00', says: '没有这一条', why: 'no such entry' },
  ];
  it.each(rows)('refuses a time that does not fit: $why', ({ index, iso, says }) => {
    expect(retimed(subject, index, iso, now).refusal).toContain(says);
  });
});
