import type { CalendarEvent } from '@/platform/calendar';
import {
  type Instant,
  instantOf,
  type Reminder,
  remindersFor,
  remindersOfVerification,
  requestOf,
} from '@/rules';
import { appNameOf, type SavedFiling, type Verification } from '@/store';

/** What a reminder is about: a filing, or an account whose verification is watched without one. */
interface Owner {
  kind: 'filing' | 'account';
  id: string;
  name: string;
  /** what of it is in the phone's calendar */
  added?: readonly string[];
}

/** A future reminder and what it is about. */
export interface Listed {
  of: Owner;
  /** id and time together: the same step of a later round is another reminder */
  key: string;
  id: string;
  at: Instant;
  text: string;
  added: boolean;
}

/** All future reminders, soonest first. An account that a filing repeats has those of the filing. */
export function listedOf(filings: SavedFiling[], accounts: Verification[], now: Instant): Listed[] {
  const dated = new Set(
    filings.map((saved) => `${appNameOf(saved)} ${saved.filing.local?.verification_passed_on}`),
  );
  const alone = accounts.filter(({ name, passedOn }) => !dated.has(`${name} ${passedOn}`));
  return [
    ...filings.flatMap((saved) => {
      const { id, added } = saved;
      return future(remindersFor(requestOf(saved), now), now, {
        kind: 'filing',
        id,
        name: appNameOf(saved),
        added,
      });
    }),
    ...alone.flatMap(({ id, name, passedOn, added }) =>
      passedOn
        ? future(remindersOfVerification(passedOn, now), now, { kind: 'account', id, name, added })
        : [],
    ),
  ].sort((a, b) => a.at - b.at);
}

const future = (reminders: readonly Reminder[], now: Instant, of: Owner): Listed[] =>
  reminders.flatMap(({ id, at: iso, text }) => {
    const at = instantOf(iso) ?? 0;
    const key = `${id} ${iso}`;
    return at < now ? [] : [{ of, key, id, at, text, added: !!of.added?.includes(key) }];
  });

/** Longest app name in a calendar title. Calendars cut the end of a title, and what to do must stay visible. */
const LONGEST_NAME = 20;

const TEXTS = '由备妥按你记下的进展推算，以微信后台和短信为准。';

/** The calendar entry of a reminder. The app name comes first, because the calendar also holds other entries. */
export function calendarEventOf({ of, id, at, text }: Listed): CalendarEvent {
  const [first = text] = text.split('。');
  const short = [...of.name].slice(0, LONGEST_NAME).join('');
  return { uid: `${of.id}-${id}@beituo`, at, title: `${short}：${first}`, body: `${text}\n${TEXTS}` };
}
