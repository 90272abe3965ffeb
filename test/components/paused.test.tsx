import { act } from 'react';
import { TextField } from '@/components/TextField';
import { usePaused } from '@/components/usePaused';
import { draw, has, type } from '../support/components/screen';
import { newPhone } from '../support/phone';

beforeEach(() => {
  jest.useFakeTimers();
  newPhone();
});
afterEach(() => jest.useRealTimers());

let drawn = 0;

function Box() {
  const [paused, write] = usePaused();
  drawn += 1;
  return (
    <>
      <TextField label='词' onType={write} />
      <span>{`停下：${paused}`}</span>
    </>
  );
}

describe('usePaused', () => {
  it('gives what was typed once, when the person pauses, and draws nothing before', () => {
    draw(<Box />);
    drawn = 0;
    for (const text of ['开', '开锁', '开锁 ']) {
      type('词', text);
      act(() => void jest.advanceTimersByTime(200));
    }
    expect(drawn).toBe(0);
    act(() => void jest.advanceTimersByTime(100));
    expect([drawn, has('停下：开锁')]).toEqual([1, true]);
  });
});
