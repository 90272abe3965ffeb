import { Text, View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { type Day, type DayOnTheWay, sayDate, weeksBetween } from '@/rules';

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];

type Marks = Partial<Record<Day, string>>;

/** Such as "14", or "3/1" for the first day of a month. */
function dateOn(day: Day): string {
  const [, month, date] = day.split('-').map(Number);
  return date === 1 ? `${month}/1` : String(date);
}

/** Such as "春节", "国庆" or "班". */
const markOn = ({ kind, name }: DayOnTheWay) => (kind === 'makeUp' ? '班' : (name?.slice(0, 2) ?? ''));

/** Describes a week for screen readers. */
function sayWeek(week: DayOnTheWay[], marks: Marks, today: Day): string {
  const days = week.flatMap(({ day, kind, name }) => {
    const what = [marks[day], name && `${name}放假`, kind === 'makeUp' && '补班'].filter(Boolean);
    return what.length > 0 ? [`${sayDate(day, today)}${what.join('，')}`] : [];
  });
  return `${sayDate(week[0]?.day ?? today, today)}起的一周：${days.join('；') || '周一至周五上班'}`;
}

/**
 * The days from submission to the latest end, one row a week, eight rows at most, with weekends, holidays and make-up
 * days.
 */
export function Strip({
  from,
  earliest,
  latest,
  today,
}: {
  from: Day;
  earliest: Day;
  latest: Day;
  today: Day;
}) {
  const weeks = weeksBetween(from, latest);
  const marks: Marks = { [earliest]: '最早', [latest]: '最晚', [from]: '提交' };
  return (
    <Card title='路上的日子' note='标“班”的周末要上班；写着节名的日子放假，审核不计在内。'>
      <View className='strip'>
        <View className='strip__week' aria-hidden>
          {WEEKDAYS.map((weekday) => (
            <Text key={weekday} className='strip__weekday'>
              {weekday}
            </Text>
          ))}
        </View>
        {weeks.map((week) => (
          <View
            key={week[0]?.day}
            className='strip__week'
            role='img'
            aria-label={sayWeek(week, marks, today)}
          >
            {week.map((one) => (
              <OneDay
                key={one.day}
                one={one}
                mark={marks[one.day]}
                out={one.day < from || one.day > latest}
              />
            ))}
          </View>
        ))}
      </View>
    </Card>
  );
}

function OneDay({ one, mark, out }: { one: DayOnTheWay; mark: string | undefined; out: boolean }) {
  if (out) return <View className='day day--out' />;
  const text = mark ?? markOn(one);
  return (
    <View
      className={`day day--${one.kind}${mark ? ' day--marked' : ''}${one.estimated ? ' day--estimated' : ''}`}
    >
      <Text className='day__date'>{dateOn(one.day)}</Text>
      {text && <Text className='day__mark'>{text}</Text>}
    </View>
  );
}
