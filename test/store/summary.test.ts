import { clockFrom, type Filing, KINDS, standingOf, whatIf } from '@/rules';
import { SHAPE, summaryOf } from '@/store/summary';
import { at, enterprise, type StoredFiling } from '../support/filings';
import { saved } from '../support/stored';

const NOW = at('2026-03-12T10:00:00+08:00');
const HISTORY = [
  { event: 'submitted', at: '2026-03-09T10:00:00+08:00' },
  { event: 'platform_passed', at: '2026-03-10T09:00:00+08:00' },
  { event: 'sms_wrong', at: '2026-03-10T11:00:00+08:00', by: 'subject_owner' },
] as const satisfies Filing['history'];
const REJECTED = [
  { event: 'submitted', at: '2026-03-09T10:00:00+08:00' },
  { event: 'platform_rejected', at: '2026-03-10T09:00:00+08:00', text: '主体名称与证件不一致'.repeat(50) },
] as const satisfies Filing['history'];

const FILINGS: StoredFiling[] = KINDS.flatMap(({ id: kind }) =>
  [[], HISTORY, REJECTED].map((history) => ({
    ...enterprise(),
    kind,
    changes: ['app'] as Filing['changes'],
    history: [...history],
    local: {
      ...enterprise().local,
      service_categories: ['社交-问答'],
      overseas_non_enterprise: true,
      unchanged_since_timeout: true,
    },
  })),
);

/** A filing that notes which of its values are looked at. */
function watched(filing: StoredFiling, seen: Set<string>, path = ''): StoredFiling {
  return new Proxy(filing, {
    get(target, key) {
      const value = Reflect.get(target, key);
      if (typeof key !== 'string') return value;
      const own = path ? `${path}.${key}` : key;
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        seen.add(own);
        return value;
      }
      return watched(value, seen, own);
    },
  });
}

describe('what the board keeps of a filing', () => {
  it.each(FILINGS)('tells the same of its course as the filing itself: $kind, %#', (filing) => {
    const { filing: short } = summaryOf(saved('x', filing));
    const told = (one: Filing) => {
      const standing = standingOf(one, NOW);
      return {
        status: standing.status,
        report: standing.report,
        clock: clockFrom(standing),
        what: whatIf(one, NOW),
      };
    };
    expect(told(short)).toEqual(told(filing));
  });

  // A rule that reads another answer must have it on the board: add its path to PATHS in src/store/summary.ts.
  it.each(FILINGS)('holds every answer the course is read off: $kind, %#', (filing) => {
    const seen = new Set<string>();
    const one = watched(filing, seen);
    clockFrom(standingOf(one, NOW));
    whatIf(one, NOW);
    expect([...seen].filter((path) => !SHAPE.split(' ').includes(path))).toEqual([]);
  });

  it('leaves out the words of a refusal, which are long', () => {
    expect(JSON.stringify(summaryOf(saved('x', { ...enterprise(), history: [...REJECTED] })))).not.toContain(
      '不一致',
    );
  });
});
