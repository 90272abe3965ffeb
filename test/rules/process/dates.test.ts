import fc from 'fast-check';
import type { Kind } from '@/rules';
import { addDays, chinaDayOf, endOfDay, instantOf, isoOf } from '@/rules/calendar';
import { forecastOf, statusOf } from '@/rules/process';
import { theirWorkday } from '../calendar/theirs';
import {
  at,
  FILED,
  filing,
  type HistoryEntry,
  PASSED,
  RECEIVED,
  SUBMITTED,
  stageOf,
  VERIFIED,
  WHOLE,
} from './filings';

const CANCELLATIONS = ['cancel_subject', 'cancel_service', 'cancel_access'] as const;

describe('statusOf: the days of each stage', () => {
  const rows = [
    {
      why: 'over 春节 2026 the second working day comes after the holiday',
      submitted: '2026-02-13T10:00:00+08:00',
      platform: ['2026-02-14', '2026-02-24T23:59:59.999+08:00'],
      bureau: ['2026-02-24', '2026-03-24T23:59:59.999+08:00'],
    },
    {
      why: 'a plain Tuesday',
      submitted: '2026-03-10T10:00:00+08:00',
      platform: ['2026-03-11', '2026-03-12T23:59:59.999+08:00'],
      bureau: ['2026-03-12', '2026-04-13T23:59:59.999+08:00'],
    },
    {
      why: 'one second past midnight in China is the next day',
      submitted: '2026-03-10T16:00:01Z',
      platform: ['2026-03-12', '2026-03-13T23:59:59.999+08:00'],
      bureau: ['2026-03-13', '2026-04-13T23:59:59.999+08:00'],
    },
    {
      why: 'a Saturday is day 0 too',
      submitted: '2026-03-14T20:00:00+08:00',
      platform: ['2026-03-16', '2026-03-17T23:59:59.999+08:00'],
      bureau: ['2026-03-17', '2026-04-16T23:59:59.999+08:00'],
    },
    {
      why: 'over 国庆 2025, which contains 中秋',
      submitted: '2025-09-29T10:00:00+08:00',
      platform: ['2025-09-30', '2025-10-09T23:59:59.999+08:00'],
      bureau: ['2025-10-09', '2025-11-06T23:59:59.999+08:00'],
    },
  ];
  it.each(rows)('are counted from $submitted: $why', ({ submitted, platform, bureau }) => {
    const subject = filing({}, ['submitted', submitted]);
    const status = statusOf(subject, at(submitted));
    expect(stageOf(subject, submitted, 'platform_review')).toEqual({
      stage: 'platform_review',
      state: 'current',
      since: isoOf(at(submitted)),
      earliest: platform[0],
      latest: platform[1],
      due: platform[1],
      estimated: false,
      waits_for: 'wechat',
    });
    const [earliest, latest] = bureau;
    expect(stageOf(subject, submitted, 'bureau_review')).toMatchObject({ state: 'todo', earliest, latest });
    expect(status).toMatchObject({ done_earliest: earliest, done_latest: latest, estimated: false });
  });

  it('give the SMS check no time at the least and 24 hours at the most', () => {
    const stage = stageOf(
      filing({}, ['submitted', '2026-03-10T10:00:00+08:00']),
      '2026-03-10T10:00:00+08:00',
      'sms_check',
    );
    expect(stage).toMatchObject({
      earliest: '2026-03-11',
      latest: '2026-03-13T23:59:59.999+08:00',
      state: 'todo',
    });
    expect(stage.due).toBeUndefined();
  });

  it('skip the SMS check when nobody receives a text message (WX-SMS §9)', () => {
    const moment = '2026-03-10T10:00:00+08:00';
    const subject = filing({ kind: 'add_app', changes: [] }, ['submitted', moment]);
    expect(stageOf(subject, moment, 'sms_check').state).toBe('skipped');
    expect(statusOf(subject, at(moment)).done_latest).toBe('2026-04-10T23:59:59.999+08:00');
  });

  it.each(CANCELLATIONS)(
    'let %s pass the platform on the same day and the bureau within 0–20 days (WX-FAQ §十四)',
    (kind) => {
      const moment = '2026-03-14T22:00:00+08:00';
      const subject = filing({ kind }, ['submitted', moment]);
      const day = { earliest: '2026-03-14', latest: '2026-03-14T23:59:59.999+08:00' };
      expect(stageOf(subject, moment, 'platform_review')).toMatchObject(day);
      expect(statusOf(subject, at(moment))).toMatchObject({
        done_earliest: '2026-03-14',
        done_latest: '2026-04-13T23:59:59.999+08:00',
      });
    },
  );

  it('count the bureau review from the day of the SMS check', () => {
    const stage = stageOf(
      filing({}, SUBMITTED, PASSED, RECEIVED, VERIFIED),
      '2026-03-06T16:00:00+08:00',
      'bureau_review',
    );
    expect(stage).toMatchObject({
      state: 'current',
      since: '2026-03-06T16:00:00+08:00',
      earliest: '2026-03-09',
      due: '2026-04-03T23:59:59.999+08:00',
      waits_for: 'bureau',
    });
  });

  it('are real dates once it is filed', () => {
    const status = statusOf(filing({}, ...WHOLE), at('2026-03-10T10:00:00+08:00'));
    expect(status).toMatchObject({
      stage: 'filed',
      done_earliest: '2026-03-09',
      done_latest: isoOf(at(FILED[1])),
    });
    expect(status.stages.map(({ state }) => state)).toEqual(Array(5).fill('done'));
  });
});

