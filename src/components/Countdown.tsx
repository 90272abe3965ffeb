import { Text } from '@tarojs/components';
import { countdownParts, type Instant } from '@/rules';
import { useNow } from './useNow';

const two = (count: number) => String(count).padStart(2, '0');

/** Formats the milliseconds that are left, such as "2 天 04:12:09"; returns `over` when none are left. */
function face(left: number, over: string): string {
  if (left <= 0) return over;
  const { days, hours, minutes, seconds } = countdownParts(left);
  return `${days > 0 ? `${days} 天 ` : ''}${two(hours)}:${two(minutes)}:${two(seconds)}`;
}

/** The same for a screen reader, without the seconds: what it reads aloud is over later. */
function spoken(left: number): string {
  const { days, hours, minutes } = countdownParts(left);
  return `${days > 0 ? `${days} 天 ` : ''}${hours} 小时 ${minutes} 分`;
}

/** Counts to an instant instead of down from a number, so it is right after the phone slept. */
export function Countdown({ to, over }: { to: Instant; over: string }) {
  const left = to - useNow(1000);
  return (
    <Text className='countdown' role='img' aria-label={left > 0 ? spoken(left) : over}>
      {face(left, over)}
    </Text>
  );
}
