import { type Filing, type FilingEvent, parseFiling } from '@/rules';
import { processOf, statusOf } from '@/rules/process';
import { at, historyIssues, PASSED, SUBMITTED } from './filings';

const NOW = at('2026-04-20T10:00:00+08:00');

describe('a history longer than any filing has', () => {
  it('is read up to ten thousand entries and no further', () => {
    const told = (place: number): Filing => {
      const entries: unknown[] = Array(place + 1).fill({});
      entries[0] = { event: 'submitted', at: SUBMITTED[1] };
      entries[place] = { event: 'platform_passed', at: PASSED[1] };
      return { kind: 'first', history: entries as FilingEvent[] };
    };
    const rules = (subject: Filing) => historyIssues(subject, NOW).map(({ rule }) => rule);
    expect(statusOf(parseFiling(told(9_999)).filing, at(PASSED[1])).stage).toBe('sms_check');
    expect(rules(told(9_999))).not.toContain('historyTooLong');
    expect(statusOf(parseFiling(told(10_000)).filing, at(PASSED[1])).stage).toBe('platform_review');
    const tooLong = historyIssues(told(10_000), NOW).pop();
    expect(tooLong).toMatchObject({ path: 'history[10000]', rule: 'historyTooLong' });
    expect(tooLong?.message).toContain('10000');
  });

  it('reads no more of a million entries than a filing could ever have, and lists no more than can be read', () => {
    const history = Array(1_000_000).fill({ event: 'sms_verified', at: SUBMITTED[1] });
    const subject = { kind: 'first', history };
    const parsed = parseFiling(subject);
    const { issues, filing: status } = processOf(parsed.filing, NOW, parsed);
    expect(issues.length).toBeLessThan(60);
    expect(issues.map(({ path }) => path)).toContain('history[10000]');
    expect(status.stage).toBe('fill');
  });
});
