import type { Draft, Instant } from '@/rules';
import { forget, keeping, NOTHING_READ, put, useFilings } from './filings';
import { keepLinkPrefix } from './linkPrefix';
import type { Removal } from './persister';
import { removeVerifications } from './verifications';

/** Creates a filing and returns its id. */
export function startFiling(draft: Draft, now: Instant): string {
  // The id is no secret. It must only differ from the other ids on this phone, so Math.random is enough.
  const id = `${now.toString(36)}${Math.random().toString(36).slice(2, 8)}`;
  put({ ...draft, id, createdAt: now });
  keeping?.persister.changed(id);
  return id;
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
  return worst([removal, await removeVerifications()]);
}

async function removed(ids: readonly string[]): Promise<Removal[]> {
  const removals = (await keeping?.persister.remove(ids)) ?? [];
  forget(ids.filter((_, place) => removals[place] !== 'refused'));
  return removals;
}

const worst = (removals: readonly Removal[]): Removal =>
  (['refused', 'later'] as const).find((one) => removals.includes(one)) ?? 'done';
