import type { Filing } from '@/rules';
import { statusOf } from '@/rules/process';
import {
  at,
  FILED,
  filing,
  type HistoryEntry,
  historyIssues,
  PASSED,
  RECEIVED,
  SUBMITTED,
  VERIFIED,
  WHOLE,
} from './filings';

const NOW = '2026-03-20T10:00:00+08:00';
const errors = (subject: Filing, now = NOW) =>
  historyIssues(subject, at(now))
    .filter(({ level }) => level === 'error')
    .map(({ path, rule }) => `${path} ${rule}`);

describe('historyIssues: orders that can happen', () => {
  const rejected: HistoryEntry = ['platform_rejected', '2026-03-06T10:00:00+08:00'];
  const again: HistoryEntry = ['submitted', '2026-03-09T09:00:00+08:00'];
  const rows: { why: string; of?: Partial<Filing>; entries: HistoryEntry[] }[] = [
    { why: 'an empty history', entries: [] },
    { why: 'from submission to number', entries: WHOLE },
    { why: 'a submission after a rejection', entries: [SUBMITTED, rejected, again] },
    {
      why: 'a withdrawal during the platform’s review',
      entries: [SUBMITTED, ['withdrawn', '2026-03-06T10:00:00+08:00'], again],
    },
    {
      why: 'several things in the same minute',
      entries: [SUBMITTED, PASSED, ['sms_received', PASSED[1]], ['sms_verified', PASSED[1]]],
    },
    { why: 'a check without a recorded message', entries: [SUBMITTED, PASSED, VERIFIED, FILED] },
    { why: 'a new submission once the message has run out', entries: [SUBMITTED, PASSED, RECEIVED, again] },
    {
      why: 'the bureau directly after the platform when nobody receives a message',
      of: { kind: 'add_app', changes: [] },
      entries: [SUBMITTED, PASSED, FILED],
    },
    {
      why: 'a cancellation without a recorded pass by the platform',
      of: { kind: 'cancel_access' },
      entries: [SUBMITTED, FILED],
    },
    {
      why: 'two more rounds, of which only the last skips the platform',
      entries: [
        SUBMITTED,
        PASSED,
        RECEIVED,
        again,
        ['platform_passed', '2026-03-10T09:00:00+08:00'],
        ['submitted', '2026-03-12T09:00:00+08:00', { unchanged: true }],
        ['sms_received', '2026-03-12T09:10:00+08:00'],
      ],
    },
  ];
  it.each(rows)('takes $why', ({ of, entries }) => {
    expect(errors(filing(of ?? {}, ...entries))).toEqual([]);
  });
});

describe('historyIssues: orders that cannot', () => {
  const again: HistoryEntry = ['submitted', '2026-03-09T09:00:00+08:00'];
  const withdrawn: HistoryEntry = ['withdrawn', '2026-03-06T17:00:00+08:00'];
  const wrong = Array.from({ length: 6 }, (): HistoryEntry => ['sms_wrong', '2026-03-06T15:30:00+08:00']);
  const rows: { why: string; of?: Partial<Filing>; entries: HistoryEntry[]; place: number }[] = [
    { why: 'a pass without a submission', entries: [FILED], place: 0 },
    { why: 'a second submission during the review of the first', entries: [SUBMITTED, SUBMITTED], place: 1 },
    { why: 'the bureau before the text message', entries: [SUBMITTED, PASSED, FILED], place: 2 },
    { why: 'a text message before the platform has passed', entries: [SUBMITTED, RECEIVED], place: 1 },
    {
      why: 'a withdrawal while the text message waits (WX-FAQ §七7)',
      entries: [SUBMITTED, PASSED, RECEIVED, withdrawn],
      place: 3,
    },
    {
      why: 'a withdrawal during the bureau’s review (WX-FAQ §七7)',
      entries: [SUBMITTED, PASSED, VERIFIED, withdrawn],
      place: 3,
    },
    {
      why: 'a withdrawn cancellation (WX-FAQ §十四)',
      of: { kind: 'cancel_subject' },
      entries: [SUBMITTED, withdrawn],
      place: 1,
    },
    {
      why: 'a second resend (WX-SMS)',
      entries: [SUBMITTED, PASSED, RECEIVED, ['sms_resent', RECEIVED[1]], ['sms_resent', RECEIVED[1]]],
      place: 4,
    },
    {
      why: 'a check at exactly 24 hours',
      entries: [SUBMITTED, PASSED, RECEIVED, ['sms_verified', '2026-03-07T15:07:00+08:00']],
      place: 3,
    },
    {
      why: 'a check after the sixth wrong try',
      entries: [SUBMITTED, PASSED, RECEIVED, ...wrong, VERIFIED],
      place: 9,
    },
    {
      why: 'a check by somebody who receives no message',
      entries: [SUBMITTED, PASSED, RECEIVED, ['sms_verified', VERIFIED[1], { by: 'app_owner' }]],
      place: 3,
    },
    {
      why: 'a second check by the same person',
      of: { kind: 'change', changes: ['subject', 'app'] },
      entries: [
        SUBMITTED,
        PASSED,
        ['sms_verified', VERIFIED[1], { by: 'app_owner' }],
        ['sms_verified', VERIFIED[1], { by: 'app_owner' }],
      ],
      place: 3,
    },
    { why: 'a submission after the filing is complete', entries: [...WHOLE, ['submitted', NOW]], place: 5 },
    {
      why: 'a second submission while the platform reviews the changed materials',
      entries: [SUBMITTED, PASSED, RECEIVED, again, ['submitted', '2026-03-11T10:00:00+08:00']],
      place: 4,
    },
    {
      why: 'a text message before the platform has passed the changed materials',
      entries: [SUBMITTED, PASSED, RECEIVED, again, ['sms_received', '2026-03-09T09:10:00+08:00']],
      place: 4,
    },
    {
      why: 'a text message after its 24 hours were over',
      entries: [SUBMITTED, PASSED, ['sms_received', '2026-03-07T15:00:00+08:00']],
      place: 2,
    },
    {
      why: 'a pass by the platform when unchanged materials skipped it',
      of: { local: { unchanged_since_timeout: true } },
      entries: [
        SUBMITTED,
        PASSED,
        RECEIVED,
        ['submitted', '2026-03-09T09:00:00+08:00'],
        ['platform_passed', '2026-03-10T09:00:00+08:00'],
      ],
      place: 4,
    },
  ];
  it.each(rows)('refuses $why', ({ of, entries, place }) => {
    expect(errors(filing(of ?? {}, ...entries))).toEqual([`history[${place}] historyOrder`]);
  });
});

