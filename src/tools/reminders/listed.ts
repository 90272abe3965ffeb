import type { CalendarEvent } from '@/platform/calendar';
import { type Instant, instantOf, remindersFor, requestOf } from '@/rules';
import { appNameOf, type SavedFiling } from '@/store';

/** A reminder still to come, and whose it is. */
export interface Listed {
  saved: SavedFiling;
  name: string;
  /** the reminder and its moment: the same step of a later round is another reminder */
  key: string;
  id: string;
  at: Instant;
  text: string;
  added: boolean;
}

/** The reminders of all filings that are still to come, soonest first. */
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

/** Characters of a name in a calendar's title, which is cut at its end: what to do must still be seen. */
const LONGEST_NAME = 20;

const TEXTS = '由备妥按你记下的进展推算，以微信后台和短信为准。';

/** What goes into the calendar: the app's name first, for who sees it among other things. */
export function calendarEventOf({ saved, name, id, at, text }: Listed): CalendarEvent {
  const [first = text] = text.split('。');
  const short = [...name].slice(0, LONGEST_NAME).join('');
  return { uid: `${saved.id}-${id}@beituo`, at, title: `${short}：${first}`, body: `${text}\n${TEXTS}` };
}
