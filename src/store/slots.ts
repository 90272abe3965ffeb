import type { TextStorage } from './textStorage';

/**
 * Each record has two slots, which are written in turn. A write that is cut off damages the older copy at most. The
 * stored text is `checksum seq version body`; a wrong checksum means that the write was cut off.
 */

export interface Copy {
  version: number;
  seq: number;
  body: string;
}

const PREFIX = 'filing/';
const SLOTS = ['a', 'b'] as const;
const keysOf = (id: string): string[] => SLOTS.map((slot) => `${PREFIX}${id}/${slot}`);

/** FNV-1a over UTF-16 units: enough to detect an incomplete text. */
function checksumOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(36);
}

function seal({ seq, version, body }: Copy): string {
  const text = `${seq} ${version} ${body}`;
  return `${checksumOf(text)} ${text}`;
}

function unseal(text: string): Copy | null {
  const match = /^([0-9a-z]+) ((\d+) (\d+) ([\s\S]*))$/.exec(text);
  if (!match) return null;
  const [, checksum, sealed = '', seq, version, body = ''] = match;
  return checksum === checksumOf(sealed) ? { seq: Number(seq), version: Number(version), body } : null;
}

/** Finds the records that have at least one slot among the keys, each with its existing keys. */
export function slotsIn(keys: readonly string[]): { id: string; keys: string[] }[] {
  const there = new Set(keys);
  const ids = keys.map((key) => key.slice(PREFIX.length, -2));
  return [...new Set(ids)].flatMap((id) => {
    const own = keysOf(id).filter((key) => there.has(key));
    return own.length > 0 ? [{ id, keys: own }] : [];
  });
}

/** The undamaged copies among the texts of a record, newest first. */
export function copiesIn(texts: readonly (string | null | undefined)[]): Copy[] {
  return texts.flatMap((text) => unseal(text ?? '') ?? []).sort((one, other) => other.seq - one.seq);
}

/** Writes one copy into the slot whose turn it is: even or odd `seq`. */
export function writeCopy(storage: TextStorage, id: string, copy: Copy): Promise<void> {
  return storage.write(keysOf(id)[copy.seq % 2] as string, seal(copy));
}

/** Removes both copies of a record. */
export const removeCopies = (storage: TextStorage, id: string): Promise<void>[] =>
  keysOf(id).map((key) => storage.remove(key));
