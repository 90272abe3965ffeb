import Taro from '@tarojs/taro';
import { type Refusal, refusalIn } from './errors';
import type { CalendarEvent } from './ics';

export type { CalendarEvent };

/** `count`: how many entries are in the calendar now, counted from the first. `refusal`: why the others are not. */
export interface Added {
  count: number;
  refusal: Refusal | 'unsupported' | null;
}

/** Button texts: here the entry goes into the calendar itself, in a browser into a file. */
export const CALENDAR_WORDS = {
  one: '加入日历',
  all: '全部加入手机日历',
  done: '已加入手机日历',
  added: '已加入',
} as const;

/**
 * Adds entries to the phone's calendar, each with an alarm. Call it first in a tap handler (2.15.0), or WeChat
 * refuses.
 */
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
