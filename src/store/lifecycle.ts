import type { Draft, Instant } from '@/rules';
import { forgetBackups } from './backups';
import { forget, keeping, NOTHING_READ, put, saveNow, useFilings } from './filings';
import { keepLinkPrefix } from './linkPrefix';
import type { Removal, StorageProblem } from './persister';
import type { SavedFiling } from './saved';
import { removeVerifications } from './verifications';

/** An id for a new filing. It is no secret, and must only differ from the others: Math.random is enough. */
export const newFilingId = (now: Instant): string =>
  `${now.toString(36)}${Math.random().toString(36).slice(2, 8)}`;

/** Creates a filing and returns its id. */
export function startFiling(draft: Draft, now: Instant): string {
  const id = newFilingId(now);
  put({ ...draft, id, createdAt: now });
  keeping?.persister.changed(id);
  return id;
}

/**
 * Brings in filings, each in place of the one that has its id: all or none, also when the app is killed. Returns null
 * when they are in, else why not. The caller deletes the photo files that no filing names any more.
 */
export async function bringIn(filings: readonly SavedFiling[]): Promise<StorageProblem | null> {
  if (!keeping || !(await saveNow())) return useFilings.getState().storageProblem ?? 'failed';
  const problem = await keeping.persister.bring(filings);
  if (problem) return problem;
  const news = new Set(filings.map(({ id }) => id));
  useFilings.setState(({ unreadable }) => ({ unreadable: unreadable.filter((id) => !news.has(id)) }));
  for (const saved of filings) {
    put(saved);
    keeping.persister.changed(saved.id);
  }
  await saveNow();
  return null;
}

/** Deletes a filing. Rejects when the phone refuses; the filing then stays. The caller deletes its photo files. */
export async function removeFiling(id: string): Promise<Removal> {
  return worst(await removed([id]));
}

/** Deletes the damaged records, which have no readable copy. Rejects when the phone refuses. */
export async function removeUnreadable(): Promise<Removal> {
  return worst(await removed(useFilings.getState().unreadable));
}

/** Deletes every record, including damaged ones and those of a later version. Rejects when the phone refuses. */
export async function removeEverything(): Promise<Removal> {
  const removal = (await keeping?.persister.removeAll().catch(() => null)) ?? 'refused';
  if (removal === 'refused') return removal;
  await keepLinkPrefix('');
  useFilings.setState({ ...NOTHING_READ, ready: true, complete: true, allKnown: true });
  const backups: Removal = (await forgetBackups()) ? 'done' : 'later';
  return worst([removal, backups, await removeVerifications()]);
}

async function removed(ids: readonly string[]): Promise<Removal[]> {
  const removals = (await keeping?.persister.remove(ids)) ?? [];
  forget(ids.filter((_, place) => removals[place] !== 'refused'));
  return removals;
}

const worst = (removals: readonly Removal[]): Removal =>
  (['refused', 'later'] as const).find((one) => removals.includes(one)) ?? 'done';
