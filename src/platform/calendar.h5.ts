import type { Added } from './calendar';
import { now } from './clock';
import { download } from './download.h5';
import { type CalendarEvent, icsOf } from './ics';

export type { Added, CalendarEvent };

export const CALENDAR_WORDS = {
  one: '存为日历文件',
  all: '全部存为日历文件',
  done: '已存为日历文件，打开它就能加进日历',
  added: '已存过',
} as const;

/** A browser cannot write to the calendar. It downloads a file that every calendar can import. */
export async function addToCalendar(entries: CalendarEvent[]): Promise<Added> {
  download(new Blob([icsOf(entries, now())], { type: 'text/calendar;charset=utf-8' }), '备妥提醒.ics');
  return { count: entries.length, refusal: null };
}
