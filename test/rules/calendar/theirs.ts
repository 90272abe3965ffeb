import table from 'chinese-days/dist/chinese-days.json';

/**
 * Working days from the data of chinese-days. Its functions are not used, because west of Greenwich they take every day
 * as the day before. The code is simple and slow on purpose, and uses the machine's calendar in UTC.
 */
const holidays: Record<string, string> = table.holidays;
const workdays: Record<string, string> = table.workdays;

export function theirWorkingDay(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return day in workdays || (weekday >= 1 && weekday <= 5 && !(day in holidays));
}

/** The `count`-th working day after `day`. */
export function theirWorkday(count: number, day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  let left = count;
  while (left > 0) {
    date.setUTCDate(date.getUTCDate() + 1);
    if (theirWorkingDay(date.toISOString().slice(0, 10))) left--;
  }
  return date.toISOString().slice(0, 10);
}
