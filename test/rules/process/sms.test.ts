import { SMS_RECEIVERS, smsRowOf, statusOf } from '@/rules/process';
import {
  at,
  filing,
  type HistoryEntry,
  historyIssues,
  PASSED,
  RECEIVED,
  SUBMITTED,
  stageOf,
  VERIFIED,
} from './filings';

const waiting: HistoryEntry[] = [SUBMITTED, PASSED, RECEIVED];
const wrong = (count: number): HistoryEntry[] =>
  Array.from({ length: count }, (_, index) => ['sms_wrong', `2026-03-06T16:0${index}:00+08:00`]);

describe('SMS_RECEIVERS', () => {
  const rows = [
    { kind: 'first', changes: [], to: ['subject_owner'] },
    { kind: 'first', changes: ['app'], to: ['subject_owner'] },
    { kind: 'add_app', changes: [], to: [] },
    { kind: 'add_app', changes: ['subject'], to: ['subject_owner'] },
    { kind: 'add_access', changes: [], to: ['app_owner'] },
    { kind: 'add_access', changes: ['app'], to: ['app_owner'] },
    { kind: 'add_access', changes: ['subject'], to: ['subject_owner', 'app_owner'] },
    { kind: 'add_access', changes: ['app', 'subject'], to: ['subject_owner', 'app_owner'] },
    { kind: 'change', changes: ['subject'], to: ['subject_owner'] },
    { kind: 'change', changes: ['app', 'subject'], to: ['subject_owner', 'app_owner'] },
    { kind: 'change', changes: ['app'], to: ['app_owner'] },
    { kind: 'cancel_subject', changes: [], to: ['subject_owner'] },
    { kind: 'cancel_service', changes: [], to: ['app_owner'] },
    { kind: 'cancel_access', changes: [], to: [] },
  ] as const;
  it.each(rows)(
    'sends $kind with changes $changes to $to (WX-SMS §9), before the submission too',
    ({ kind, changes, to }) => {
      const status = statusOf({ kind, changes: [...changes] }, at('2026-03-10T10:00:00+08:00'));
      expect(status.sms_to).toEqual(to);
      expect(status.stages[2]?.state).toBe(to.length === 0 ? 'skipped' : 'todo');
    },
  );

  it('has the 14 rows of the official table, and each can be reached', () => {
    expect(SMS_RECEIVERS).toHaveLength(14);
    expect(new Set(SMS_RECEIVERS.map((row) => `${row.kind} ${row.case}`)).size).toBe(14);
  });

  it('does not guess while the kind is not known, or what a change alters', () => {
    expect(smsRowOf({})).toBeNull();
    expect(smsRowOf({ kind: 'change', changes: [] })).toBeNull();
    expect(statusOf({ kind: 'change' }, 0).stages[2]?.state).toBe('todo');
  });
});

describe('the 24 hours', () => {
  it('run from the receipt, exact to the millisecond (WX-SMS §10)', () => {
    const subject = filing({}, ...waiting);
    const before = statusOf(subject, at('2026-03-07T15:06:59.999+08:00'));
    expect(before).toMatchObject({ stage: 'sms_check', returned: false, sms_tries_left: 5 });
    expect(before.stages[2]).toMatchObject({
      state: 'current',
      due: '2026-03-07T15:07:00+08:00',
      waits_for: 'you',
    });
    const after = statusOf(subject, at('2026-03-07T15:07:00+08:00'));
    expect(after).toMatchObject({ stage: 'fill', returned: 'sms_timeout' });
    expect(after.done_latest).toBeUndefined();
  });

  it('run from the platform’s pass while no receipt is recorded, and wait for the ministry', () => {
    const stage = stageOf(filing({}, SUBMITTED, PASSED), '2026-03-06T15:01:00+08:00', 'sms_check');
    expect(stage).toMatchObject({ due: '2026-03-07T15:00:00+08:00', waits_for: 'miit' });
  });

  it('begin with a message that came in time, whatever ran before', () => {
    const late = filing({}, SUBMITTED, PASSED, ['sms_received', '2026-03-07T14:59:59+08:00']);
    expect(stageOf(late, '2026-03-08T10:00:00+08:00', 'sms_check').due).toBe('2026-03-08T14:59:59+08:00');
  });

  it('are over when nothing was received in time: a later receipt cannot follow', () => {
    const late = filing({}, SUBMITTED, PASSED, ['sms_received', '2026-03-07T15:00:00+08:00']);
    expect(statusOf(late, at('2026-03-07T16:00:00+08:00'))).toMatchObject({
      stage: 'fill',
      returned: 'sms_timeout',
    });
  });

  it('do not start again with a resend or a second message', () => {
    const again: HistoryEntry[] = [
      ['sms_resent', '2026-03-06T20:00:00+08:00'],
      ['sms_received', '2026-03-06T20:01:00+08:00'],
    ];
    const stage = stageOf(filing({}, ...waiting, ...again), '2026-03-07T10:00:00+08:00', 'sms_check');
    expect(stage.due).toBe('2026-03-07T15:07:00+08:00');
  });

  it('lead directly to a new message when nothing was changed, otherwise through the platform (WX-SMS §2)', () => {
    const again: HistoryEntry = ['submitted', '2026-03-09T09:00:00+08:00'];
    const moment = '2026-03-09T10:00:00+08:00';
    const changed = statusOf(filing({}, ...waiting, again), at(moment));
    expect(changed).toMatchObject({ stage: 'platform_review', returned: false });
    const same = filing({ local: { unchanged_since_timeout: true } }, ...waiting, again);
    expect(statusOf(same, at(moment))).toMatchObject({
      stage: 'sms_check',
      returned: false,
      sms_tries_left: 5,
    });
    expect(stageOf(same, moment, 'sms_check')).toMatchObject({
      since: again[1],
      due: '2026-03-10T09:00:00+08:00',
    });
    expect(stageOf(same, moment, 'platform_review')).toMatchObject({ state: 'done', until: PASSED[1] });
  });
});

