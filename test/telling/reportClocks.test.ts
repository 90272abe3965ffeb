import type { Filing } from '@/rules';
import { remindersFor } from '@/rules';
import { REPORT_EVENTS, reportStepsOf } from '@/telling';
import {
  at,
  CODE,
  CODE_PASSED,
  filing,
  type HistoryEntry,
  historyIssues,
  NOTIFIED,
  reportOf,
  WHOLE,
} from '../rules/process/filings';

const REPORTED: Filing['local'] = { service_categories: ['社交-问答'] };
const of = (entries: HistoryEntry[], local: Filing['local'] = REPORTED) =>
  filing({ local }, ...WHOLE, ...entries);

const RELEASED: HistoryEntry = ['released', '2026-03-19T11:00:00+08:00'];
const CLEARED: HistoryEntry = ['cac_passed', '2026-03-15T10:00:00+08:00'];
const NEXT: HistoryEntry[] = [
  ['code_submitted', '2026-03-21T09:00:00+08:00'],
  ['code_passed', '2026-03-22T09:00:00+08:00'],
];
const DUE = '2026-03-19T10:30:00+08:00';

/** For each event: a history in which it is the last, and what the clocks then say. */
const CASES: Record<
  string,
  {
    entries: HistoryEntry[];
    local?: Filing['local'];
    now: string;
    stage: string;
    due?: string;
    reminded?: string;
  }
> = {
  'version-with-category': { entries: [CODE], now: '2026-03-10T10:00:00+08:00', stage: 'code_review' },
  'category-missing': {
    entries: [CODE, ['code_rejected', '2026-03-11T09:00:00+08:00', { text: '请补充类目' }]],
    now: '2026-03-11T10:00:00+08:00',
    stage: 'refused',
  },
  'wechat-refused': {
    entries: [CODE, ['code_rejected', '2026-03-11T09:00:00+08:00']],
    now: '2026-03-11T10:00:00+08:00',
    stage: 'refused',
  },
  'wechat-passed': { entries: [CODE, CODE_PASSED], now: '2026-03-12T09:00:00+08:00', stage: 'cac_review' },
  'expedite-refused': { entries: [CODE], now: '2026-03-10T10:00:00+08:00', stage: 'code_review' },
  'report-started': {
    entries: [CODE, CODE_PASSED, NOTIFIED],
    now: '2026-03-12T10:30:00+08:00',
    stage: 'cac_review',
    due: DUE,
    reminded: DUE,
  },
  'report-call': {
    entries: [CODE, CODE_PASSED, NOTIFIED],
    now: '2026-03-14T10:30:00+08:00',
    stage: 'cac_review',
    due: DUE,
    reminded: DUE,
  },
  'contact-office': {
    entries: [CODE, CODE_PASSED, NOTIFIED],
    now: '2026-03-15T10:30:00+08:00',
    stage: 'cac_review',
    due: DUE,
    reminded: DUE,
  },
  'test-content': {
    entries: [CODE, CODE_PASSED, NOTIFIED],
    now: '2026-03-16T10:30:00+08:00',
    stage: 'cac_review',
    due: DUE,
    reminded: DUE,
  },
  holiday: {
    entries: [
      ['code_submitted', '2026-09-25T09:00:00+08:00'],
      ['code_passed', '2026-09-28T09:00:00+08:00'],
      ['cac_notified', '2026-09-30T18:00:00+08:00'],
    ],
    now: '2026-10-02T10:00:00+08:00',
    stage: 'cac_review',
    due: '2026-10-07T18:00:00+08:00',
    reminded: '2026-10-07T18:00:00+08:00',
  },
  'report-withdrawn': {
    entries: [CODE, CODE_PASSED, NOTIFIED, ['code_withdrawn', '2026-03-14T09:00:00+08:00']],
    now: '2026-03-14T10:00:00+08:00',
    stage: 'code_review',
  },
  'in-review-change': {
    entries: [
      CODE,
      CODE_PASSED,
      NOTIFIED,
      ['code_withdrawn', '2026-03-14T09:00:00+08:00'],
      ['code_submitted', '2026-03-14T10:00:00+08:00'],
      ['code_passed', '2026-03-16T10:00:00+08:00'],
      ['cac_notified', '2026-03-17T08:00:00+08:00'],
    ],
    now: '2026-03-18T10:00:00+08:00',
    stage: 'cac_review',
    due: '2026-03-24T08:00:00+08:00',
    reminded: '2026-03-24T08:00:00+08:00',
  },
  'foreign-non-enterprise': {
    entries: [CODE, CODE_PASSED, NOTIFIED],
    local: { ...REPORTED, overseas_non_enterprise: true },
    now: '2026-03-30T10:00:00+08:00',
    stage: 'cac_review',
  },
  'report-approved': {
    entries: [CODE, CODE_PASSED, NOTIFIED, CLEARED],
    now: '2026-03-15T10:00:00+08:00',
    stage: 'cleared',
  },
  'report-refused': {
    entries: [CODE, CODE_PASSED, NOTIFIED, ['cac_rejected', '2026-03-15T10:00:00+08:00']],
    now: '2026-03-15T10:00:00+08:00',
    stage: 'refused',
  },
  'report-timeout': { entries: [CODE, CODE_PASSED, NOTIFIED], now: DUE, stage: 'prelaunch' },
  'prelaunch-refused': {
    entries: [CODE, CODE_PASSED, NOTIFIED, RELEASED, ['cac_rejected', '2026-03-25T11:00:00+08:00']],
    now: '2026-03-25T11:00:00+08:00',
    stage: 'take_down_required',
  },
  'ugc-not-safe': {
    entries: [CODE, CODE_PASSED, NOTIFIED, CLEARED, RELEASED, ['cac_rejected', '2026-05-25T11:00:00+08:00']],
    now: '2026-05-25T11:00:00+08:00',
    stage: 'take_down_required',
  },
  'next-version': {
    entries: [CODE, CODE_PASSED, NOTIFIED, CLEARED, RELEASED, ...NEXT],
    now: '2026-03-22T10:00:00+08:00',
    stage: 'cleared',
  },
  'new-category': {
    entries: [
      CODE,
      CODE_PASSED,
      NOTIFIED,
      CLEARED,
      RELEASED,
      ...NEXT,
      ['cac_notified', '2026-03-22T12:00:00+08:00'],
    ],
    now: '2026-03-23T10:00:00+08:00',
    stage: 'cac_review',
    due: '2026-03-29T12:00:00+08:00',
    reminded: '2026-03-29T12:00:00+08:00',
  },
  'category-change': {
    entries: [
      CODE,
      CODE_PASSED,
      NOTIFIED,
      CLEARED,
      RELEASED,
      ...NEXT,
      ['cac_notified', '2026-03-22T13:00:00+08:00'],
    ],
    now: '2026-03-23T10:00:00+08:00',
    stage: 'cac_review',
    due: '2026-03-29T13:00:00+08:00',
    reminded: '2026-03-29T13:00:00+08:00',
  },
  rename: {
    entries: [CODE, CODE_PASSED, NOTIFIED, CLEARED, RELEASED],
    now: '2026-03-22T10:00:00+08:00',
    stage: 'released',
  },
  'offline-again': {
    entries: [
      CODE,
      CODE_PASSED,
      NOTIFIED,
      CLEARED,
      RELEASED,
      ['taken_down', '2026-03-20T11:00:00+08:00'],
      ...NEXT,
    ],
    now: '2026-03-22T10:00:00+08:00',
    stage: 'cleared',
  },
};

