import {
  type Changed,
  type Filing,
  type FilingEvent,
  type Instant,
  recorded,
  retimed,
  undoLast,
} from '@/rules';
import { change, filingNow } from './filings';
import { withoutUndone } from './returned';

/** Stores a changed history. Returns the reason (a Chinese sentence) when the change is not allowed, else null. */
function rewrite(id: string, how: (filing: Filing) => Changed): string | null {
  const saved = filingNow(id);
  if (!saved) return null;
  const changed = how(saved.filing);
  if (changed.refusal !== undefined) return changed.refusal;
  change(id, (old) => withoutUndone({ ...old, filing: { ...old.filing, history: changed.history } }));
  return null;
}

/** Records an event. Returns the reason when it is not allowed, else null. */
export const record = (id: string, event: FilingEvent, now: Instant): string | null =>
  rewrite(id, (filing) => recorded(filing, event, now));

/** Removes the last recorded event. Returns the reason when it is not allowed, else null. */
export const undoRecord = (id: string): string | null => rewrite(id, undoLast);

/** Corrects the time of one event. Returns the reason when it is not allowed, else null. */
export const retime = (id: string, index: number, iso: string, now: Instant): string | null =>
  rewrite(id, (filing) => retimed(filing, index, iso, now));
