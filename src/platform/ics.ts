import type { Instant } from '@/rules';

/** One calendar entry. */
export interface CalendarEvent {
  /** stays the same for one reminder, so that a calendar replaces the entry instead of adding a second one */
  uid: string;
  at: Instant;
  title: string;
  body: string;
}

/** Longest line in bytes, without its line end (RFC 5545, 3.1). */
const LONGEST = 75;

const octetsOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** Splits a long line into several, each new line starting with a space; never splits a character. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > LONGEST) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += more;
  }
  return text;
}

/** Control characters and single surrogates are not allowed in a text (RFC 5545, 3.3.11). */
function isText(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (character === '\n' || character === '\t') return true;
  return code >= 0x20 && code !== 0x7f && (code < 0xd800 || code > 0xdfff);
}

const escaped = (text: string): string =>
  [...text.replace(/\r\n?/g, '\n')]
    .filter(isText)
    .join('')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

/** Formats a moment as UTC, such as 20260307T030700Z. */
const utc = (at: Instant): string => `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

const eventOf = ({ uid, at, title, body }: CalendarEvent, stamp: Instant): string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(uid)}`,
  `DTSTAMP:${utc(stamp)}`,
  `DTSTART:${utc(at)}`,
  'DURATION:PT15M',
  `SUMMARY:${escaped(title)}`,
  `DESCRIPTION:${escaped(body)}`,
  'TRANSP:TRANSPARENT',
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escaped(title)}`,
  'TRIGGER:PT0S',
  'END:VALARM',
  'END:VEVENT',
];

/** Builds a calendar file (RFC 5545) with an alarm at the time of each entry. `stamp` is the time of writing. */
export function icsOf(entries: CalendarEvent[], stamp: Instant): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Beituo//Reminders//ZH',
    'CALSCALE:GREGORIAN',
    ...entries.flatMap((entry) => eventOf(entry, stamp)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