describe('statusOf: how long the platform takes', () => {
  const rejected = ['platform_rejected', '2026-03-06T11:00:00+08:00'] as const;
  const again = ['submitted', '2026-03-09T09:00:00+08:00'] as const;
  const rows = [
    { why: 'the first time', entries: [again], due: '2026-03-11' },
    {
      why: 'after a rejection by the platform',
      entries: [SUBMITTED, [...rejected], again],
      due: '2026-03-18',
    },
    {
      why: 'after a rejection by the bureau',
      entries: [
        SUBMITTED,
        PASSED,
        RECEIVED,
        VERIFIED,
        ['bureau_rejected', '2026-03-08T11:00:00+08:00'],
        again,
      ],
      due: '2026-03-18',
    },
    {
      why: 'after a withdrawal',
      entries: [SUBMITTED, ['withdrawn', '2026-03-06T11:00:00+08:00'], again],
      due: '2026-03-11',
    },
    {
      why: 'after the text message ran out',
      entries: [SUBMITTED, PASSED, RECEIVED, again],
      due: '2026-03-11',
    },
    {
      why: 'after a rejection and a withdrawal',
      entries: [
        SUBMITTED,
        [...rejected],
        ['submitted', '2026-03-06T12:00:00+08:00'],
        ['withdrawn', '2026-03-06T13:00:00+08:00'],
        again,
      ],
      due: '2026-03-18',
    },
  ];
  it.each(rows)('ends $due $why (WX-FAQ §七)', ({ entries, due }) => {
    const stage = stageOf(
      filing({}, ...(entries as Parameters<typeof filing>[1][])),
      again[1],
      'platform_review',
    );
    expect(stage.due).toBe(`${due}T23:59:59.999+08:00`);
    expect(stage.earliest).toBe('2026-03-10');
  });
});

describe('statusOf: overdue', () => {
  it('is current until the end of its last day and overdue a millisecond later', () => {
    const subject = filing({}, ['submitted', '2026-03-10T10:00:00+08:00']);
    expect(stageOf(subject, '2026-03-12T23:59:59.999+08:00', 'platform_review').state).toBe('current');
    const late = stageOf(subject, '2026-03-13T00:00:00+08:00', 'platform_review');
    expect(late).toMatchObject({ state: 'overdue', due: '2026-03-12T23:59:59.999+08:00' });
  });
});

describe('statusOf: estimated', () => {
  const rows = [
    { submitted: '2026-11-20T10:00:00+08:00', platform: false, bureau: false, why: 'all in 2026' },
    {
      submitted: '2026-12-29T10:00:00+08:00',
      platform: false,
      bureau: true,
      why: 'the bureau’s days are in 2027',
    },
    {
      submitted: '2026-12-30T09:00:00+08:00',
      platform: true,
      bureau: true,
      why: 'the platform’s second day is in 2027 too',
    },
    {
      submitted: '2023-12-20T09:00:00+08:00',
      platform: true,
      bureau: true,
      why: 'the table has no notice for 2023',
    },
  ];
  it.each(rows)('for $submitted: $why', ({ submitted, platform, bureau }) => {
    const subject = filing({}, ['submitted', submitted]);
    expect(stageOf(subject, submitted, 'platform_review').estimated).toBe(platform);
    expect(stageOf(subject, submitted, 'bureau_review').estimated).toBe(bureau);
    expect(statusOf(subject, at(submitted)).estimated).toBe(bureau);
  });
});

describe('forecastOf', () => {
  it('gives the status after a submission at a moment; of the history only a rejection counts (WX-FAQ)', () => {
    const moment = at('2026-02-13T10:00:00+08:00');
    const submitted: HistoryEntry = ['submitted', '2026-02-09T10:00:00+08:00'];
    const rejected = filing({}, submitted, ['platform_rejected', '2026-02-10T10:00:00+08:00']);
    expect(forecastOf({ kind: 'first' }, moment).done_latest).toBe('2026-03-24T23:59:59.999+08:00');
    expect(forecastOf(filing({}, submitted), moment)).toEqual(forecastOf({ kind: 'first' }, moment));
    expect(forecastOf(rejected, moment).stages[1]?.due).toBe('2026-03-02T23:59:59.999+08:00');
  });
});

describe('statusOf on any day', () => {
  const moment = fc.integer({ min: at('2024-01-01T00:00:00+08:00'), max: at('2026-10-15T00:00:00+08:00') });
  const kind = fc.constantFrom<Kind>('first', 'add_app', 'add_access', 'change', ...CANCELLATIONS);

  it('ends the platform’s review on the day that chinese-days gives', () => {
    fc.assert(
      fc.property(moment, (instant) => {
        const subject = filing({}, ['submitted', isoOf(instant)]);
        const day = chinaDayOf(instant);
        const status = statusOf(subject, instant);
        expect(status.stages[1]?.earliest).toBe(theirWorkday(1, day));
        expect(status.stages[1]?.due).toBe(isoOf(endOfDay(theirWorkday(2, day))));
        expect(status.done_latest).toBe(isoOf(endOfDay(theirWorkday(20, addDays(theirWorkday(2, day), 1)))));
      }),
    );
  });

  it('never goes backwards, neither between stages nor from earliest to latest', () => {
    fc.assert(
      fc.property(moment, kind, (instant, of) => {
        const { stages } = statusOf(
          filing({ kind: of, changes: ['app'] }, ['submitted', isoOf(instant)]),
          instant,
        );
        let [earliest, latest] = [chinaDayOf(instant), instant];
        for (const stage of stages) {
          if (stage.earliest === undefined) continue;
          const end = instantOf(stage.latest) ?? Number.NaN;
          expect(stage.earliest >= earliest && end >= latest && chinaDayOf(end) >= stage.earliest).toBe(true);
          [earliest, latest] = [stage.earliest, end];
        }
      }),
    );
  });
});