describe('each of the 23 events of a report', () => {
  it('has a history here', () => {
    expect(Object.keys(CASES).sort()).toEqual(REPORT_EVENTS.map(({ id }) => id).sort());
  });

  it.each(REPORT_EVENTS.map(({ id, title, clock }) => ({ id, title, clock })))(
    '$title ($id) has its clock and its reminder: $clock',
    ({ id, clock }) => {
      const { entries, local, now, stage, due, reminded } = CASES[id] as (typeof CASES)[string];
      const subject = of(entries, local);
      expect(historyIssues(subject, at(now))).toEqual([]);
      expect(reportOf(subject, at(now))).toMatchObject({ stage, due: due ?? null });
      const ofReport = remindersFor(subject, at(now)).filter((one) => one.id.startsWith('report.'));
      expect(ofReport.map((one) => one.at)).toEqual(reminded ? [reminded] : []);
      if (clock === 'runs' || clock === 'again') expect(due).toBeDefined();
      if (clock === 'none') expect(due).toBeUndefined();
    },
  );
});

describe('reportStepsOf', () => {
  const steps = (entries: HistoryEntry[], now: string) => {
    const subject = of(entries);
    const stage = reportOf(subject, at(now))?.stage ?? 'not_required';
    return reportStepsOf(subject.history ?? [], stage).map(({ state }) => state);
  };

  it.each([
    { why: 'nothing is submitted', entries: [], states: ['current', 'todo', 'todo', 'todo', 'todo'] },
    {
      why: 'the notice has come',
      entries: [CODE, CODE_PASSED, NOTIFIED],
      now: '2026-03-14T10:00:00+08:00',
      states: ['done', 'current', 'todo', 'todo', 'todo'],
    },
    {
      why: 'the 168 hours are over',
      entries: [CODE, CODE_PASSED, NOTIFIED],
      now: DUE,
      states: ['done', 'done', 'done', 'current', 'todo'],
    },
    {
      why: 'it is released',
      entries: [CODE, CODE_PASSED, NOTIFIED, RELEASED],
      states: ['done', 'done', 'done', 'done', 'current'],
    },
    {
      why: 'it must be taken down',
      entries: [
        CODE,
        CODE_PASSED,
        NOTIFIED,
        RELEASED,
        ['cac_rejected', '2026-03-25T11:00:00+08:00'] as HistoryEntry,
      ],
      states: ['done', 'done', 'done', 'done', 'overdue'],
    },
  ])('shows the step that is under way: $why', ({ entries, now, states }) => {
    expect(steps(entries, now ?? '2026-03-26T10:00:00+08:00')).toEqual(states);
  });

  it('says when a step of this version ended, and nothing of the version before', () => {
    const subject = of([
      CODE,
      CODE_PASSED,
      NOTIFIED,
      CLEARED,
      RELEASED,
      ['code_submitted', '2026-03-21T09:00:00+08:00'],
    ]);
    expect(reportStepsOf(subject.history ?? [], 'code_review').map(({ at: when }) => when)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(reportStepsOf(of([CODE, CODE_PASSED, NOTIFIED]).history ?? [], 'cac_review')[1]?.at).toBe(
      at('2026-03-12T10:30:00+08:00'),
    );
  });
});
