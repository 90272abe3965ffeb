import type { EventId, FilingEvent, SmsReceiver } from '@/rules';
import type { SavedFiling } from '@/store';
import { enterprise, type StoredFiling } from './filings';
import { textsOf } from './stored';
import { type App, launch } from './weapp';

type HistoryEntry = [event: EventId, at: string, by?: SmsReceiver];

/** A history, one event for each line. */
export const heard = (...events: HistoryEntry[]): FilingEvent[] =>
  events.map(([event, at, by]) => ({ event, at, ...(by && { by }) }));

export const SUBMITTED: HistoryEntry = ['submitted', '2026-03-05T09:00:00+08:00'];
export const PASSED: HistoryEntry = ['platform_passed', '2026-03-06T15:00:00+08:00'];
export const RECEIVED: HistoryEntry = ['sms_received', '2026-03-06T15:07:00+08:00'];

/** One hour after the SMS message arrived, and the filing that waits for the check. */
export const NOW = '2026-03-06T16:00:00+08:00';
export const waiting: StoredFiling = { ...enterprise(), history: heard(SUBMITTED, PASSED, RECEIVED) };

/** A phone that stores these filings. */
export async function phoneWith(filings: SavedFiling[], page: string, query = {}, more = {}): Promise<App> {
  const storage = await textsOf(...filings);
  const app = await launch({ storage, now: NOW, ...more });
  await app.open(page, query);
  return app;
}
