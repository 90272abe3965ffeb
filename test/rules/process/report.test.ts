import type { Filing } from '@/rules';
import { REPORT_CATEGORIES } from '@/rules/process';
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
} from './filings';

const RELEASED: HistoryEntry = ['released', '2026-03-19T11:00:00+08:00'];
const REFUSED_LATE: HistoryEntry = ['cac_rejected', '2026-03-25T11:00:00+08:00'];

const reported = (local: Filing['local'], ...entries: HistoryEntry[]): Filing =>
  filing({ local: { service_categories: ['社交-问答'], ...local } }, ...WHOLE, ...entries);
const errors = (subject: Filing, now: string) =>
  historyIssues(subject, at(now)).map(({ path, message }) => `${path} ${message}`);

describe('reportOf', () => {
  const NOW = '2026-03-26T10:00:00+08:00';

  it('is null while the categories are not known', () => {
    expect(reportOf(filing({}, ...WHOLE), at(NOW))).toBeNull();
    expect(reportOf({ local: { service_categories: '社交-问答' } }, at(NOW))).toBeNull();
  });

  it('is not required without one of the 13 categories', () => {
    expect(REPORT_CATEGORIES).toHaveLength(13);
    const subject = filing({ local: { service_categories: ['工具-记账', '社交'] } }, ...WHOLE);
    expect(reportOf(subject, at(NOW))).toEqual({ stage: 'not_required', due: null, may_release: false });
  });

  it.each(REPORT_CATEGORIES)('is required for %s', (category) => {
    const subject = filing({ local: { service_categories: ['工具-记账', category] } }, ...WHOLE);
    expect(reportOf(subject, at(NOW))?.stage).toBe('code_review');
  });

  const rows: { now: string; entries: HistoryEntry[]; stage: string; due?: string; why: string }[] = [
    { now: NOW, entries: [], stage: 'code_review', why: 'nothing is submitted yet' },
    { now: NOW, entries: [CODE], stage: 'code_review', why: 'WeChat reviews the code' },
    {
      now: NOW,
      entries: [CODE, ['code_rejected', '2026-03-11T09:00:00+08:00']],
      stage: 'refused',
      why: 'the code was rejected',
    },
    {
      now: NOW,
      entries: [CODE, ['code_withdrawn', '2026-03-11T09:00:00+08:00']],
      stage: 'code_review',
      why: 'the code was withdrawn',
    },
    {
      now: NOW,
      entries: [CODE, CODE_PASSED],
      stage: 'cac_review',
      why: 'the CAC report starts automatically, and its clock starts with the notice',
    },
    {
      now: '2026-03-12T10:30:00+08:00',
      entries: [CODE, CODE_PASSED, NOTIFIED],
      stage: 'cac_review',
      due: '2026-03-19T10:30:00+08:00',
      why: 'the notice has come',
    },
    {
      now: '2026-03-19T10:29:59.999+08:00',
      entries: [CODE, CODE_PASSED, NOTIFIED],
      stage: 'cac_review',
      due: '2026-03-19T10:30:00+08:00',
      why: 'one millisecond is left',
    },
    {
      now: '2026-03-19T10:30:00+08:00',
      entries: [CODE, CODE_PASSED, NOTIFIED],
      stage: 'prelaunch',
      why: 'exactly 168 hours are over',
    },
    {
      now: NOW,
      entries: [CODE, CODE_PASSED, NOTIFIED, ['cac_passed', '2026-03-15T10:00:00+08:00']],
      stage: 'cleared',
      why: 'it passed',
    },
    {
      now: NOW,
      entries: [CODE, CODE_PASSED, NOTIFIED, ['cac_rejected', '2026-03-15T10:00:00+08:00']],
      stage: 'refused',
      why: 'it was refused before release',
    },
    {
      now: NOW,
      entries: [CODE, CODE_PASSED, NOTIFIED, ['cac_rejected', '2026-03-21T10:00:00+08:00']],
      stage: 'refused',
      why: 'it was refused in pre-launch, unreleased',
    },
    {
      now: NOW,
      entries: [CODE, CODE_PASSED, NOTIFIED, RELEASED],
      stage: 'released',
      why: 'it was released in pre-launch',
    },
    {
      now: NOW,
      entries: [CODE, CODE_PASSED, NOTIFIED, RELEASED, REFUSED_LATE],
      stage: 'take_down_required',
      why: 'it was refused after release',
    },
    {
      now: NOW,
      entries: [
        CODE,
        CODE_PASSED,
        NOTIFIED,
        RELEASED,
        REFUSED_LATE,
        ['taken_down', '2026-03-25T12:00:00+08:00'],
      ],
      stage: 'refused',
      why: 'it was taken down and must be corrected',
    },
    {
      now: NOW,
      entries: [CODE, CODE_PASSED, NOTIFIED, RELEASED, ['cac_passed', '2026-03-25T11:00:00+08:00']],
      stage: 'released',
      why: 'the pass came after the release',
    },
    {
      now: NOW,
      entries: [
        CODE,
        CODE_PASSED,
        NOTIFIED,
        RELEASED,
        ['code_submitted', '2026-03-20T11:00:00+08:00'],
        ['code_passed', '2026-03-21T11:00:00+08:00'],
      ],
      stage: 'cleared',
      why: 'a second version skips the CAC report',
    },
  ];
  it.each(rows)('is $stage at $now: $why (seed0)', ({ now, entries, stage, due }) => {
    const subject = reported({}, ...entries);
    expect(errors(subject, now)).toEqual([]);
    expect(reportOf(subject, at(now))).toMatchObject({ stage, due: due ?? null });
  });

  it('promises no time and no pre-launch to an overseas non-enterprise subject (seed0)', () => {
    const subject = reported({ overseas_non_enterprise: true }, CODE, CODE_PASSED, NOTIFIED);
    for (const now of [
      '2026-03-13T10:00:00+08:00',
      '2026-03-19T10:30:00+08:00',
      '2026-06-01T10:00:00+08:00',
    ]) {
      expect(reportOf(subject, at(now))).toMatchObject({
        stage: 'cac_review',
        due: null,
        may_release: false,
      });
    }
    const passed = reported(
      { overseas_non_enterprise: true },
      CODE,
      CODE_PASSED,
      NOTIFIED,
      ['cac_passed', RELEASED[1]],
      RELEASED,
    );
    expect(errors(passed, NOW)).toEqual([]);
  });
});

