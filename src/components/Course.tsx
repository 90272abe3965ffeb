import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { type DrawnCourse, type DrawnDay, sayCourse, weeksOf } from '@/rules';
import { CourseEnds, dateOf } from './CourseEnds';
import { across, todayAt } from './CourseLine';
import { Tap } from './Tap';
import './Course.scss';

const kindOf = ({ off, estimated }: DrawnDay, isToday: boolean) =>
  `${off ? ' day--off' : ''}${estimated ? ' day--estimated' : ''}${isToday ? ' day--today' : ''}`;

/** The stages over their days: what has run is full, what may still be is hatched. */
function Bands({ course }: { course: DrawnCourse }) {
  const { days, today, bands } = course;
  return (
    <View>
      <View className='course__bands'>
        <View className='course__days'>
          {days.map((day) => (
            <View key={day.day} className={`course__day${kindOf(day, false)}`} />
          ))}
        </View>
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

const WEEK = ['一', '二', '三', '四', '五', '六', '日'];

/** The same days week by week, with their dates. */
function Weeks({ course: { days, today } }: { course: DrawnCourse }) {
  return (
    <View className='weeks'>
      <View className='weeks__row'>
        {WEEK.map((name) => (
          <Text key={name} className='weeks__head'>
            {name}
          </Text>
        ))}
      </View>
      {weeksOf(days).map((week, row) => (
        <View key={week.find(Boolean)?.day} className='weeks__row'>
          {week.map((day, column) => (
            <View
              key={day?.day ?? WEEK[column]}
              className={`weeks__day${day ? kindOf(day, days[today] === day) : ''}`}
            >
              {day && <Text>{dateOf(day.day, row === 0 && day === days[0])}</Text>}
              {day?.name && <Text className='weeks__name'>{day.name}</Text>}
            </View>
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
