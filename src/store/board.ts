import { outcomesOf } from './outcomes';
import { copiesIn, keysOf, readSlots, removeCopies, slotsIn, writeCopy } from './slots';
import { isShort, isSummary, SHAPE, type Summary } from './summary';
import type { TextStorage } from './textStorage';

/** What is noted of a filing: what the board shows, its id alone, or that it is to be deleted. */
export type Note = Summary | 'known' | 'deleted';

/**
 * The board's own record: every filing's id, what the board shows of it, and what is still to be deleted. It lies in
 * parts of a hundred filings. Where it is missing or torn the filings themselves are read, and it is written anew.
 */
export interface Board {
  readonly notes: ReadonlyMap<string, Note>;
  /** reads it; `keys` are those the phone lists, where it does */
  load(keys: Promise<string[] | undefined>): Promise<BoardRead>;
  /** notes something of a filing; it is written a moment later */
  note(id: string, note: Note): void;
  drop(id: string): void;
  /** writes what changed, now; true when all of it is in storage */
  flush(): Promise<boolean>;
  /** whether the next start will find this filing: by the phone's list, or by this record, which is written for it */
  finds(id: string): Promise<boolean>;
}

export interface BoardRead {
  /** the phone lists our entries */
  listed: boolean;
  /** a part was held back, or no copy of it is whole: more filings may be there */
  lost: boolean;
  /** nothing of it is damaged or was held back */
  whole: boolean;
}

const VERSION = 1;
const IN_ONE_PART = 100;
/** Parts asked for at once where the phone does not list them. */
const STEP = 4;
/** A name that is being typed is written when the typing pauses. */
const PAUSE = 300;

/** `half`: one copy is whole and the other damaged. `torn`: no copy is whole. */
type PartState = 'missing' | 'torn' | 'half' | 'whole' | 'unread';

const hasCopy = (state: PartState): boolean => state === 'whole' || state === 'half';

interface Part {
  seq: number;
  ids: Set<string>;
}

