import { addDays, addWorkingDays, type Day, isEstimatedDay, isWorkingDay } from '@/rules';

/** A day that was counted; `estimated` where the count used a year whose holidays are not announced. */
export interface CountedDay {
  day: Day;
  estimated: boolean;
}

/** How long something lasts, counted in both directions. The day on which it begins is day 0. */
export interface Span {
  /** the day on which it is over at the latest, when it begins on this day */
  forth(begin: Day): CountedDay;
  /** the last day on which it can begin to be over on this day; null where none was found */
  back(end: Day): CountedDay | null;
}

export const calendarDays = (count: number): Span => ({
  forth: (begin) => ({ day: addDays(begin, count), estimated: false }),
  back: (end) => ({ day: addDays(end, -count), estimated: false }),
});

export const workingDays = (count: number): Span => ({
  forth: (begin) => addWorkingDays(begin, count),
  back: (end) => {
    let day = addDays(end, 1);
    let estimated = false;
    for (let left = count; left > 0; ) {
      day = addDays(day, -1);
      estimated ||= isEstimatedDay(day);
      if (isWorkingDay(day)) left--;
    }
    return { day: addDays(day, -1), estimated };
  },
});

/** How far back a beginning is looked for, in days. The longest review over the longest holiday takes half of it. */
const FARTHEST = 120;

/** Counted back by trying: the later it begins, the later it must be over. */
export const tried = (forth: Span['forth']): Span => ({
  forth,
  back: (end) => {
    for (let before = 0; before <= FARTHEST; before++) {
      const begin = addDays(end, -before);
      const { day, estimated } = forth(begin);
      if (day <= end) return { day: begin, estimated };
    }
    return null;
  },
});
