import { Text } from '@tarojs/components';
import { countdownParts, type Instant } from '@/rules';
import { useNow } from './useNow';

const two = (count: number) => String(count).padStart(2, '0');

/** 2 天 04:12:09 until an instant; what it says once the instant has passed. */
function face(left: number, over: string): string {
  if (left <= 0) return over;
  const { days, hours, minutes, seconds } = countdownParts(left);
  return `${days > 0 ? `${days} 天 ` : ''}${two(hours)}:${two(minutes)}:${two(seconds)}`;
}

/** Runs to an instant, not down from a number, so it is right after the phone slept. */
export function Countdown({ to, over }: { to: Instant; over: string }) {
  return <Text className='countdown'>{face(to - useNow(1000), over)}</Text>;
}