export function boardOf(storage: TextStorage): Board {
  const notes = new Map<string, Note>();
  const placeOf = new Map<string, number>();
  const dirty = new Set<number>();
  /** filings whose ids are not in storage */
  const fresh = new Set<string>();
  let keysThere: string[] | undefined;
  let isListed = false;
  const parts: Part[] = [];
  // Nothing is written over what was not read.
  let held = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const partFor = (id: string): number => {
    const place = placeOf.get(id) ?? parts.findIndex(({ ids }) => ids.size < IN_ONE_PART);
    return place >= 0 ? place : parts.push({ seq: 0, ids: new Set() }) - 1;
  };

  function put(id: string, note: Note, place: number): void {
    notes.set(id, note);
    placeOf.set(id, place);
    parts[place]?.ids.add(id);
  }

  /** Takes in one part as it was read; memory knows better where both speak. */
  function take(place: number, texts: (string | null | undefined)[]): PartState {
    if (texts.includes(undefined)) return 'unread';
    const [copy] = copiesIn(texts);
    const part = parts[place] ?? { seq: 0, ids: new Set<string>() };
    parts[place] = { ...part, seq: Math.max(part.seq, copy?.seq ?? 0) };
    for (const [id, note] of copy?.version === VERSION ? notesIn(copy.body) : [])
      if (!notes.has(id)) put(id, note, place);
    if (copy === undefined && texts.every((text) => text === null)) return 'missing';
    if (texts.every((text) => text === null || copiesIn([text]).length > 0)) return 'whole';
    return copy ? 'half' : 'torn';
  }

  async function load(listing: Promise<string[] | undefined>): Promise<BoardRead> {
    const listed = new Map<number, string[]>();
    const read = async (from: number, to: number) => {
      const places = Array.from({ length: to - from }, (_, i) => from + i);
      const keys = places.map((place) => listed.get(place) ?? keysOf(String(place), 'board'));
      const texts = await readSlots(
        storage,
        keys.map((own) => ({ keys: own })),
      );
      return texts.map((each, i) => take(from + i, each));
    };
    // The first part is asked for while the phone lists its keys.
    const [keys, first] = await Promise.all([listing, read(0, 1)]);
    keysThere = keys;
    isListed = slotsIn(keys ?? []).length + slotsIn(keys ?? [], 'board').length > 0;
    for (const { id, keys: own } of slotsIn(keys ?? [], 'board')) listed.set(Number(id), own);
    const found = [...first];
    for (;;) {
      // A phone that has rubbish under every name would be asked for ever.
      const goesOn = found.length < STEP || found.slice(-STEP).some(hasCopy);
      const more = goesOn && found[found.length - 1] !== 'missing' ? STEP : 0;
      const to = listed.size > 0 ? Math.max(...listed.keys()) + 1 : found.length + more;
      if (to <= found.length || found.includes('unread')) break;
      found.push(...(await read(found.length, to)));
    }
    held = found.includes('unread');
    return {
      listed: isListed,
      lost: found.includes('unread') || found.includes('torn'),
      whole: found.every((state) => state === 'whole' || state === 'missing'),
    };
  }

  async function write(place: number): Promise<void> {
    if (held) throw new Error('not read yet');
    const part = parts[place] as Part;
    const ids = [...part.ids];
    // A part in the middle stays, empty, so that those behind it are found.
    if (ids.length === 0 && parts.slice(place).every((later) => later.ids.size === 0)) {
      await Promise.all(removeCopies(storage, String(place), 'board'));
      part.seq = 0;
      return;
    }
    const body = JSON.stringify({ shape: SHAPE, notes: ids.map((id) => [id, notes.get(id)]) });
    await writeCopy(storage, String(place), { version: VERSION, seq: part.seq + 1, body }, 'board');
    part.seq += 1;
    for (const id of ids) fresh.delete(id);
  }

  async function writeAll(): Promise<boolean> {
    // What could not be read at the start perhaps can now.
    if (held && dirty.size > 0) await load(Promise.resolve(keysThere));
    const places = [...dirty];
    dirty.clear();
    const outcomes = await outcomesOf(places.map(write));
    outcomes.forEach((outcome, i) => {
      if ('error' in outcome) dirty.add(places[i] as number);
    });
    return dirty.size === 0;
  }

  function flush(): Promise<boolean> {
    clearTimeout(timer);
    timer = undefined;
    const done = last.then(writeAll);
    last = done;
    return done;
  }

  function change(place: number, pause: number): void {
    dirty.add(place);
    if (pause === 0) clearTimeout(timer);
    if (pause === 0 || timer === undefined) timer = setTimeout(flush, pause);
  }

  return {
    notes,
    load,
    flush,
    async finds(id) {
      if (!isListed && fresh.has(id)) await flush();
      return isListed || !fresh.has(id);
    },
    note(id, note) {
      const isNew = !notes.has(id);
      const place = partFor(id);
      if (isNew) fresh.add(id);
      put(id, typeof note !== 'object' || isShort(note) ? note : 'known', place);
      // Until its id is here, only the phone's list knows of a filing.
      change(place, isNew ? 0 : PAUSE);
    },
    drop(id) {
      const place = placeOf.get(id);
      if (place === undefined) return;
      notes.delete(id);
      placeOf.delete(id);
      fresh.delete(id);
      parts[place]?.ids.delete(id);
      change(place, PAUSE);
    },
  };
}

/** What one part's text says, as far as it can be understood. */
function notesIn(body: string): [string, Note][] {
  try {
    const { shape, notes }: { shape?: unknown; notes?: unknown } = JSON.parse(body);
    if (!Array.isArray(notes)) return [];
    return notes.flatMap((entry): [string, Note][] => {
      const [id, note] = Array.isArray(entry) ? entry : [];
      if (typeof id !== 'string') return [];
      if (note === 'deleted') return [[id, note]];
      return [[id, shape === SHAPE && isSummary(note) ? { ...note, id } : 'known']];
    });
  } catch {
    return [];
  }
}
