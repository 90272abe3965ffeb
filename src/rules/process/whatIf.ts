import { addDays, daysBetween } from '../calendar/day';
import { chinaDayOf, HOUR, instantOf, isoOf, startOfDay } from '../calendar/instant';
import { sayDate } from '../calendar/say';
import { holidayNameOf, isEstimatedDay, isMakeUpDay, isWorkingDay } from '../calendar/working';
import type { Day, Filing, Instant } from '../filing';
import { courseOf, forecastOf, recorded, statusOf } from '.';
import { hoursFrom, processLimit } from './limits';
import type { FilingStatus } from './stages';

/** What may fall into the 24 hours of the SMS check. */
interface SmsOutlook {
  /** the first day on which the message can come, and the latest moment at which its 24 hours can end */
  from: Day;
  to: Instant;
  /** the message comes minutes after the submission, because no review comes first */
  atOnce: boolean;
  /** each holiday, with the first day on which a message would run into it */
  holidays: { name: string; comesOn: Day }[];
  /** the first day on which a message would run into a free Saturday or Sunday */
  weekend: Day | null;
  /** the message surely comes at night; false when a review comes first, because then nobody knows the hour */
  night: boolean;
  /** one of the days is in a year without a notice */
  estimated: boolean;
}

/** The forecast for a filing that is submitted at a moment. */
export interface WhatIf {
  at: Instant;
  status: FilingStatus;
  earliest: Day;
  latest: Instant;
  estimated: boolean;
  /** null when nobody receives a text message */
  sms: SmsOutlook | null;
}

/**
 * The stages, both ends, and what falls into the SMS check, when the filing is submitted (or submitted again) at `at`.
 */
export function whatIf(filing: Filing, at: Instant): WhatIf {
  const status = statusAfterSubmission(filing, at);
  return {
    at,
    status,
    earliest: status.done_earliest ?? chinaDayOf(at),
    latest: instantOf(status.done_latest) ?? at,
    estimated: status.estimated,
    sms: smsOutlookOf(status, at, courseOf(filing).cancellation),
  };
}

/** Uses the history when the filing can be submitted at that moment, or else a forecast. */
function statusAfterSubmission(filing: Filing, at: Instant): FilingStatus {
  const changed = recorded(filing, { event: 'submitted', at: isoOf(at) }, at);
  return changed.refusal === undefined
    ? statusOf({ ...filing, history: changed.history }, at)
    : forecastOf(filing, at);
}

/** The hours of the day in which people easily miss a message. This project chose them. */
const NIGHT = { from: 22, to: 8 };

function smsOutlookOf(status: FilingStatus, at: Instant, cancellation: boolean): SmsOutlook | null {
  const sms = status.stages.find(({ stage }) => stage === 'sms_check');
  const from = sms?.earliest;
  const to = instantOf(sms?.latest);
  if (from === undefined || to === null) return null;
  const atOnce = cancellation || status.stage === 'sms_check';
  const outlook: SmsOutlook = {
    from,
    to: atOnce ? hoursFrom(at, 'smsHours') : to,
    atOnce,
    holidays: [],
    weekend: null,
    night: atOnce && isNight(at),
    estimated: false,
  };
  const last = chinaDayOf(outlook.to - processLimit('smsHours') * HOUR);
  for (let day = from; day <= last; day = addDays(day, 1)) {
    if (atOnce || isWorkingDay(day)) lookAtDay(outlook, day);
  }
  return outlook;
}

/** Adds what a message on that day would meet. Its check runs on that day and the next. */
function lookAtDay(outlook: SmsOutlook, comesOn: Day): void {
  for (const day of [comesOn, addDays(comesOn, 1)]) {
    outlook.estimated ||= isEstimatedDay(day);
    const { kind, name } = dayOnTheWay(day);
    if (kind === 'weekend') outlook.weekend ??= comesOn;
    if (name !== null && !outlook.holidays.some((known) => known.name === name))
      outlook.holidays.push({ name, comesOn });
  }
}

