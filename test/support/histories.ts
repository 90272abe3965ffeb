import type { EventId, FilingEvent } from '@/rules';
import { enterprise, having, type StoredFiling } from './filings';

/** One event of a history, with its full time. */
export const entry = (event: EventId, at: string, more: Partial<FilingEvent> = {}): FilingEvent => ({
  event,
  at,
  ...more,
});

/** A filing that passes the five stages without errors. */
export const SUBMITTED = entry('submitted', '2026-03-02T10:00:00+08:00');
export const PASSED = entry('platform_passed', '2026-03-03T10:00:00+08:00');
export const RECEIVED = entry('sms_received', '2026-03-03T10:05:00+08:00');
export const VERIFIED = entry('sms_verified', '2026-03-03T11:00:00+08:00');
export const FILED = entry('bureau_passed', '2026-03-10T10:00:00+08:00', {
  record_number: '粤ICP备2026000001号-1X',
});

/** A complete filing with this history; `name` renames its app where there are several. */
export const recorded = (history: FilingEvent[], name = '示范取号'): StoredFiling => ({
  ...having(enterprise(), { 'icp_applets.base_info.name': name }),
  history,
});
