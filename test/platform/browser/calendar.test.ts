/** @jest-environment jsdom */
import { addToCalendar } from '@/platform/calendar.h5';

const entry = (uid: string) => ({ uid, at: Date.parse('2026-03-07T11:07:00+08:00'), title: uid, body: '' });

describe('addToCalendar in a browser', () => {
  it('downloads one calendar file with all entries, and releases its URL later', async () => {
    jest.useFakeTimers();
    const files = new Map<string, Blob>();
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        files.set('blob:1', blob);
        return 'blob:1';
      },
      revokeObjectURL: (url: string) => files.delete(url),
    });
    const clicked: HTMLAnchorElement[] = [];
    document.addEventListener('click', (event) => {
      event.preventDefault();
      clicked.push(event.target as HTMLAnchorElement);
    });
    expect(await addToCalendar([entry('a@beituo'), entry('b@beituo')])).toEqual({ count: 2, refusal: null });
    expect(clicked).toEqual([expect.objectContaining({ href: 'blob:1', download: '备妥提醒.ics' })]);
    expect(files.get('blob:1')).toMatchObject({ type: 'text/calendar;charset=utf-8' });
    expect(document.querySelector('a')).toBeNull();
    jest.advanceTimersByTime(60_000);
    expect(files.size).toBe(0);
    jest.useRealTimers();
  });
});
