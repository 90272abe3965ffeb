import dayjs from 'dayjs';
import type { Day, Instant } from '../filing';
import { addDays } from './day';
import { chinaDayOf, DAY, HOUR, isoOf, MINUTE, SECOND } from './instant';

const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'] as const;

/** 3月24日(周二); with the year when it is not the year of `today`. */
export function sayDay(day: Day, today: Day): string {
  return `${sayDate(day, today)}(周${WEEKDAYS[dayjs(day).day()]})`;
}

/** 今天 18:30 · 明天 09:00 · 昨天 18:30 · 3月24日(周二) 18:30 */
export function sayInstant(instant: Instant, now: Instant): string {
  const day = chinaDayOf(instant);
  const today = chinaDayOf(now);
  const near = { [today]: '今天', [addDays(today, 1)]: '明天', [addDays(today, -1)]: '昨天' }[day];
  return `${near ?? sayDay(day, today)} ${sayTime(instant)}`;
}

/** The time in China, as 18:30. */
export function sayTime(instant: Instant): string {
  return isoOf(instant).slice(11, 16);
}

/** 3月20日–4月13日; one date when both ends are the same day. */
export function sayRange(earliest: Day, latest: Instant, now: Instant): string {
  const today = chinaDayOf(now);
  const last = chinaDayOf(latest);
  return earliest === last ? sayDate(last, today) : `${sayDate(earliest, today)}–${sayDate(last, today)}`;
}

/** 预计 3月20日–4月13日，4月13日前都属正常; says 估算 when the days are estimated. */
export function sayWait(earliest: Day, latest: Instant, now: Instant, estimated: boolean): string {
  const last = sayDate(chinaDayOf(latest), chinaDayOf(now));
  const doubt = estimated ? '（估算：该年的放假通知尚未公布，暂按周一至周五计算）' : '';
  return `预计 ${sayRange(earliest, latest, now)}，${last}前都属正常${doubt}`;
}

/** The parts of a duration (in milliseconds): whole days, hours, minutes and seconds, never negative. */
export function countdownParts(milliseconds: number): {
  days: number;
  hours: number;
  minutes: number;
  seconds: number;
} {
  const left = Math.max(0, milliseconds);
  return {
    days: Math.floor(left / DAY),
    hours: Math.floor((left % DAY) / HOUR),
    minutes: Math.floor((left % HOUR) / MINUTE),
    seconds: Math.floor((left % MINUTE) / SECOND),
  };
}

/** 3月24日, or 2027年1月4日 when the year is not that of `today`. A day without a time reads the same in every time zone. */
export function sayDate(day: Day, today: Day): string {
  const sameYear = day.slice(0, 4) === today.slice(0, 4);
  return dayjs(day).format(sameYear ? 'M月D日' : 'YYYY年M月D日');
}
