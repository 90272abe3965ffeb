import { costFor, strengthOf } from '@/backup';

describe('strengthOf', () => {
  it.each([
    ['', 'short'],
    ['1234567', 'short'],
    ['  1234567  ', 'short'],
    ['12345678', 'plain'],
    ['aaaaaaaaaaaaaaaa', 'plain'],
    ['20260310', 'plain'],
    ['abcdefgh', 'plain'],
    ['beituo2026', 'good'],
    ['水杯在窗台上面呢', 'plain'],
    ['水杯在窗台上，书在第三格', 'good'],
    ['tK9#vw2p', 'good'],
  ])('says of %j: %s', (passphrase, strength) => {
    expect(strengthOf(passphrase)).toBe(strength);
  });
});

describe('costFor', () => {
  it.each([
    [600, 12, 'a phone without JIT: not below the floor'],
    [300, 12, ''],
    [180, 13, ''],
    [90, 14, ''],
    [4, 14, 'a quick machine: not above what a slow phone can open'],
    [0, 14, 'a clock that stands still'],
  ])('a trial of %i ms gives 2^%i', (milliseconds, cost) => {
    expect(costFor(milliseconds)).toBe(cost);
  });
});
