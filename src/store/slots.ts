import type { Shelf } from './shelf';

/**
 * Each record lives in two slots, written in turn, so that a write cut off half-way destroys the older copy at most.
 * An envelope is `sum seq version body`: a sum that does not fit its text was torn.
 */

export interface Stored {
  version: number;
  seq: number;
  body: string;
}

const SLOTS = ['a', 'b'] as const;
const slotKey = (id: string, seq: number) => `${id}/${SLOTS[seq % 2]}`;

/** FNV-1a over UTF-16 units: enough to tell a torn text from a whole one. */
function sumOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(36);
}

function seal({ seq, version, body }: Stored): string {
  const text = `${seq} ${version} ${body}`;
  return `${sumOf(text)} ${text}`;
}

function unseal(text: string | null): Stored | null {
  const match = text === null ? null : /^([0-9a-z]+) ((\d+) (\d+) ([\s\S]*))$/.exec(text);
  if (!match) return null;
  const [, sum, sealed = '', seq, version, body = ''] = match;
  return sum === sumOf(sealed) ? { seq: Number(seq), version: Number(version), body } : null;
}

/** Ids that have at least one slot on the shelf. */
export async function idsOn(shelf: Shelf, prefix: string): Promise<string[]> {
  const ids = (await shelf.keys())
    .filter((key) => key.startsWith(prefix) && /\/[ab]$/.test(key))
    .map((key) => key.slice(0, -2));
  return [...new Set(ids)].sort();
}

/** The whole copies of a record, newest first. */
export async function copiesOf(shelf: Shelf, id: string): Promise<Stored[]> {
  const found = await Promise.all(SLOTS.map((slot) => shelf.read(`${id}/${slot}`)));
  return found
    .map(unseal)
    .filter((stored) => stored !== null)
    .sort((one, other) => other.seq - one.seq);
}

/** Writes one copy into the slot whose turn it is. */
export function putCopy(shelf: Shelf, id: string, stored: Stored): Promise<void> {
  return shelf.write(slotKey(id, stored.seq), seal(stored));
}

/** Removes both copies. */
export async function dropCopies(shelf: Shelf, id: string): Promise<void> {
  await Promise.all(SLOTS.map((slot) => shelf.remove(`${id}/${slot}`)));
}
