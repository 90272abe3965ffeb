import { Text, View } from '@tarojs/components';
import type { DrawnCourse } from '@/rules';
import './CourseEnds.scss';

const dateOf = (day: string) => {
  const [, month, date] = day.split('-').map(Number);
  return `${month}月${date}日`;
};

/** Below a drawn course: its first day, today, and its last day. */
export function CourseEnds({ course: { days, today } }: { course: DrawnCourse }) {
  const [first, now, last] = [days[0], days[today], days[days.length - 1]];
  if (!first || !last) return null;
  return (
    <View className='ends'>
      <Text>{dateOf(first.day)}</Text>
      {now && <Text className='ends__today'>{`今天 ${dateOf(now.day)}`}</Text>}
      {days.length > 1 && <Text className='ends__last'>{dateOf(last.day)}</Text>}
    </View>
  );
}