function isNight(at: Instant): boolean {
  const hour = (at - startOfDay(chinaDayOf(at))) / HOUR;
  return hour >= NIGHT.from || hour < NIGHT.to;
}

/** The kind of a day: working day, free day, or working day in exchange for a holiday. */
export interface DayOnTheWay {
  day: Day;
  kind: 'work' | 'weekend' | 'holiday' | 'makeUp';
  /** the name of the holiday */
  name: string | null;
  estimated: boolean;
}

function dayOnTheWay(day: Day): DayOnTheWay {
  const estimated = isEstimatedDay(day);
  if (isMakeUpDay(day)) return { day, kind: 'makeUp', name: null, estimated };
  if (isWorkingDay(day)) return { day, kind: 'work', name: null, estimated };
  const name = holidayNameOf(day);
  return { day, kind: name === null ? 'weekend' : 'holiday', name, estimated };
}

/** The weeks, Monday to Sunday, that contain all days from one to the other. */
export function weeksBetween(from: Day, to: Day): DayOnTheWay[][] {
  const weeks: DayOnTheWay[][] = [];
  for (let monday = addDays(from, -daysSinceMonday(from)); monday <= to; monday = addDays(monday, 7)) {
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((place) => dayOnTheWay(addDays(monday, place))));
  }
  return weeks;
}

/** Day 0 of this count is 1970-01-05, a Monday. */
function daysSinceMonday(day: Day): number {
  return ((daysBetween('1970-01-05', day) % 7) + 7) % 7;
}

/** Neighbouring days on which a submission has the same result. */
export interface GoodDays {
  first: Day;
  last: Day;
  earliest: Day;
  latest: Instant;
  estimated: boolean;
  /** no holiday and no night falls into the 24 hours of the SMS check */
  calm: boolean;
  /** the reason in one line */
  why: string;
}

/** The number of days ahead to try. */
const AHEAD = 14;

/** The assumed hour of a submission on a later day. */
const MORNING = 10 * HOUR;

/**
 * The days of the next two weeks, best first: an undisturbed SMS check comes before a disturbed one, then the earliest
 * end.
 */
export function bestDaysFor(filing: Filing, from: Instant): GoodDays[] {
  const today = chinaDayOf(from);
  const groups: GoodDays[] = [];
  for (let ahead = 0; ahead < AHEAD; ahead++) {
    const day = addDays(today, ahead);
    const found = goodDay(filing, Math.max(from, startOfDay(day) + MORNING), today);
    const group = groups[groups.length - 1];
    if (group && endsAlike(group, found)) group.last = day;
    else groups.push(found);
  }
  return groups.sort((a, b) => Number(b.calm) - Number(a.calm) || a.latest - b.latest);
}

function endsAlike(one: GoodDays, other: GoodDays): boolean {
  return (
    one.calm === other.calm &&
    chinaDayOf(one.latest) === chinaDayOf(other.latest) &&
    one.earliest === other.earliest
  );
}

function goodDay(filing: Filing, at: Instant, today: Day): GoodDays {
  const { earliest, latest, estimated, sms } = whatIf(filing, at);
  const day = chinaDayOf(at);
  return {
    first: day,
    last: day,
    earliest,
    latest,
    estimated,
    calm: sms === null || (sms.holidays.length === 0 && !sms.night),
    why: sayOutlook(sms, today),
  };
}

function sayOutlook(sms: SmsOutlook | null, today: Day): string {
  if (sms === null) return '这一类不用短信核验';
  const [holiday] = sms.holidays;
  if (holiday) {
    const comes = sms.atOnce ? '短信随即就到' : `如果 ${sayDate(holiday.comesOn, today)}来短信`;
    return `${comes}，核验会碰上${holiday.name}假期`;
  }
  if (sms.night) return '短信随即就到，正是夜里';
  if (sms.estimated) return '短信核验遇到的假期还没公布';
  return sms.weekend === null ? '短信核验避开了假期和周末' : '短信核验避开了假期，可能在周末';
}
