import {
  type Changed,
  type Filing,
  type FilingEvent,
  type Instant,
  recorded,
  retimed,
  undoLast,
  withValue,
} from '@/rules';
import { change, useFilings } from './filings';

/** Puts a changed history in place. Gives the plain reason when it could not be changed so. */
function rewrite(
  id: string,
  how: (filing: Filing) => Changed,
  first = (filing: Filing) => filing,
): string | null {
  const saved = useFilings.getState().filings[id];
  if (!saved) return null;
  const filing = first(saved.filing);
  const changed = how(filing);
  if (changed.refusal !== undefined) return changed.refusal;
  change(id, (old) => ({ ...old, filing: { ...filing, history: changed.history } }));
  return null;
}

/** Writes down something that happened. `unchanged` says whether a filing returned by timeout goes back as it was. */
export function record(id: string, event: FilingEvent, now: Instant, unchanged?: boolean): string | null {
  return rewrite(
    id,
    (filing) => recorded(filing, event, now),
    (filing) =>
      unchanged === undefined ? filing : withValue(filing, 'local.unchanged_since_timeout', unchanged),
  );
}

/** Takes back the last thing recorded. */
export const undoRecord = (id: string): string | null => rewrite(id, undoLast);

/** Corrects when something happened. */
export const retime = (id: string, index: number, iso: string, now: Instant): string | null =>
  rewrite(id, (filing) => retimed(filing, index, iso, now));
