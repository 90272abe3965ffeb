import fc from 'fast-check';
import type { Filing } from '@/rules';
import { addDays, startOfDay } from '@/rules/calendar';
import { verificationOf } from '@/rules/process';
import { at } from './filings';

const passedOn = (day: string): Filing => ({ local: { verification_passed_on: day } });

describe('verificationOf', () => {
  it('is null while the day of the approval is not known, or does not exist', () => {
    const now = at('2026-03-10T10:00:00+08:00');
    for (const day of [undefined, '', '2026-02-30', '20260210', 5]) {
      expect(verificationOf({ local: { verification_passed_on: day } } as unknown as Filing, now)).toBeNull();
    }
    expect(verificationOf({}, now)).toBeNull();
  });

  const years = [
    {
      passed: '2025-05-31',
      expires: '2026-05-31',
      reminders: ['2026-02-28', '2026-03-31', '2026-04-30', '2026-05-24'],
    },
    {
      passed: '2025-03-10',
      expires: '2026-03-10',
      reminders: ['2025-12-10', '2026-01-10', '2026-02-10', '2026-03-03'],
    },
    {
      passed: '2024-02-29',
      expires: '2025-02-28',
      reminders: ['2024-11-28', '2024-12-28', '2025-01-28', '2025-02-21'],
    },
    {
      passed: '2023-02-28',
      expires: '2024-02-28',
      reminders: ['2023-11-28', '2023-12-28', '2024-01-28', '2024-02-21'],
    },
    {
      passed: '2025-12-31',
      expires: '2026-12-31',
      reminders: ['2026-09-30', '2026-10-31', '2026-11-30', '2026-12-24'],
    },
  ];
  it.each(years)(
    'passed on $passed expires on $expires, one year later (seed3)',
    ({ passed, expires, reminders }) => {
      expect(verificationOf(passedOn(passed), at('2025-01-01T00:00:00+08:00'))).toMatchObject({
        expires_on: expires,
        reminders,
      });
    },
  );

  const tiers = [
    { now: '2026-03-09T23:59:59.999+08:00', tier: 'valid', next: { on: '2026-03-10', what: 'expired' } },
    { now: '2026-03-10T00:00:00+08:00', tier: 'expired', next: { on: '2026-04-09', what: 'no_share' } },
    { now: '2026-04-08T23:59:59+08:00', tier: 'expired', next: { on: '2026-04-09', what: 'no_share' } },
    { now: '2026-04-08T16:00:00Z', tier: 'no_share', next: { on: '2026-05-09', what: 'restricted' } },
    { now: '2026-05-08T23:59:59+08:00', tier: 'no_share', next: { on: '2026-05-09', what: 'restricted' } },
    { now: '2026-05-09T00:00:00+08:00', tier: 'restricted', next: null },
    { now: '2025-12-31T00:00:00+08:00', tier: 'valid', next: { on: '2026-01-10', what: 'reminder' } },
  ];
  it.each(tiers)('is $tier at $now (ANNUAL-1)', ({ now, tier, next }) => {
    expect(verificationOf(passedOn('2025-03-10'), at(now))).toMatchObject({ tier, next });
  });

  it('never becomes better as time goes on', () => {
    const order = ['valid', 'expired', 'no_share', 'restricted'];
    const worseness = (days: number) =>
      order.indexOf(
        verificationOf(passedOn('2025-03-10'), startOfDay(addDays('2025-03-10', days)))?.tier ?? '',
      );
    fc.assert(
      fc.property(fc.nat(600), fc.nat(600), (days, more) =>
        expect(worseness(days + more)).toBeGreaterThanOrEqual(worseness(days)),
      ),
    );
  });
});
