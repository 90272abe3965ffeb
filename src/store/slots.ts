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

const PREFIX = 'filing/';
const SLOTS = ['a', 'b'] as const;
const keysOf = (id: string): string[] => SLOTS.map((slot) => `${PREFIX}${id}/${slot}`);

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

function unseal(text: string): Copy | null {
  const match = /^([0-9a-z]+) ((\d+) (\d+) ([\s\S]*))$/.exec(text);
  if (!match) return null;
  const [, checksum, sealed = '', seq, version, body = ''] = match;
  return checksum === checksumOf(sealed) ? { seq: Number(seq), version: Number(version), body } : null;
}

/** The records that have a slot among the keys, each with the keys of its slots that are there. */
export function slotsIn(keys: readonly string[]): { id: string; keys: string[] }[] {
  const there = new Set(keys);
  const ids = keys.map((key) => key.slice(PREFIX.length, -2));
  return [...new Set(ids)].flatMap((id) => {
    const own = keysOf(id).filter((key) => there.has(key));
    return own.length > 0 ? [{ id, keys: own }] : [];
  });
}

/** The whole copies among the texts of a record's slots, newest first. */
export function copiesIn(texts: readonly (string | null | undefined)[]): Copy[] {
  return texts.flatMap((text) => unseal(text ?? '') ?? []).sort((one, other) => other.seq - one.seq);
}

/** Writes one copy into the slot whose turn it is. */
export function writeCopy(storage: TextStorage, id: string, copy: Copy): Promise<void> {
  return storage.write(keysOf(id)[copy.seq % 2] as string, seal(copy));
}

/** Removes both copies. */
export const removeCopies = (storage: TextStorage, id: string): Promise<void>[] =>
  keysOf(id).map((key) => storage.remove(key));
