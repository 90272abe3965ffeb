import { outcomesOf, valuesOf } from './outcomes';
import { type Copy, keysOf, readKeys, removeCopies, sealed, unsealed, writeCopy } from './slots';
import type { TextStorage } from './textStorage';

/**
 * Filings that come in together, all or none. Their texts are laid beside the records, under names that a list
 * keeps; then one small entry switches them in. From then on each is the newest copy of its record, until the record
 * itself holds it.
 */
export interface Incoming {
  /** reads what is switched in; false when the phone did not hand it over */
  load(): Promise<boolean>;
  /** switched in, and perhaps not in their records yet */
  readonly ids: ReadonlySet<string>;
  /** lays them beside and switches them in; rejects with the phone's error, and then nothing has changed */
  bring(copies: ReadonlyMap<string, Copy>): Promise<void>;
  /** this one's record holds it now */
  stored(id: string): void;
  /** removes what was laid beside, once every record holds its own */
  settle(): Promise<void>;
  /** removes what was laid beside of one */
  remove(id: string): Promise<void>[];
  /** removes what an earlier session laid and did not switch in */
  sweep(): Promise<void>;
  /** the same of everything */
  clear(): Promise<boolean>;
}

const LIST = 'incoming';
const SWITCH = 'incoming/switched';

export function incomingOf(storage: TextStorage): Incoming {
  const ids = new Set<string>();
  const stored = new Set<string>();
  /** what lies beside the records, as far as this session knows */
  let laid: string[] = [];

  async function load(): Promise<boolean> {
    const [switched] = await readKeys(storage, [SWITCH]);
    if (!switched || 'error' in switched) return false;
    if (unsealed(switched.value ?? '') === null) return true;
    const [list] = await readKeys(storage, [LIST]);
    if (!list || 'error' in list) return false;
    laid = idsIn(list.value);
    for (const id of laid) if (!stored.has(id)) ids.add(id);
    return true;
  }

  async function clear(): Promise<boolean> {
    // A kill may come between any two: nothing half is ever switched in, and no text is left that no list names.
    for (const step of [
      () => [storage.remove(SWITCH)],
      () => laid.flatMap((id) => removeCopies(storage, id, 'incoming')),
      () => [storage.remove(LIST)],
    ]) {
      const outcomes = await outcomesOf(step());
      if (outcomes.some((outcome) => 'error' in outcome)) return false;
    }
    laid = [];
    ids.clear();
    stored.clear();
    return true;
  }

  async function lay(copies: ReadonlyMap<string, Copy>): Promise<void> {
    laid = [...copies.keys()];
    await valuesOf([storage.write(LIST, sealed(JSON.stringify(laid)))]);
    await valuesOf([...copies].map(([id, copy]) => writeCopy(storage, id, copy, 'incoming')));
    await valuesOf([storage.write(SWITCH, sealed('yes'))]);
  }

  return {
    ids,
    load,
    clear,
    async bring(copies) {
      // Two lists would be one too many.
      if (ids.size > 0 || (laid.length > 0 && !(await clear()))) throw new Error('others are coming in');
      try {
        await lay(copies);
      } catch (error) {
        await clear();
        throw error;
      }
      for (const id of laid) ids.add(id);
    },
    stored(id) {
      if (ids.delete(id)) stored.add(id);
    },
    async settle() {
      if (ids.size === 0 && laid.length > 0) await clear();
    },
    remove: (id) => (laid.includes(id) ? removeCopies(storage, id, 'incoming') : []),
    async sweep() {
      if (laid.length > 0) return;
      const [list] = await readKeys(storage, [LIST]);
      if (!list || 'error' in list || list.value === null) return;
      laid = idsIn(list.value);
      await clear();
    },
  };
}

function idsIn(list: string | null): string[] {
  try {
    const found: unknown = JSON.parse(unsealed(list ?? '') ?? '[]');
    return Array.isArray(found) ? found.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

/** Where else a record that is coming in is looked for. */
export const incomingKeysOf = (id: string): string[] => keysOf(id, 'incoming');
