import type { CalendarEvent } from '@/platform/calendar';
import { type Instant, instantOf, remindersFor, requestOf } from '@/rules';
import { appNameOf, type SavedFiling } from '@/store';

/** A future reminder and its filing. */
export interface Listed {
  saved: SavedFiling;
  name: string;
  /** id and time together: the same step of a later round is another reminder */
  key: string;
  id: string;
  at: Instant;
  text: string;
  added: boolean;
}

/** All future reminders of the filings, soonest first. */
export function listedOf(filings: SavedFiling[], now: Instant): Listed[] {
  return filings
    .flatMap((saved) => {
      const name = appNameOf(saved);
      return remindersFor(requestOf(saved), now).flatMap(({ id, at: iso, text }) => {
        const at = instantOf(iso) ?? 0;
        const key = `${id} ${iso}`;
        return at < now ? [] : [{ saved, name, key, id, at, text, added: !!saved.added?.includes(key) }];
      });
    })
    .sort((a, b) => a.at - b.at);
}

/** Longest app name in a calendar title. Calendars cut the end of a title, and what to do must stay visible. */
const LONGEST_NAME = 20;

const TEXTS = '由备妥按你记下的进展推算，以微信后台和短信为准。';

/** The calendar entry of a reminder. The app name comes first, because the calendar also holds other entries. */
export function calendarEventOf({ saved, name, id, at, text }: Listed): CalendarEvent {
  const [first = text] = text.split('。');
  const short = [...name].slice(0, LONGEST_NAME).join('');
  return { uid: `${saved.id}-${id}@beituo`, at, title: `${short}：${first}`, body: `${text}\n${TEXTS}` };
}