describe('materials left unchanged', () => {
  const second: HistoryEntry = ['submitted', '2026-03-09T09:00:00+08:00'];
  const past: HistoryEntry = [second[0], second[1], { unchanged: true }];
  const third = (unchanged: boolean): HistoryEntry => [
    'submitted',
    '2026-03-12T09:00:00+08:00',
    { unchanged },
  ];
  const now = at('2026-03-12T10:00:00+08:00');

  it('count for each submission separately, whatever the filing says', () => {
    const received: HistoryEntry = ['sms_received', '2026-03-09T09:10:00+08:00'];
    for (const flag of [true, false]) {
      for (const unchanged of [true, false]) {
        const local = { unchanged_since_timeout: flag };
        const subject = filing({ local }, ...waiting, past, received, third(unchanged));
        expect(historyIssues(subject, now)).toEqual([]);
        expect(statusOf(subject, now).stage).toBe(unchanged ? 'sms_check' : 'platform_review');
      }
    }
  });

  it('follow the filing when the submission says nothing', () => {
    const local = { unchanged_since_timeout: true };
    expect(statusOf(filing({ local }, ...waiting, second), at('2026-03-09T10:00:00+08:00')).stage).toBe(
      'sms_check',
    );
  });

  it('matter only after an SMS check that ran out', () => {
    const first = filing({}, ['submitted', SUBMITTED[1], { unchanged: true }]);
    expect(statusOf(first, at(SUBMITTED[1])).stage).toBe('platform_review');
  });
});

describe('wrong tries', () => {
  it.each([0, 1, 2, 3, 4, 5])('%d of them leave the rest of five tries, and the filing waits', (count) => {
    const status = statusOf(filing({}, ...waiting, ...wrong(count)), at('2026-03-06T17:00:00+08:00'));
    expect(status).toMatchObject({ stage: 'sms_check', sms_tries_left: 5 - count });
  });

  it('return the filing at the sixth (WX-SMS §2)', () => {
    const status = statusOf(filing({}, ...waiting, ...wrong(6)), at('2026-03-06T17:00:00+08:00'));
    expect(status).toMatchObject({ stage: 'fill', returned: 'sms_wrong', sms_tries_left: 0 });
  });
});

describe('two receivers', () => {
  const both = { kind: 'change', changes: ['subject', 'app'] as ('subject' | 'app')[] } as const;
  const subjectPrincipal: HistoryEntry = [
    'sms_verified',
    '2026-03-06T16:00:00+08:00',
    { by: 'subject_owner' },
  ];
  const appPrincipal: HistoryEntry = ['sms_verified', '2026-03-06T17:00:00+08:00', { by: 'app_owner' }];

  it('end the stage when both have done the check', () => {
    const one = statusOf(filing(both, ...waiting, subjectPrincipal), at('2026-03-06T18:00:00+08:00'));
    expect(one.stage).toBe('sms_check');
    const two = filing(both, ...waiting, subjectPrincipal, appPrincipal);
    expect(stageOf(two, '2026-03-06T18:00:00+08:00', 'bureau_review').since).toBe(appPrincipal[1]);
  });

  it('end the stage at once when the record names nobody', () => {
    expect(statusOf(filing(both, ...waiting, VERIFIED), at('2026-03-06T18:00:00+08:00')).stage).toBe(
      'bureau_review',
    );
  });

  it('run out of time when only one has done the check', () => {
    const status = statusOf(filing(both, ...waiting, appPrincipal), at('2026-03-07T15:07:00+08:00'));
    expect(status.returned).toBe('sms_timeout');
  });
});
