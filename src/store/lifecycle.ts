import type { Draft, Instant } from '@/rules';
import { forget, keeping, NOTHING_READ, put, useFilings } from './filings';
import type { Removal } from './persister';

/** Starts a filing and gives its id. */
export function startFiling(draft: Draft, now: Instant): string {
  // Only unlike the ids on the same phone, and no secret: Math.random will do.
  const id = `${now.toString(36)}${Math.random().toString(36).slice(2, 8)}`;
  put({ ...draft, id, createdAt: now });
  keeping?.persister.changed(id);
  return id;
}

/** Deletes a filing's answers. Its photo files are the caller's, once it is done. */
export async function removeFiling(id: string): Promise<Removal> {
  return worst(await removed([id]));
}

/** Deletes the records of which no copy is whole. */
export async function removeUnreadable(): Promise<Removal> {
  return worst(await removed(useFilings.getState().unreadable));
}

/** Deletes every record, also what cannot be read or was written by a later version. */
export async function removeEverything(): Promise<Removal> {
  const removal = (await keeping?.persister.removeAll().catch(() => null)) ?? 'refused';
  if (removal !== 'refused')
    useFilings.setState({ ...NOTHING_READ, ready: true, complete: true, allKnown: true });
  return removal;
}

async function removed(ids: readonly string[]): Promise<Removal[]> {
  const removals = (await keeping?.persister.remove(ids)) ?? [];
  forget(ids.filter((_, place) => removals[place] !== 'refused'));
  return removals;
}

const worst = (removals: readonly Removal[]): Removal =>
  (['refused', 'later'] as const).find((one) => removals.includes(one)) ?? 'done';
