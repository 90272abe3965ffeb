import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { type DrawnCourse, type DrawnDay, sayCourse, weeksOf } from '@/rules';
import { CourseEnds } from './CourseEnds';
import { across, daysOff, todayAt } from './CourseLine';
import { Tap } from './Tap';
import './Course.scss';

const kindOf = ({ off, estimated }: DrawnDay, isToday: boolean) =>
  `${off ? ' day--off' : ''}${estimated ? ' day--estimated' : ''}${isToday ? ' day--today' : ''}`;

/** The stages over their days: what has run is full, what may still be is hatched. */
function Bands({ course }: { course: DrawnCourse }) {
  const { days, today, bands } = course;
  const estimated = days.findIndex((day) => day.estimated);
  return (
    <View>
      <View className='course__bands' style={{ backgroundImage: daysOff(days) }}>
        {estimated >= 0 && (
          <View className='course__estimated' style={across(estimated, days.length - 1, days.length)} />
        )}
        {today >= 0 && <View className='course__today' style={todayAt(course)} />}
        {bands.map(({ stage, label, state, from, sure, to }) => (
          <View key={stage} className='course__row'>
            <Text className='course__label'>{label}</Text>
            <View className='course__track'>
              {to > sure && (
                <View className={`band band--maybe band--${state}`} style={across(from, to, days.length)} />
              )}
              {sure >= from && (
                <View className={`band band--${state}`} style={across(from, sure, days.length)} />
              )}
            </View>
          </View>
        ))}
      </View>
      <CourseEnds course={course} />
    </View>
  );
}

/** 10 on a day, and 3/10 where a month begins or the calendar does: a cell is narrow. */
const cellOf = (day: string, isFirst: boolean) => {
  const [, month, date] = day.split('-').map(Number);
  return isFirst || date === 1 ? `${month}/${date}` : String(date);
};

const WEEK = ['一', '二', '三', '四', '五', '六', '日'];

/** As many weeks are shown: more would be too many nodes for a page. */
const MOST_WEEKS = 12;
const WEEKS_BEFORE = 3;

/** The same days week by week, with their dates. Of a long course, the weeks around today. */
function Weeks({ course: { days, today } }: { course: DrawnCourse }) {
  const now = days[today];
  const all = weeksOf(days);
  const thisWeek = all.findIndex((week) => now && week.includes(now));
  const from = Math.max(0, Math.min(thisWeek - WEEKS_BEFORE, all.length - MOST_WEEKS));
  const weeks = all.slice(from, from + MOST_WEEKS);
  const first = weeks[0]?.find(Boolean);
  return (
    <View className='weeks'>
      <View className='weeks__row'>
        {WEEK.map((name) => (
          <Text key={name} className='weeks__head'>
            {name}
          </Text>
        ))}
      </View>
      {weeks.map((week) => (
        <View key={week.find(Boolean)?.day} className='weeks__row'>
          {week.map((day, column) => (
            <Text
              key={day?.day ?? WEEK[column]}
              className={`weeks__day${day ? kindOf(day, day === now) : ''}`}
            >
              {day && cellOf(day.day, day === first)}
              {day?.name && <Text className='weeks__name'>{day.name}</Text>}
            </Text>
          ))}
        </View>
      ))}
    </View>
  );
}

/** The course of a filing on real days. A tap shows the days week by week. */
export function Course({ course }: { course: DrawnCourse }) {
  const [open, setOpen] = useState(false);
  return (
    <Tap
      className='course'
      label={`${sayCourse(course)}。${open ? '收起日历' : '看日历'}`}
      onTap={() => setOpen(!open)}
    >
      <View aria-hidden>
        <Bands course={course} />
        {open && <Weeks course={course} />}
        <Text className='course__more'>{open ? '收起日历' : '看日历'}</Text>
      </View>
    </Tap>
  );
}
