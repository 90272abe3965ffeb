import type { Filing, StageStatus } from '@/rules';
import { statusOf, WAITS } from '@/rules/process';
import { stageLabelOf } from '@/rules/process/stages';
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

type Shown = Partial<StageStatus>;
const shown = (subject: Filing, now: string) => statusOf(subject, at(now)).stages;

const FILL: Shown = { stage: 'fill', estimated: false };
const PLATFORM: Shown = { stage: 'platform_review', estimated: false };
const SMS: Shown = { stage: 'sms_check', estimated: false };
const BUREAU: Shown = { stage: 'bureau_review', estimated: false };
const END: Shown = { stage: 'filed', estimated: false };
const TO_COME: Shown[] = [
  { ...PLATFORM, state: 'todo', waits_for: 'wechat' },
  { ...SMS, state: 'todo', waits_for: 'you' },
  { ...BUREAU, state: 'todo', waits_for: 'bureau' },
  { ...END, state: 'todo' },
];
/** 20 working days from Friday 6 March 2026, with 清明 on Monday 6 April. */
const BUREAU_ENDS = { earliest: '2026-03-09', latest: '2026-04-03T23:59:59.999+08:00' };

describe('the five stages as a screen shows them', () => {
  it('wait for the person first, and say who acts in each of the others', () => {
    for (const subject of [{}, filing({})])
      expect(shown(subject, SUBMITTED[1])).toEqual([
        { ...FILL, state: 'current', waits_for: 'you' },
        ...TO_COME,
      ]);
  });

  it('give no dates before the submission', () => {
    expect(statusOf({}, at(SUBMITTED[1]))).toEqual({
      stage: 'fill',
      returned: false,
      stages: shown({}, SUBMITTED[1]),
      sms_to: [],
      sms_tries_left: 5,
      estimated: false,
    });
  });

  it('count 24 hours from the receipt of the text message, while the person has to act (WX-SMS)', () => {
    expect(shown(filing({}, SUBMITTED, PASSED, RECEIVED), RECEIVED[1])).toEqual([
      { ...FILL, state: 'done', until: SUBMITTED[1] },
      { ...PLATFORM, state: 'done', since: SUBMITTED[1], until: PASSED[1] },
      {
        ...SMS,
        state: 'current',
        since: PASSED[1],
        earliest: '2026-03-06',
        latest: '2026-03-07T15:07:00+08:00',
        due: '2026-03-07T15:07:00+08:00',
        waits_for: 'you',
      },
      { ...BUREAU, state: 'todo', ...BUREAU_ENDS, waits_for: 'bureau' },
      { ...END, state: 'todo' },
    ]);
  });

  it('are all to come again after a rejection', () => {
    const rejected = filing({}, SUBMITTED, ['platform_rejected', PASSED[1]]);
    expect(shown(rejected, FILED[1])).toEqual([
      { ...FILL, state: 'current', since: PASSED[1], waits_for: 'you' },
      ...TO_COME,
    ]);
  });

  it('are all done once it is filed, each with its start and end', () => {
    expect(shown(filing({}, ...WHOLE), FILED[1])).toEqual([
      { ...FILL, state: 'done', until: SUBMITTED[1] },
      { ...PLATFORM, state: 'done', since: SUBMITTED[1], until: PASSED[1] },
      { ...SMS, state: 'done', since: PASSED[1], until: VERIFIED[1] },
      { ...BUREAU, state: 'done', since: VERIFIED[1], until: FILED[1] },
      { ...END, state: 'done', since: FILED[1] },
    ]);
  });

  it('leave out the SMS check when nobody receives a text message (WX-SMS §9)', () => {
    const subject = filing({ kind: 'add_app', changes: [] }, SUBMITTED, PASSED);
    expect(shown(subject, PASSED[1]).slice(2)).toEqual([
      { ...SMS, state: 'skipped' },
      {
        ...BUREAU,
        state: 'current',
        since: PASSED[1],
        ...BUREAU_ENDS,
        due: BUREAU_ENDS.latest,
        waits_for: 'bureau',
      },
      { ...END, state: 'todo' },
    ]);
  });

  it('include the SMS check while it is not known who receives a text message', () => {
    const subject = filing({ kind: 'change' }, SUBMITTED, PASSED);
    expect(statusOf(subject, at(PASSED[1]))).toMatchObject({ stage: 'sms_check', sms_to: [] });
  });

  it('let a cancellation pass the platform at once, at the time of its message (WX-FAQ §十四)', () => {
    const subject = filing({ kind: 'cancel_service' }, SUBMITTED, RECEIVED);
    expect(shown(subject, RECEIVED[1]).slice(1, 3)).toMatchObject([
      { state: 'done', since: SUBMITTED[1], until: RECEIVED[1] },
      { state: 'current', since: RECEIVED[1], due: '2026-03-07T15:07:00+08:00' },
    ]);
    const done = statusOf(
      filing({ kind: 'cancel_service' }, SUBMITTED, RECEIVED, VERIFIED, FILED),
      at(FILED[1]),
    );
    expect(done.stage).toBe('cancelled');
    expect(done.stages.map(({ state }) => state)).toEqual(Array(5).fill('done'));
    expect(done.stages[3]).toMatchObject({ since: VERIFIED[1], until: FILED[1] });
  });

  it('let a cancellation without a text message go directly to the bureau', () => {
    const done = shown(filing({ kind: 'cancel_access' }, SUBMITTED, FILED), FILED[1]);
    expect(done.map(({ state }) => state)).toEqual(['done', 'done', 'skipped', 'done', 'done']);
    expect(done[1]).toMatchObject({ since: SUBMITTED[1], until: FILED[1] });
    expect(done[3]).toMatchObject({ since: FILED[1], until: FILED[1] });
  });

  it('show the platform’s earlier dates when unchanged materials skip it (WX-SMS §2)', () => {
    const again: HistoryEntry = ['submitted', '2026-03-09T09:00:00+08:00'];
    const subject = filing({ local: { unchanged_since_timeout: true } }, SUBMITTED, PASSED, RECEIVED, again);
    expect(shown(subject, again[1]).slice(0, 3)).toMatchObject([
      { state: 'done', until: again[1] },
      { state: 'done', since: SUBMITTED[1], until: PASSED[1] },
      { state: 'current', since: again[1] },
    ]);
  });

  it('have words for each stage, and for the end of a cancellation', () => {
    expect(stageLabelOf('sms_check')).toBe('短信核验');
    expect(stageLabelOf('cancelled')).toBe('注销完成');
    expect(Object.keys(WAITS)).toEqual(['you', 'wechat', 'miit', 'bureau']);
  });
});

describe('two receivers in a second round', () => {
  it('both check again: a check before the message ran out does not count', () => {
    const subject = filing(
      { kind: 'change', changes: ['subject', 'app'], local: { unchanged_since_timeout: true } },
      SUBMITTED,
      PASSED,
      RECEIVED,
      ['sms_verified', VERIFIED[1], { by: 'app_owner' }],
      ['submitted', '2026-03-09T09:00:00+08:00'],
      ['sms_verified', '2026-03-09T10:00:00+08:00', { by: 'subject_owner' }],
    );
    expect(statusOf(subject, at('2026-03-09T11:00:00+08:00')).stage).toBe('sms_check');
  });

  it('may be recorded separately even while it is not known who receives a message', () => {
    const subject = filing({ kind: 'change' }, SUBMITTED, PASSED, [
      'sms_verified',
      VERIFIED[1],
      { by: 'app_owner' },
    ]);
    expect(statusOf(subject, at(VERIFIED[1])).stage).toBe('bureau_review');
  });
});
