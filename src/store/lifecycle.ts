import type { Draft, Instant } from '@/rules';
import { NOTHING_READ, persister, useFilings } from './filings';

/** Starts a filing and gives its id. */
export function startFiling(draft: Draft, now: Instant): string {
  // Only unlike the ids on the same phone, and no secret: Math.random will do.
  const id = `${now.toString(36)}${Math.random().toString(36).slice(2, 8)}`;
  useFilings.setState((state) => ({ filings: { ...state.filings, [id]: { ...draft, id, createdAt: now } } }));
  persister?.changed(id);
  return id;
}

/** Deletes a filing's answers; rejects when the phone refuses, and the filing stays. Its photo files are the caller's. */
export async function removeFiling(id: string): Promise<void> {
  await persister?.remove(id);
  useFilings.setState((state) => {
    const filings = { ...state.filings };
    delete filings[id];
    return { filings };
  });
}

/** Deletes the records of which no copy is whole; rejects when the phone refuses. */
export async function removeUnreadable(): Promise<void> {
  const { unreadable } = useFilings.getState();
  await Promise.all(unreadable.map((id) => persister?.remove(id)));
  useFilings.setState({ unreadable: [] });
}

/** Deletes every record, also what cannot be read or was written by a later version; rejects when the phone refuses. */
export async function removeEverything(): Promise<void> {
  await persister?.removeAll();
  useFilings.setState({ ...NOTHING_READ, ready: true });
}
