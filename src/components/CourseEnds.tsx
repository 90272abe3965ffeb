import { Text, View } from '@tarojs/components';
import type { DrawnCourse } from '@/rules';
import './CourseEnds.scss';

/** 10 on a day, and 3月10日 where a month begins or the drawing does. */
export const dateOf = (day: string, isFirst: boolean) => {
  const [, month, date] = day.split('-').map(Number);
  return isFirst || date === 1 ? `${month}月${date}日` : String(date);
};

/** Below a drawn course: its first day, today, and its last day. */
export function CourseEnds({ course: { days, today } }: { course: DrawnCourse }) {
  const [first, now, last] = [days[0], days[today], days[days.length - 1]];
  if (!first || !last) return null;
  return (
    <View className='ends'>
      <Text>{dateOf(first.day, true)}</Text>
      {now && <Text className='ends__today'>{`今天 ${dateOf(now.day, true)}`}</Text>}
      {days.length > 1 && <Text>{dateOf(last.day, true)}</Text>}
    </View>
  );
}