describe('historyIssues: the CAC report', () => {
  const NOW = '2026-03-26T10:00:00+08:00';
  const rows: { entries: HistoryEntry[]; local?: Filing['local']; place: number; why: string }[] = [
    { entries: [CODE_PASSED], place: 5, why: 'code that passed without a submission' },
    { entries: [CODE, NOTIFIED], place: 6, why: 'a notice before the code has passed' },
    { entries: [CODE, CODE_PASSED, NOTIFIED, NOTIFIED], place: 8, why: 'a second notice' },
    {
      entries: [CODE, CODE_PASSED, NOTIFIED, ['released', '2026-03-19T10:29:59+08:00']],
      place: 8,
      why: 'a release one second too early',
    },
    { entries: [CODE, CODE_PASSED, RELEASED], place: 7, why: 'a release before any notice' },
    { entries: [['released', '2026-03-19T11:00:00+08:00']], place: 5, why: 'a release before any code' },
    {
      entries: [CODE, CODE_PASSED, NOTIFIED, ['cac_rejected', '2026-03-15T10:00:00+08:00'], RELEASED],
      place: 9,
      why: 'a release after a refusal',
    },
    {
      entries: [CODE, CODE_PASSED, NOTIFIED, RELEASED],
      local: { overseas_non_enterprise: true },
      place: 8,
      why: 'an overseas release without a passed CAC report',
    },
    { entries: [CODE, ['taken_down', NOW]], place: 6, why: 'a takedown without a release' },
    {
      entries: [CODE, CODE_PASSED, NOTIFIED, RELEASED, REFUSED_LATE, ['code_submitted', NOW]],
      place: 10,
      why: 'new code before the app is taken down',
    },
  ];
  it.each(rows)('refuses $why', ({ entries, local, place }) => {
    const found = historyIssues(reported(local ?? {}, ...entries), at(NOW));
    expect(found.map(({ path, level }) => `${path} ${level}`)).toEqual([`history[${place}] error`]);
  });

  it('refuses a release of a new mini-program before it is filed (WX-FAQ §八3)', () => {
    const subject = filing({ local: { service_categories: ['工具-记账'] } }, ...WHOLE.slice(0, 4), RELEASED);
    expect(historyIssues(subject, at(NOW))).toMatchObject([{ path: 'history[4]', level: 'error' }]);
  });
});