describe('historyIssues: times', () => {
  it('refuses a time after now, but not the present moment', () => {
    expect(errors(filing({}, SUBMITTED), SUBMITTED[1])).toEqual([]);
    expect(errors(filing({}, SUBMITTED), '2026-03-05T08:59:59.999+08:00')).toEqual([
      'history[0].at historyFuture',
    ]);
  });

  it('points to the later entry when time goes backwards, and continues without it', () => {
    const subject = filing({}, SUBMITTED, ['platform_passed', '2026-03-04T09:00:00+08:00'], PASSED);
    expect(errors(subject)).toEqual(['history[1].at historyBackwards']);
    expect(statusOf(subject, at('2026-03-06T15:01:00+08:00')).stage).toBe('sms_check');
  });

  it('compares instants, not texts', () => {
    const subject = filing(
      {},
      ['submitted', '2026-03-05T09:00:00+08:00'],
      ['platform_passed', '2026-03-05T03:00:00Z'],
    );
    expect(errors(subject)).toEqual([]);
  });

  it('moves no clock because of a wrong entry', () => {
    const late: HistoryEntry = ['sms_verified', '2026-03-09T09:00:00+08:00'];
    const subject = filing({}, SUBMITTED, PASSED, RECEIVED, late, VERIFIED);
    expect(errors(subject)).toEqual(['history[3] historyOrder']);
    expect(statusOf(subject, at(NOW)).stage).toBe('bureau_review');
  });
});

describe('historyIssues: whatever a file contains', () => {
  const rows: { history: unknown; found: string[]; why: string }[] = [
    { history: 'x', found: ['history historyNotList'], why: 'a text' },
    { history: 5, found: ['history historyNotList'], why: 'a number in place of a list' },
    { history: {}, found: ['history historyNotList'], why: 'an object' },
    { history: [5], found: ['history[0] historyNotRecord'], why: 'a number in place of an entry' },
    { history: [[]], found: ['history[0] historyNotRecord'], why: 'a list in place of an entry' },
    {
      history: [{}],
      found: ['history[0].event historyEvent', 'history[0].at historyTime'],
      why: 'an empty entry',
    },
    {
      history: [{ event: 'constructor', at: NOW }],
      found: ['history[0].event historyEvent'],
      why: 'an unknown event',
    },
    {
      history: [{ event: 'submitted', at: '2026-02-30T09:00:00+08:00' }],
      found: ['history[0].at historyTime'],
      why: 'a day that does not exist',
    },
    {
      history: [{ event: 'submitted', at: '2026-03-05' }],
      found: ['history[0].at historyTime'],
      why: 'a day instead of an instant',
    },
    {
      history: [{ event: 'submitted', at: SUBMITTED[1], by: 'somebody' }],
      found: ['history[0].by historyReceiver'],
      why: 'an unknown receiver',
    },
    {
      history: [{ event: 'submitted', at: SUBMITTED[1], text: 5 }],
      found: ['history[0].text historyText'],
      why: 'a number instead of a text',
    },
  ];
  it.each(rows)('names the place of $why', ({ history, found }) => {
    expect(errors({ kind: 'first', history } as unknown as Filing)).toEqual(found);
  });

  it('warns of a key it does not use', () => {
    const history = [{ event: 'submitted', at: SUBMITTED[1], note: 'x' }];
    const issues = historyIssues({ history }, at(NOW));
    expect(issues).toMatchObject([{ path: 'history[0].note', level: 'warning' }]);
  });

  it('has a message, a fix and a source in every issue', () => {
    const history = [
      {},
      null,
      { event: 'bureau_passed', at: NOW },
      { event: 'submitted', at: '2099-01-01T00:00:00Z' },
    ];
    for (const issue of historyIssues({ history }, at(NOW))) {
      expect(issue.message).toMatch(/[^。{}]$/);
      expect(issue.fix).toMatch(/[^。{}]$/);
      expect(issue.source.length).toBeGreaterThan(0);
    }
  });
});
