import { SOURCES, type Source } from '@/rules';
import { readAgain } from '../../scripts/readAgain';

const row = (checkedOn: string, more: Partial<Source> = {}): Source => ({
  authority: '微信官方文档',
  title: '指引',
  checkedOn,
  confidence: 'official',
  ...more,
});

describe('readAgain', () => {
  it('names a source from the 181st day after somebody read it', () => {
    const sources = { 'WX-ONE': row('2026-01-01') };
    expect(readAgain(sources, '2026-06-30')).toEqual([]);
    expect(readAgain(sources, '2026-07-01')).toEqual([
      'WX-ONE  read on 2026-01-01, 181 days ago: read it again.  指引',
    ]);
  });

  it('gives the edition that somebody read and the address, the oldest first', () => {
    const sources = {
      fresh: row('2026-12-30'),
      old: row('2026-02-01'),
      older: row('2026-01-01', { edition: '2025-12-01', url: 'https://example.com/1' }),
    };
    expect(readAgain(sources, '2027-01-01')).toEqual([
      'older  read on 2026-01-01 in its edition of 2025-12-01, 365 days ago: read it again.  https://example.com/1',
      'old  read on 2026-02-01, 334 days ago: read it again.  指引',
    ]);
  });

  it('names no source on the day the tables were compared, and every source a year later', () => {
    expect(readAgain(SOURCES, '2026-11-30')).toEqual([]);
    expect(readAgain(SOURCES, '2027-11-30')).toHaveLength(Object.keys(SOURCES).length);
  });
});

describe('a source', () => {
  it('is read on the day of its edition or later', () => {
    for (const [key, { checkedOn, edition = checkedOn }] of Object.entries<Source>(SOURCES))
      expect([key, edition <= checkedOn]).toEqual([key, true]);
  });

  it.each(['WX-GUIDE', 'WX-FAQ', 'WX-MAT', 'WX-PRE', 'WX-SMS', 'WX-SVC', 'WX-CAT'] as const)(
    '%s was read in its edition of 30 July 2026',
    (key) => {
      const { edition }: Source = SOURCES[key];
      expect(edition).toBe('2026-07-30');
    },
  );
});
