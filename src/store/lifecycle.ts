import type { Draft, Instant } from '@/rules';
import { NOTHING_READ, persister, useFilings } from './filings';

/** Creates a filing and returns its id. */
export function startFiling(draft: Draft, now: Instant): string {
  // The id is no secret. It must only differ from the other ids on this phone, so Math.random is enough.
  const id = `${now.toString(36)}${Math.random().toString(36).slice(2, 8)}`;
  useFilings.setState((state) => ({ filings: { ...state.filings, [id]: { ...draft, id, createdAt: now } } }));
  persister?.changed(id);
  return id;
}

/** Deletes a filing. Rejects when the phone refuses; the filing then stays. The caller deletes its photo files. */
export async function removeFiling(id: string): Promise<void> {
  await persister?.remove(id);
  useFilings.setState((state) => {
    const filings = { ...state.filings };
    delete filings[id];
    return { filings };
  });
}

/** Deletes the damaged records, which have no readable copy. Rejects when the phone refuses. */
export async function removeUnreadable(): Promise<void> {
  const { unreadable } = useFilings.getState();
  await Promise.all(unreadable.map((id) => persister?.remove(id)));
  useFilings.setState({ unreadable: [] });
}

/** Deletes every record, including damaged ones and those of a later version. Rejects when the phone refuses. */
export async function removeEverything(): Promise<void> {
  await persister?.removeAll();
  useFilings.setState({ ...NOTHING_READ, ready: true });
}
