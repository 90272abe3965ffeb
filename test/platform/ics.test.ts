import { type CalendarEvent, icsOf } from '@/platform/ics';

const AT = Date.parse('2026-03-07T11:07:00+08:00');
const WRITTEN = Date.parse('2026-03-06T16:00:00+08:00');

const entry = (more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'abc-sms.hour20@beituo',
  at: AT,
  title: '示范取号：短信核验还剩 4 小时',
  body: '短信核验还剩 4 小时。',
  ...more,
});

const ics = (...entries: CalendarEvent[]) => icsOf(entries, WRITTEN);

/** The lines as a calendar reads them: folded lines are joined again (RFC 5545, 3.1). */
const read = (text: string) => text.replace(/\r\n[ \t]/g, '').split('\r\n');
const octets = (line: string) => Buffer.byteLength(line);

describe('icsOf', () => {
  it('writes one event with its alarm', () => {
    expect(read(ics(entry()))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Beituo//Reminders//ZH',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:abc-sms.hour20@beituo',
      'DTSTAMP:20260306T080000Z',
      'DTSTART:20260307T030700Z',
      'DURATION:PT15M',
      'SUMMARY:示范取号：短信核验还剩 4 小时',
      'DESCRIPTION:短信核验还剩 4 小时。',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:示范取号：短信核验还剩 4 小时',
      'TRIGGER:PT0S',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('ends every line with CRLF, and never uses CR or LF alone (3.1)', () => {
    expect(ics(entry({ body: '一\n二\r\n三\r四' })).replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  });

  it('writes times in UTC, also when the UTC day differs from the local day', () => {
    expect(ics(entry({ at: Date.parse('2026-01-01T07:59:59+08:00') }))).toContain(
      'DTSTART:20251231T235959Z\r\n',
    );
  });

  it('gives an entry the same uid each time it is written', () => {
    const uid = (text: string) => read(text).find((line) => line.startsWith('UID:'));
    expect(uid(icsOf([entry()], WRITTEN + 86_400_000))).toBe(uid(ics(entry())));
  });

  it('escapes backslash, semicolon, comma and line break (3.3.11)', () => {
    const lines = read(ics(entry({ title: 'a\\b;c,d', body: '一\r\n二\n三' })));
    expect(lines).toContain('SUMMARY:a\\\\b\\;c\\,d');
    expect(lines).toContain('DESCRIPTION:一\\n二\\n三');
  });

  it('does not let an app name add lines to the file', () => {
    const text = ics(entry({ title: '甲\r\nEND:VEVENT\r\nBEGIN:VEVENT' }));
    expect(read(text).filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
  });

  it('leaves out control characters and single surrogates', () => {
    expect(read(ics(entry({ title: 'a\u0000b\u007fc\ud83dd\udc4de' })))).toContain('SUMMARY:abcde');
  });

  it.each([
    { why: 'Chinese, three bytes each', title: '核验'.repeat(60) },
    { why: 'a character of four bytes at the fold', title: `${'a'.repeat(65)}${'👍'.repeat(40)}` },
    { why: 'one byte each', title: 'a'.repeat(300) },
    { why: 'exactly 75 bytes', title: 'a'.repeat(67) },
  ])('folds lines at 75 bytes and loses nothing: $why (3.1)', ({ title }) => {
    const text = ics(entry({ title }));
    expect(Math.max(...text.split('\r\n').map(octets))).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\ufffd');
    expect(read(text)).toContain(`SUMMARY:${title}`);
  });

  it('does not fold a line that fits', () => {
    expect(ics(entry({ title: 'a'.repeat(67) }))).toContain(`SUMMARY:${'a'.repeat(67)}\r\n`);
  });

  it('writes all events that it is given', () => {
    const many = Array.from({ length: 200 }, (_, index) => entry({ uid: `${index}@beituo` }));
    expect(ics(...many).match(/BEGIN:VEVENT/g)).toHaveLength(200);
  });
});
