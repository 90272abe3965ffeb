import { now } from '@/platform/clock';

describe('now', () => {
  afterEach(() => jest.useRealTimers());

  it('is the time of the machine’s clock in milliseconds', () => {
    const at = Date.parse('2026-03-16T12:00:00+08:00');
    jest.useFakeTimers({ now: at });
    expect(now()).toBe(at);
  });
});
