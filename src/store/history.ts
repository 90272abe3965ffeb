import {
  type Changed,
  type Filing,
  type FilingEvent,
  type Instant,
  recorded,
  retimed,
  undoLast,
} from '@/rules';
import { change, useFilings } from './filings';

/** Puts a changed history in place. Gives the plain reason when it could not be changed so. */
function rewrite(id: string, how: (filing: Filing) => Changed): string | null {
  const saved = useFilings.getState().filings[id];
  if (!saved) return null;
  const changed = how(saved.filing);
  if (changed.refusal !== undefined) return changed.refusal;
  change(id, (old) => ({ ...old, filing: { ...old.filing, history: changed.history } }));
  return null;
}

/** Writes down something that happened. */
export const record = (id: string, event: FilingEvent, now: Instant): string | null =>
  rewrite(id, (filing) => recorded(filing, event, now));

/** Takes back the last thing recorded. */
export const undoRecord = (id: string): string | null => rewrite(id, undoLast);

/** Corrects when something happened. */
export const retime = (id: string, index: number, iso: string, now: Instant): string | null =>
  rewrite(id, (filing) => retimed(filing, index, iso, now));
