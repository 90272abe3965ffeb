import { countdownParts, instantOf, sayDay, sayInstant, sayRange, sayTime, sayWait } from '@/rules/calendar';

const at = (iso: string) => instantOf(iso) ?? Number.NaN;
const NOW = at('2026-03-10T10:00:00+08:00');

describe('sayDay', () => {
  it('names the weekday, and the year when it is another year', () => {
    expect(sayDay('2026-03-24', '2026-03-10')).toBe('3月24日(周二)');
    expect(sayDay('2026-03-01', '2026-03-10')).toBe('3月1日(周日)');
    expect(sayDay('2027-01-04', '2026-12-30')).toBe('2027年1月4日(周一)');
  });
});

describe('sayInstant', () => {
  const rows = [
    { iso: '2026-03-10T18:30:00+08:00', found: '今天 18:30' },
    { iso: '2026-03-10T23:59:59.999+08:00', found: '今天 23:59' },
    { iso: '2026-03-11T09:00:00+08:00', found: '明天 09:00' },
    { iso: '2026-03-09T00:00:00+08:00', found: '昨天 00:00' },
    { iso: '2026-03-24T18:30:00+08:00', found: '3月24日(周二) 18:30' },
    { iso: '2027-03-24T18:30:00+08:00', found: '2027年3月24日(周三) 18:30' },
    { iso: '2026-03-10T16:30:00Z', found: '明天 00:30' },
  ];
  it.each(rows)('says $found for $iso', ({ iso, found }) => {
    expect(sayInstant(at(iso), NOW)).toBe(found);
  });

  it('calls 1 January 明天 on 31 December', () => {
    expect(sayInstant(at('2027-01-01T08:05:00+08:00'), at('2026-12-31T23:00:00+08:00'))).toBe('明天 08:05');
  });
});

describe('sayRange', () => {
  it('gives both ends, one date when both are the same day, and the year when it is another year', () => {
    expect(sayRange('2026-03-20', at('2026-04-13T23:59:59.999+08:00'), NOW)).toBe('3月20日–4月13日');
    expect(sayRange('2026-03-20', at('2026-03-20T23:59:59.999+08:00'), NOW)).toBe('3月20日');
    expect(sayRange('2026-12-31', at('2027-01-04T23:59:59.999+08:00'), NOW)).toBe('12月31日–2027年1月4日');
  });
});

describe('sayWait', () => {
  it('says until when waiting is normal, and whether the days are only estimated', () => {
    const sure = sayWait('2026-03-20', at('2026-04-13T23:59:59.999+08:00'), NOW, false);
    expect(sure).toBe('预计 3月20日–4月13日，4月13日前都属正常');
    expect(sayWait('2026-12-31', at('2027-01-04T23:59:59.999+08:00'), NOW, true)).toContain('估算');
  });
});

describe('countdownParts', () => {
  it('splits a countdown into parts without losing a second', () => {
    expect(countdownParts(90_061_000)).toEqual({ days: 1, hours: 1, minutes: 1, seconds: 1 });
    expect(countdownParts(86_399_999)).toEqual({ days: 0, hours: 23, minutes: 59, seconds: 59 });
  });

  it('gives only zeros once the time has passed', () => {
    expect(countdownParts(-5_000)).toEqual({ days: 0, hours: 0, minutes: 0, seconds: 0 });
  });
});

describe('sayTime', () => {
  it('gives the time in China, wherever the phone is', () => {
    expect(sayTime(at('2026-03-10T01:05:00Z'))).toBe('09:05');
  });
});
