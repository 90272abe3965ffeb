import { type FilingEvent, type Instant, recorded } from '@/rules';
import { change, filingNow } from './filings';
import { kept, withReasons } from './returned';
import type { KeptReason, SavedFiling, ToldReason } from './saved';

/** Keeps what was pasted until it is recorded; undefined lets it go. */
export function keepPasted(id: string, pasted: string | undefined): void {
  change(id, ({ pasted: _, ...saved }) => (pasted ? { ...saved, pasted } : saved));
}

/** Keeps reasons of a refusal that was recorded before, or that nobody recorded. */
export function keepReasons(id: string, told: readonly ToldReason[]): void {
  change(id, ({ pasted: _, ...saved }) => withReasons(saved, told));
}

/** Records what was pasted and its reasons at once. Returns why not (a Chinese sentence), else null. */
export function recordReceived(
  id: string,
  event: FilingEvent,
  told: readonly ToldReason[],
  now: Instant,
): string | null {
  const saved = filingNow(id);
  if (!saved) return null;
  const changed = recorded(saved.filing, event, now);
  if (changed.refusal !== undefined) return changed.refusal;
  change(id, ({ pasted: _, ...old }) =>
    withReasons({ ...old, filing: { ...old.filing, history: changed.history } }, told),
  );
  return null;
}

/** Changes one reason. */
const mark = (id: string, place: number, how: (reason: KeptReason, saved: SavedFiling) => KeptReason): void =>
  change(id, (saved) => {
    const { returned } = saved;
    if (!returned?.reasons[place]) return saved;
    const reasons = returned.reasons.map((reason, i) => (i === place ? how(reason, saved) : reason));
    return { ...saved, returned: { ...returned, reasons } };
  });

/** The person says that a reason needs no change; or, after all, that it does. */
export const sayFine = (id: string, place: number, fine: boolean): void =>
  mark(id, place, (reason) => ({ ...reason, fine }));

/** The person says which field the words are about; '' unties them. */
export const tieReason = (id: string, place: number, path: string): void =>
  mark(id, place, ({ fine: _, was: __, ...reason }, saved) => kept(saved, { ...reason, path }));
