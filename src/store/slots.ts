import { type Outcome, outcomesOf, type Peers } from './outcomes';
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

/**
 * What a record is: a filing, a part of the board's record, a filing that is coming in, or the accounts whose
 * verification is watched.
 */
export type Kind = 'filing' | 'board' | 'incoming' | 'verifications';

const SLOTS = ['a', 'b'] as const;
export const keysOf = (id: string, kind: Kind = 'filing'): string[] =>
  SLOTS.map((slot) => `${kind}/${id}/${slot}`);

/** FNV-1a over UTF-16 units: enough to detect an incomplete text. */
export function checksumOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(36);
}

/** A text with its checksum in front. */
export const sealed = (text: string): string => `${checksumOf(text)} ${text}`;

/** The text without its checksum; null where that does not fit. */
export function unsealed(text: string): string | null {
  const end = text.indexOf(' ');
  const body = text.slice(end + 1);
  return end > 0 && text.slice(0, end) === checksumOf(body) ? body : null;
}

function copyIn(text: string): Copy | null {
  const match = /^(\d+) (\d+) ([\s\S]*)$/.exec(unsealed(text) ?? '');
  if (!match) return null;
  const [, seq, version, body = ''] = match;
  return { seq: Number(seq), version: Number(version), body };
}

/** Finds the records that have at least one slot among the keys, each with its existing keys. */
export function slotsIn(keys: readonly string[], kind: Kind = 'filing'): { id: string; keys: string[] }[] {
  const there = new Set(keys);
  const ids = keys.map((key) => key.slice(kind.length + 1, -2));
  return [...new Set(ids)].flatMap((id) => {
    const own = keysOf(id, kind).filter((key) => there.has(key));
    return own.length > 0 ? [{ id, keys: own }] : [];
  });
}

/** The undamaged copies among the texts of a record, newest first. */
export function copiesIn(texts: readonly (string | null | undefined)[]): Copy[] {
  return texts.flatMap((text) => copyIn(text ?? '') ?? []).sort((one, other) => other.seq - one.seq);
}

/** Writes one copy into the slot whose turn it is: even or odd `seq`. */
export function writeCopy(
  storage: Pick<TextStorage, 'write'>,
  id: string,
  copy: Copy,
  kind?: Kind,
): Promise<void> {
  const { seq, version, body } = copy;
  return storage.write(keysOf(id, kind)[seq % 2] as string, sealed(`${seq} ${version} ${body}`));
}

/** Removes both copies. */
export const removeCopies = (storage: TextStorage, id: string, kind?: Kind): Promise<void>[] =>
  keysOf(id, kind).map((key) => storage.remove(key));

/** How each key was answered. A read may fail once for no reason. */
export const readKeys = (storage: TextStorage, keys: readonly string[]): Promise<Outcome<string | null>[]> =>
  outcomesOf(
    keys.map((key) => storage.read(key).catch(() => storage.read(key))),
    READS,
  );

/** The texts of each record's slots; undefined for one that was not handed over. */
export async function readSlots(
  storage: TextStorage,
  slots: readonly { keys: readonly string[] }[],
): Promise<(string | null | undefined)[][]> {
  const outcomes = await readKeys(
    storage,
    slots.flatMap(({ keys }) => keys),
  );
  const texts = outcomes.map((outcome) => ('error' in outcome ? undefined : outcome.value));
  return slots.map(({ keys }) => texts.splice(0, keys.length));
}

/** Reads wait for each other: the phone answers them one after the other. */
const READS: Peers = new Set();
