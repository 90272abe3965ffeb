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

/** Counts to an instant instead of down from a number, so it is right after the phone slept. */
export function Countdown({ to, over }: { to: Instant; over: string }) {
  return <Text className='countdown'>{face(to - useNow(1000), over)}</Text>;
}
