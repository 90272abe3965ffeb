import type { TextStorage } from './textStorage';

/**
 * Each record lives in two slots, written in turn, so that a write cut off half-way destroys the older copy at most.
 * An envelope is `checksum seq version body`: where the checksum does not fit, the text was torn.
 */

export interface Copy {
  version: number;
  seq: number;
  body: string;
}

const SLOTS = ['a', 'b'] as const;
const slotKey = (id: string, seq: number) => `${id}/${SLOTS[seq % 2]}`;

/** FNV-1a over UTF-16 units: enough to tell a torn text from a whole one. */
function checksumOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(36);
}

function seal({ seq, version, body }: Copy): string {
  const text = `${seq} ${version} ${body}`;
  return `${checksumOf(text)} ${text}`;
}

function unseal(text: string | null): Copy | null {
  const match = text === null ? null : /^([0-9a-z]+) ((\d+) (\d+) ([\s\S]*))$/.exec(text);
  if (!match) return null;
  const [, checksum, sealed = '', seq, version, body = ''] = match;
  return checksum === checksumOf(sealed) ? { seq: Number(seq), version: Number(version), body } : null;
}

/** Ids that have at least one slot in storage. */
export async function idsIn(storage: TextStorage, prefix: string): Promise<string[]> {
  const ids = (await storage.keys())
    .filter((key) => key.startsWith(prefix) && /\/[ab]$/.test(key))
    .map((key) => key.slice(0, -2));
  return [...new Set(ids)].sort();
}

/** The whole copies of a record, newest first. */
export async function copiesOf(storage: TextStorage, id: string): Promise<Copy[]> {
  const found = await Promise.all(SLOTS.map((slot) => storage.read(`${id}/${slot}`)));
  return found
    .map(unseal)
    .filter((copy) => copy !== null)
    .sort((one, other) => other.seq - one.seq);
}

/** Writes one copy into the slot whose turn it is. */
export function writeCopy(storage: TextStorage, id: string, copy: Copy): Promise<void> {
  return storage.write(slotKey(id, copy.seq), seal(copy));
}

/** Removes both copies. */
export async function removeCopies(storage: TextStorage, id: string): Promise<void> {
  await Promise.all(SLOTS.map((slot) => storage.remove(`${id}/${slot}`)));
}
