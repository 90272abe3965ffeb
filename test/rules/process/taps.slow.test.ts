import fc from 'fast-check';
import { type Filing, type FilingEvent, type FilingStatus, KIND_IDS, parseFiling } from '@/rules';
import { chinaDayOf, isoOf } from '@/rules/calendar';
import { clockOf, nextEventsOf, processOf, recorded, retimed, todoOf, undoLast } from '@/rules/process';
import { remindersFor } from '@/rules/reminders';
import { at, historyIssues } from './filings';

const START = at('2026-01-05T10:00:00+08:00');

const start = fc.record({
  kind: fc.constantFrom(...KIND_IDS, undefined),
  changes: fc.subarray(['subject', 'app'] as const),
  local: fc.record(
    {
      service_categories: fc.constantFrom(['社交-直播'], ['工具-记账']),
      overseas_non_enterprise: fc.boolean(),
      unchanged_since_timeout: fc.boolean(),
    },
    { requiredKeys: [] },
  ),
});

/** The range of each stage is in order, and no stage begins or ends before the one before it. */
function expectOrder({ stages, done_earliest, done_latest }: FilingStatus): void {
  let [first, last] = ['', 0];
  for (const { earliest, latest } of stages) {
    if (earliest === undefined || latest === undefined) continue;
    const end = at(latest);
    expect(chinaDayOf(end) >= earliest).toBe(true);
    expect(earliest >= first && end >= last).toBe(true);
    [first, last] = [earliest, end];
  }
  if (done_earliest && done_latest) expect(chinaDayOf(at(done_latest)) >= done_earliest).toBe(true);
}

/** Which of the offered events, and how many milliseconds later. */
const taps = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 40 * 3_600_000 })), { maxLength: 25 });

const STAGES = ['fill', 'platform_review', 'sms_check', 'bureau_review', 'filed', 'cancelled'];
const STATES = ['done', 'current', 'todo', 'skipped', 'overdue'];

describe('any sequence of taps', () => {
  it('is recorded without an error and leads to a status that can be shown', () => {
    fc.assert(
      fc.property(start, taps, (subject, list) => {
        let filing = { ...subject, changes: [...subject.changes], history: [] } as Filing;
        let now = START;
        for (const [choice, later] of list) {
          now += later;
          const offered = nextEventsOf(filing, now);
          const next = offered[choice % Math.max(1, offered.length)];
          if (!next) continue;
          const event: FilingEvent = { event: next.event, at: isoOf(next.before ? next.before - 1 : now) };
          if (next.by) event.by = next.by;
          const changed = recorded(filing, event, now);
          expect(changed.refusal).toBeUndefined();
          if (changed.refusal === undefined) filing = { ...filing, history: changed.history };
        }
        expect(historyIssues(filing, now)).toEqual([]);
        const { filing: status, report } = processOf(filing, now);
        expect(STAGES).toContain(status.stage);
        for (const { state } of status.stages) expect(STATES).toContain(state);
        expectOrder(status);
        const running = status.stages.filter(({ state }) => state === 'current' || state === 'overdue');
        expect(running).toHaveLength(status.stage === 'filed' || status.stage === 'cancelled' ? 0 : 1);
        expect(status.returned === false || status.stage === 'fill').toBe(true);
        expect(report === null).toBe(filing.local?.service_categories === undefined);
        expect(todoOf(filing, now).title).not.toBe('');
        expect((clockOf(filing, now)?.to ?? now) >= now).toBe(true);
        const times = remindersFor(filing, now).map((each) => at(each.at));
        expect(times).toEqual([...times].sort((a, b) => a - b));
      }),
      { numRuns: 300 },
    );
  });
});

describe('any history at all', () => {
  const entry = fc.oneof(
    fc.anything(),
    fc.record({
      event: fc.constantFrom(
        'submitted',
        'platform_passed',
        'sms_received',
        'sms_verified',
        'bureau_passed',
        'released',
        'x',
      ),
      at: fc.oneof(
        fc.anything(),
        fc.integer({ min: -5, max: 60 }).map((days) => isoOf(START + days * 86_400_000)),
      ),
      by: fc.constantFrom(undefined, 'subject_owner', 'app_owner', 'x', 5),
    }),
  );
  const garbage = fc.record(
    {
      kind: fc.anything(),
      changes: fc.anything(),
      local: fc.anything(),
      history: fc.oneof(fc.array(entry), fc.anything()),
    },
    { requiredKeys: [] },
  );

  it('is read without an exception', () => {
    fc.assert(
      fc.property(garbage, (subject) => {
        const parsed = parseFiling(subject);
        const { filing } = parsed;
        const now = START + 30 * 86_400_000;
        const { issues } = processOf(filing, now, parsed);
        for (const { path } of issues) expect(path).toMatch(/^history(\[\d+\](\..*)?)?$/s);
        nextEventsOf(filing, now);
        todoOf(filing, now);
        clockOf(filing, now);
        remindersFor(filing, now);
        undoLast(filing);
        retimed(filing, 0, isoOf(START), now);
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same result without the entries that are ignored', () => {
    fc.assert(
      fc.property(fc.array(entry), (history) => {
        const before = JSON.stringify(history, (_, value) =>
          typeof value === 'bigint' ? String(value) : value,
        );
        parseFiling({ kind: 'first', history });
        expect(
          JSON.stringify(history, (_, value) => (typeof value === 'bigint' ? String(value) : value)),
        ).toBe(before);
      }),
    );
  });
});
