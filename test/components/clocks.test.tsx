import { act } from 'react';
import { Countdown } from '@/components/Countdown';
import { useNow } from '@/components/useNow';
import { useShown, useWhileShown } from '@/components/useShown';
import { all, clear, draw, text } from '../support/components/screen';
import { happens } from '../support/components/taro';

const NOON = Date.parse('2026-03-16T12:00:00+08:00');
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

beforeEach(() => jest.useFakeTimers({ now: NOON }));
afterEach(() => jest.useRealTimers());

const passes = (ms: number) => act(() => jest.advanceTimersByTime(ms));
/** The phone sleeps: no timer runs, and after that the clock is later. */
const sleeps = (ms: number) => jest.setSystemTime(Date.now() + ms);
const hide = () => act(() => happens('hide'));
const show = () => act(() => happens('show'));

describe('Countdown', () => {
  const drawTo = (to: number) => draw(<Countdown to={to} over='已到期限' />);

  it('shows the time that is left, with days only if there are any', () => {
    drawTo(NOON + 2 * 24 * HOUR + 4 * HOUR + 5 * MINUTE + 9 * SECOND);
    expect(text()).toBe('2 天 04:05:09');
    drawTo(NOON + 5 * MINUTE);
    expect(text()).toBe('00:05:00');
  });

  it('counts every second', () => {
    drawTo(NOON + MINUTE);
    passes(SECOND);
    expect(text()).toBe('00:00:59');
    passes(SECOND);
    expect(text()).toBe('00:00:58');
  });

  it('says that the deadline is reached, and stops counting', () => {
    drawTo(NOON + 2 * SECOND);
    passes(2 * SECOND);
    expect(text()).toBe('已到期限');
    passes(HOUR);
    expect(text()).toBe('已到期限');
  });

  it('stops while the screen is hidden, and is right at once when the screen is back', () => {
    drawTo(NOON + HOUR);
    hide();
    expect(jest.getTimerCount()).toBe(0);
    passes(10 * MINUTE);
    expect(text()).toBe('01:00:00');
    show();
    expect(text()).toBe('00:50:00');
    passes(SECOND);
    expect(text()).toBe('00:49:59');
  });

  it('is right after the phone slept', () => {
    drawTo(NOON + HOUR);
    sleeps(30 * MINUTE);
    passes(SECOND);
    expect(text()).toBe('00:29:59');
  });

  it('leaves no timer running', () => {
    drawTo(NOON + HOUR);
    clear();
    expect(jest.getTimerCount()).toBe(0);
  });
});

describe('useNow', () => {
  let drawn: number[] = [];
  function Moment({ every }: { every: number }) {
    drawn.push(useNow(every));
    return null;
  }
  beforeEach(() => {
    drawn = [];
  });

  it('is the time of drawing, not of the last tick', () => {
    draw(<Moment every={MINUTE} />);
    sleeps(500);
    draw(<Moment every={MINUTE} />);
    expect(drawn.slice(-1)).toEqual([NOON + 500]);
  });

  it('draws again in the given interval, and not more often', () => {
    draw(<Moment every={MINUTE} />);
    const before = drawn.length;
    passes(59 * SECOND);
    expect(drawn).toHaveLength(before);
    passes(SECOND);
    expect(drawn).toHaveLength(before + 1);
    expect(drawn.slice(-1)).toEqual([NOON + MINUTE]);
  });
});

describe('useShown', () => {
  it('says whether this screen is in front', () => {
    function Shown() {
      return <>{useShown() ? '在前' : '在后'}</>;
    }
    draw(<Shown />);
    expect(text()).toBe('在前');
    hide();
    expect(text()).toBe('在后');
    show();
    expect(text()).toBe('在前');
  });
});

describe('useWhileShown', () => {
  function Shown({ value }: { value: string }) {
    return <p>{useWhileShown(value)}</p>;
  }

  it('keeps the value of a hidden screen until it is in front again', () => {
    draw(<Shown value='旧' />);
    hide();
    draw(<Shown value='新' />);
    expect(text()).toBe('旧');
    show();
    expect(text()).toBe('新');
    expect(all('p')).toHaveLength(1);
  });
});
