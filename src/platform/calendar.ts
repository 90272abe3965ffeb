import Taro from '@tarojs/taro';
import { type Refusal, refusalIn } from './errors';
import type { CalendarEvent } from './ics';

export type { CalendarEvent };

/** How many of the entries, from the first on, are in the calendar now, and why the others are not. */
export interface Added {
  count: number;
  refusal: Refusal | 'unsupported' | null;
}

/** What adding is called here: into the calendar itself, or into a file for it. */
export const CALENDAR_WORDS = {
  one: '加入日历',
  all: '全部加入手机日历',
  done: '已加入手机日历',
  kept: '已加入',
} as const;

/** Puts entries into the phone's calendar, with an alarm. To be called first thing in a tap (2.15.0): WeChat refuses otherwise. */
export async function addToCalendar(entries: CalendarEvent[]): Promise<Added> {
  if (!Taro.canIUse('addPhoneCalendar')) return { count: 0, refusal: 'unsupported' };
  let count = 0;
  try {
    for (const { at, title, body } of entries) {
      await Taro.addPhoneCalendar({ title, description: body, startTime: Math.floor(at / 1000) });
      count += 1;
    }
    return { count, refusal: null };
  } catch (error) {
    return { count, refusal: refusalIn(error) };
  }
}
