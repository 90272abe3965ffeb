import type { Instant } from '@/rules';

/** One moment for a calendar. */
export interface CalendarEvent {
  /** the same for the same reminder every time, so that a calendar replaces it instead of keeping two */
  uid: string;
  at: Instant;
  title: string;
  body: string;
}

/** Octets of a line, without its end (RFC 5545, 3.1). */
const LONGEST = 75;

const octetsOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** A long line goes on in the next one, after a blank; a character is never cut in two. */
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

/** Control characters and halves of characters have no place in a text (3.3.11). */
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

/** 20260307T030700Z */
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

/** A calendar file (RFC 5545) with an alarm at each moment; `stamp` is when it was written. */
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
