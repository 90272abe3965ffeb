import { View } from '@tarojs/components';
import type { Band, DrawnCourse, DrawnDay } from '@/rules';
import './CourseLine.scss';

const percent = (part: number) => `${Math.round(part * 1000) / 10}%`;

/** From which day to which a band lies, on so many days. */
export const across = (from: number, to: number, days: number) => ({
  left: percent(from / days),
  right: percent((days - 1 - to) / days),
});

/** The middle of today. */
export const todayAt = ({ days, today }: DrawnCourse) => ({ left: percent((today + 0.5) / days.length) });

/** The days off, as stripes of one background: a node for each day would be too many on a board. */
export function daysOff(days: readonly DrawnDay[]): string {
  const stripes = days.flatMap(({ off }, place) => {
    if (off === (days[place - 1]?.off ?? !off)) return [];
    const end = days.findIndex((day, later) => later > place && day.off !== off);
    const [from, to] = [place, end < 0 ? days.length : end].map((day) => percent(day / days.length));
    return [`${off ? 'var(--off)' : 'transparent'} ${from} ${to}`];
  });
  return `linear-gradient(90deg, ${stripes.join(', ')})`;
}

/** What may still come after today lies on one piece. */
function ahead(bands: readonly Band[]): { from: number; to: number } | null {
  const open = bands.filter(({ to, sure }) => to > sure);
  if (open.length === 0) return null;
  return {
    from: Math.min(...open.map(({ sure }) => sure + 1)),
    to: Math.max(...open.map(({ to }) => to)),
  };
}

/** The course of a filing on one line of real days. `label` says it in words. */
export function CourseLine({ course, label }: { course: DrawnCourse; label: string }) {
  const { days, today, bands } = course;
  const rest = ahead(bands);
  return (
    <View className='line' role='img' aria-label={label} style={{ backgroundImage: daysOff(days) }}>
      {rest && (
        <View className='band band--maybe band--todo' style={across(rest.from, rest.to, days.length)} />
      )}
      {bands
        .filter(({ from, sure }) => sure >= from)
        .map(({ stage, state, from, sure }) => (
          <View key={stage} className={`band band--${state}`} style={across(from, sure, days.length)} />
        ))}
      {today >= 0 && <View className='line__today' style={todayAt(course)} />}
    </View>
  );
}
