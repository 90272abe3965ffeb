import { type FilingEvent, type Instant, progressOf, recorded, sayInstant } from '@/rules';
import type { SavedFiling } from '@/store';

/** The clock that would run once the event is recorded, as a sentence; '' where none would, or it cannot be recorded. */
export function clockAfter(saved: SavedFiling, event: FilingEvent, at: Instant): string {
  const { history } = recorded(saved.filing, event, at) as { history?: FilingEvent[] };
  if (!history) return '';
  const { clock } = progressOf({ ...saved, filing: { ...saved.filing, history } }, at);
  return clock
    ? `记下以后，${clock.what}是 ${sayInstant(clock.to, at)}${clock.estimated ? '（估算）' : ''}。`
    : '';
}
