import { addToCalendar, type CalendarEvent } from '@/platform/calendar';
import { type FakePhone, newPhone } from '../support/phone';

const entry = (title: string, at = '2026-03-07T11:07:00.900+08:00'): CalendarEvent => ({
  uid: `${title}@beituo`,
  at: Date.parse(at),
  title,
  body: '短信核验还剩 4 小时。',
});

const titlesIn = (phone: FakePhone) => phone.askedFor('addPhoneCalendar').map(({ title }) => title);

describe('addToCalendar', () => {
  it('gives the phone the title, the text and the start in whole seconds', async () => {
    const phone = newPhone();
    expect(await addToCalendar([entry('示范取号')])).toEqual({ count: 1, refusal: null });
    expect(phone.askedFor('addPhoneCalendar')).toEqual([
      {
        title: '示范取号',
        description: '短信核验还剩 4 小时。',
        startTime: Date.parse('2026-03-07T11:07:00+08:00') / 1000,
      },
    ]);
  });

  it('calls the phone inside the tap handler, because WeChat opens the calendar only there', () => {
    const phone = newPhone();
    addToCalendar([entry('示范取号')]);
    expect(titlesIn(phone)).toEqual(['示范取号']);
  });

  it('adds all entries in order', async () => {
    const phone = newPhone();
    expect(await addToCalendar([entry('一'), entry('二'), entry('三')])).toEqual({ count: 3, refusal: null });
    expect(titlesIn(phone)).toEqual(['一', '二', '三']);
  });

  const refusals = [
    { words: 'auth deny', refusal: 'permission' },
    { words: 'privacy permission is not authorized', refusal: 'consent' },
    { words: 'cancel', refusal: 'cancelled' },
    { words: 'internal error', refusal: 'failed' },
  ];
  it.each(refusals)('returns the reason $refusal for the error “$words”', async ({ words, refusal }) => {
    newPhone({ faults: { addPhoneCalendar: words } });
    expect(await addToCalendar([entry('一')])).toEqual({ count: 0, refusal });
  });

  it('stops when the phone refuses, and returns how many entries were added before', async () => {
    const phone = newPhone({
      faults: { addPhoneCalendar: ({ count }) => (count === 2 ? 'auth deny' : undefined) },
    });
    expect(await addToCalendar([entry('一'), entry('二'), entry('三')])).toEqual({
      count: 1,
      refusal: 'permission',
    });
    expect(titlesIn(phone)).toEqual(['一', '二']);
  });

  it('returns “unsupported” when WeChat cannot write to the calendar (before 2.15.0)', async () => {
    const phone = newPhone();
    delete phone.wx.addPhoneCalendar;
    expect(await addToCalendar([entry('一')])).toEqual({ count: 0, refusal: 'unsupported' });
  });
});
