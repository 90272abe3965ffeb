import { create } from 'zustand';
import type { Instant } from '@/rules';
import { keeping } from './filings';
import { isRecord } from './isRecord';
import { outcomesOf } from './outcomes';
import { readKeys } from './slots';
import type { TextStorage } from './textStorage';

/** When everything was last put into a backup, as far as this phone knows. */
export interface Backups {
  /** false until it was read */
  known: boolean;
  made?: Instant;
  /** when the person put the reminder off */
  putOff?: Instant;
}

const NO_BACKUP: Backups = { known: true };

export const useBackups = create<Backups>()(() => ({ known: false }));

const KEY = 'backups';

const MONTH = 30 * 24 * 3_600_000;
/** From so many filings on, losing them is more than an evening's work. */
const MANY = 5;

export async function readBackups(storage: TextStorage): Promise<void> {
  const [outcome] = await readKeys(storage, [KEY]);
  if (!outcome || 'error' in outcome) return;
  useBackups.setState({ ...NO_BACKUP, ...instantsIn(outcome.value) }, true);
}

function instantsIn(text: string | null): Pick<Backups, 'made' | 'putOff'> {
  try {
    const found: unknown = JSON.parse(text ?? '{}');
    const { made, putOff } = isRecord(found) ? found : {};
    return {
      ...(typeof made === 'number' && { made }),
      ...(typeof putOff === 'number' && { putOff }),
    };
  } catch {
    return {};
  }
}

/** Whether the board reminds of a backup: many filings, none made for a month, and not put off within one. */
export function isBackupDue(
  { known, made = 0, putOff = 0 }: Backups,
  filings: number,
  now: Instant,
): boolean {
  return known && filings >= MANY && now - Math.max(made, putOff) > MONTH;
}

/** A backup has left the phone. */
export const noteBackup = (now: Instant): Promise<void> => note({ made: now });

/** The reminder comes again in a month. */
export const putOffBackup = (now: Instant): Promise<void> => note({ putOff: now });

async function note(news: Partial<Backups>): Promise<void> {
  useBackups.setState(news);
  const { made, putOff } = useBackups.getState();
  // A note that is not stored means a reminder too many.
  await keeping?.storage.write(KEY, JSON.stringify({ made, putOff })).catch(() => undefined);
}

/** With everything else. True when nothing is left of it. */
export async function forgetBackups(): Promise<boolean> {
  useBackups.setState(NO_BACKUP, true);
  const [outcome] = await outcomesOf(keeping ? [keeping.storage.remove(KEY)] : []);
  return !outcome || 'value' in outcome;
}
