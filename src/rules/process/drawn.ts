import { dayOfNumber, numberOfDay, weekdayOfNumber } from '../calendar/day';
import { chinaDayOf, instantOf } from '../calendar/instant';
import { sayDate } from '../calendar/say';
import { holidayNameOf, isEstimatedDay, isMakeUpDay, isWorkingDay } from '../calendar/working';
import type { Day, Instant } from '../filing';
import { type FilingStatus, type StageId, type StageStatus, stageLabelOf } from './stages';

/** One day under the drawn course. */
export interface DrawnDay {
  day: Day;
  off: boolean;
  /** 春节, 补班; '' for an ordinary day */
  name: string;
  /** no notice says yet which days of this year are off */
  estimated: boolean;
}

/** One stage on the days, as places in their list. From `from` to `sure` it runs; until `to` it may run. */
export interface Band {
  stage: StageId;
  label: string;
  state: StageStatus['state'];
  from: number;
  sure: number;
  to: number;
  estimated: boolean;
}

export interface DrawnCourse {
  days: readonly DrawnDay[];
  /** the place of today; -1 when it is not among the days */
  today: number;
  bands: readonly Band[];
}

/** More days cannot be told apart on a phone. What is left out lies before today. */
const MOST = 120;

const dayIn = (text: string | undefined): Day | undefined => {
  const instant = instantOf(text ?? '');
  return instant === null ? undefined : chinaDayOf(instant);
};

/** From when to when a stage runs, as day numbers; undefined when it has no days. */
function spanOf(row: StageStatus, before: number | undefined, today: number) {
  const number = (day: Day | undefined) => (day === undefined ? undefined : numberOfDay(day));
  const [since, until, latest] = [row.since, row.until, row.latest].map((text) => number(dayIn(text)));
  const earliest = number(row.earliest);
  if (row.state === 'skipped') return undefined;
  if (row.state === 'done') {
    const from = since ?? until;
    return from === undefined ? undefined : { from, sure: until ?? from, to: until ?? from };
  }
  if (row.state === 'todo') {
    const from = before ?? earliest;
    return from === undefined || latest === undefined ? undefined : { from, sure: from - 1, to: latest };
  }
  if (since === undefined || latest === undefined) return undefined;
  return { from: since, sure: Math.max(since, today), to: Math.max(latest, today) };
}

/**
 * The stages of a filing on the days on which they ran, run and may run, without what came before the submission. null
 * while it is not submitted: then nothing has a day. `cancels`: the last stage ends a filing instead of making one.
 */
export function drawnCourseOf(status: FilingStatus, at: Instant, cancels = false): DrawnCourse | null {
  if (status.stage === 'fill') return null;
  const today = numberOfDay(chinaDayOf(at));
  const spans: { row: StageStatus; from: number; sure: number; to: number }[] = [];
  let before: number | undefined;
  for (const row of status.stages) {
    const span = row.stage === 'fill' ? undefined : spanOf(row, before, today);
    if (span) spans.push({ row, ...span });
    if (row.earliest !== undefined) before = numberOfDay(row.earliest);
  }
  const ready = status.done_earliest;
  const end = dayIn(status.done_latest);
  const filed = status.stages.find(({ stage }) => stage === 'filed');
  // Of a filing that is late nobody knows when it will be there; it was not there in the past.
  const isAhead = end !== undefined && numberOfDay(end) >= today;
  if (filed && ready !== undefined && isAhead && spans.every(({ row }) => row !== filed)) {
    const from = numberOfDay(ready);
    spans.push({ row: filed, from, sure: from - 1, to: numberOfDay(end) });
  }
  if (spans.length === 0) return null;
  const last = Math.max(...spans.map(({ to }) => to));
  const first = Math.max(
    Math.min(...spans.map(({ from }) => from)),
    Math.min(today, last) - MOST + 1,
    last - 2 * MOST,
  );
  const days = Array.from({ length: last - first + 1 }, (_, place) => drawnDay(first + place));
  const placed = (number: number) => Math.max(0, number - first);
  const bands = spans
    .filter(({ to }) => to >= first)
    .map(({ row: { stage, state, estimated }, from, sure, to }) => ({
      stage,
      label: stageLabelOf(cancels && stage === 'filed' ? 'cancelled' : stage),
      state,
      from: placed(from),
      sure: sure - first,
      to: to - first,
      estimated,
    }));
  return { days, today: today >= first && today <= last ? today - first : -1, bands };
}

function drawnDay(number: number): DrawnDay {
  const day = dayOfNumber(number);
  return {
    day,
    off: !isWorkingDay(day),
    name: isMakeUpDay(day) ? '补班' : (holidayNameOf(day) ?? ''),
    estimated: isEstimatedDay(day),
  };
}

const WORDS = { done: '已完成', current: '进行中', todo: '还没开始', skipped: '', overdue: '超过通常时间' };

/** The drawing in words, for who cannot see it: one sentence a stage. */
export function sayCourse({ days, today, bands }: DrawnCourse): string {
  const now = days[today]?.day ?? days[0]?.day ?? '';
  const date = (place: number) =>
    sayDate(days[Math.max(0, Math.min(place, days.length - 1))]?.day ?? '', now);
  const range = (from: number, to: number) => (from >= to ? date(to) : `${date(from)}到${date(to)}`);
  const lines = bands.map(({ label, state, from, sure, to, estimated }) => {
    const when =
      state === 'done' ? range(from, to) : `${sure >= from ? `${date(from)}开始，` : ''}最晚${date(to)}`;
    return `${label}${WORDS[state]}，${when}${estimated ? '，估算' : ''}`;
  });
  return [...lines, today >= 0 ? `今天${date(today)}` : ''].filter(Boolean).join('；');
}

/** The same courses, all on the same days, so that they can be drawn one below the other. */
export function onSameDays(courses: readonly DrawnCourse[]): DrawnCourse[] {
  const ends = courses.flatMap(({ days }) => [days[0], days[days.length - 1]]);
  const numbers = ends.flatMap((day) => (day ? [numberOfDay(day.day)] : []));
  if (numbers.length === 0) return [];
  const first = Math.min(...numbers);
  const days = Array.from({ length: Math.max(...numbers) - first + 1 }, (_, place) =>
    drawnDay(first + place),
  );
  return courses.map((course) => {
    const shift = numberOfDay(course.days[0]?.day ?? '') - first;
    const bands = course.bands.map((band) => ({
      ...band,
      from: band.from + shift,
      sure: band.sure + shift,
      to: band.to + shift,
    }));
    return { days, today: course.today < 0 ? -1 : course.today + shift, bands };
  });
}

/** The weeks of the days, Monday first; null where a week begins before the first day or ends after the last. */
export function weeksOf(days: readonly DrawnDay[]): (DrawnDay | null)[][] {
  const [first] = days;
  if (!first) return [];
  const lead = (weekdayOfNumber(numberOfDay(first.day)) + 6) % 7;
  const all: (DrawnDay | null)[] = [...Array<null>(lead).fill(null), ...days];
  while (all.length % 7 > 0) all.push(null);
  return Array.from({ length: all.length / 7 }, (_, week) => all.slice(week * 7, week * 7 + 7));
}
