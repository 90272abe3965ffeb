import { readBackups } from './backups';
import { type Filings, forget, type Keeping, keepIn, keeping, put, useFilings } from './filings';
import { incomingKeysOf } from './incoming';
import { outcomesOf } from './outcomes';
import type { RecordPlace, StoredRecord } from './records';
import { keysOf, slotsIn } from './slots';
import { type Summary, summaryOf } from './summary';
import type { TextStorage } from './textStorage';
import { isOfVerifications, openVerifications, readVerifications } from './verifications';

/** Filings that are read together behind the board. */
const AT_ONCE = 25;
/** Milliseconds that the first screen has to itself. */
const DRAWING = 50;

/** Where each known filing lies. */
let places = new Map<string, RecordPlace>();
/** Filings that are being read. */
let underWay = new Map<string, Promise<void>>();

/**
 * Opens the store on a text storage. The board can be drawn before this resolves, which it does when all is read.
 * What the first screen does not need is read once that is drawn.
 */
export async function openFilings(storage: TextStorage, drawn?: Promise<void>): Promise<void> {
  keepIn(storage);
  places = new Map();
  underWay = new Map();
  openVerifications(storage);
  await readAgain(drawn);
}

/** Reads what is not here: all of it at the start, later what the phone did not hand over. What goes wrong is in the state. */
export async function readAgain(drawn?: Promise<void>): Promise<void> {
  if (!keeping) return;
  const { board, journal, incoming, persister } = keeping;
  const mine = keeping;
  const answers = await find(mine);
  const { summaries } = useFilings.getState();
  const first = toRead().filter(
    ({ id }) => !has.call(summaries, id) || journal.ids.has(id) || incoming.ids.has(id),
  );
  // A phone that answers nothing is not asked once more.
  await (answers ? read(mine, first) : giveUpOn(toRead()));
  if (useFilings.getState().allKnown)
    for (const id of journal.ids) if (!places.has(id)) journal.stored(id, Number.POSITIVE_INFINITY);
  useFilings.setState({ ready: true });
  const deleted = [...board.notes].flatMap(([id, note]) => (note === 'deleted' ? id : []));
  await drawn;
  if (deleted.length + toRead().length > 0) await new Promise((resolve) => setTimeout(resolve, DRAWING));
  if (deleted.length > 0) await persister.remove(deleted);
  await readRest(mine);
  await Promise.all([readVerifications(), persister.sweep(), readBackups(mine.storage)]);
}

const has = Object.prototype.hasOwnProperty;

/** Where the filings lie that are not here, and of which it is not known why. */
function toRead(): RecordPlace[] {
  const { filings, unread, unreadable, newer } = useFilings.getState();
  const settled = new Set([...unread, ...unreadable, ...newer]);
  return [...places.values()].filter(({ id }) => !has.call(filings, id) && !settled.has(id));
}

/** Learns which filings there are: from our own record of the board, and from the phone's list of keys. */
async function find({ storage, board, journal, incoming }: Keeping): Promise<boolean> {
  const listing = outcomesOf([storage.keys()]).then(([keys]) =>
    keys && 'value' in keys ? keys.value : undefined,
  );
  journal.load();
  const [keys, ofBoard, isKnown] = await Promise.all([listing, board.load(listing), incoming.load()]);
  const listed = new Map(slotsIn(keys ?? []).map(({ id, keys: own }) => [id, own]));
  // Whether WeChat lists entries that it encrypted stands in no document.
  const listsOurs = ofBoard.listed;
  const summaries: Record<string, Summary> = {};
  places = new Map();
  for (const id of new Set([...board.notes.keys(), ...listed.keys(), ...incoming.ids])) {
    const note = board.notes.get(id);
    if (note === 'deleted') continue;
    const own = incoming.ids.has(id) ? [...keysOf(id), ...incomingKeysOf(id)] : listed.get(id);
    const isExpected = own !== undefined || !listsOurs;
    places.set(id, { id, keys: own ?? keysOf(id), nothing: isExpected ? 'unread' : 'gone' });
    if (typeof note === 'object' && isExpected) summaries[id] = note;
  }
  useFilings.setState((state) => ({
    summaries: { ...summaries, ...state.summaries },
    unlisted: keys === undefined ? !(ofBoard.whole && board.notes.size > 0) : !listsOurs && ofBoard.lost,
    allKnown: isKnown && keys !== undefined && (listsOurs || ofBoard.whole),
    complete: false,
    unread: [],
    unreadable: [],
    newer: [],
  }));
  // Until it is known whether filings are coming in, what the records hold may be old.
  return isKnown;
}

/** Reads a filing that is opened, before its turn. */
export function readFiling(id: string): Promise<void> {
  const place = places.get(id);
  if (!keeping || !place || has.call(useFilings.getState().filings, id)) return Promise.resolve();
  return read(keeping, [place]);
}

/** Another window wrote or removed this key: what it made of the filing is shown here too, and not written over. */
export async function readChanged(key: string): Promise<void> {
  if (isOfVerifications(key)) return readVerifications();
  const [changed] = slotsIn([key]);
  if (!keeping || !changed) return;
  const { id } = changed;
  const { board, persister } = keeping;
  const place: RecordPlace = { id, keys: keysOf(id), nothing: 'gone' };
  const record = await persister.readNewer(place);
  if (record?.state === 'read' && record.saved) {
    places.set(id, place);
    put(record.saved);
  } else if (record?.state === 'gone') {
    board.drop(id);
    forget([id]);
  }
}

/** Reads behind the board what was not opened yet. */
async function readRest(mine: Keeping): Promise<void> {
  const left = toRead();
  while (left.length > 0 && keeping === mine) {
    const next = left.splice(0, AT_ONCE).filter(({ id }) => !has.call(useFilings.getState().filings, id));
    await read(mine, next);
    const unread = new Set(useFilings.getState().unread);
    // A phone that handed over none of them is not asked for the rest.
    if (next.length > 1 && next.every(({ id }) => unread.has(id))) giveUpOn(left.splice(0));
  }
  if (keeping === mine) useFilings.setState({ complete: true });
}

const giveUpOn = (left: RecordPlace[]): void =>
  useFilings.setState(({ unread }) => ({ unread: [...unread, ...left.map(({ id }) => id)] }));

/** Reads filings, each once at a time. */
async function read(mine: Keeping, wanted: readonly RecordPlace[]): Promise<void> {
  const news = wanted.filter(({ id }) => !underWay.has(id));
  const reading = news.length > 0 ? mine.persister.read(news).then((records) => take(mine, records)) : null;
  for (const { id } of news) underWay.set(id, reading as Promise<void>);
  await Promise.all(wanted.map(({ id }) => underWay.get(id)));
  for (const { id } of news) underWay.delete(id);
}

/** Takes in what was read, each filing with what was typed into it before a kill. */
function take(mine: Keeping, records: StoredRecord[]): void {
  if (keeping !== mine) return;
  const { board, journal, incoming, persister } = mine;
  const state = useFilings.getState();
  const news = new Set(records.map(({ id }) => id));
  const withoutNews = (ids: string[]) => ids.filter((id) => !news.has(id));
  const next: Pick<Filings, 'filings' | 'summaries' | 'unread' | 'unreadable' | 'newer'> = {
    filings: { ...state.filings },
    summaries: { ...state.summaries },
    unread: withoutNews(state.unread),
    unreadable: withoutNews(state.unreadable),
    newer: withoutNews(state.newer),
  };
  for (const { id, state: found, saved, seq = 0 } of records) {
    if (found === 'read' && saved) {
      const now = journal.applied(saved, seq);
      const summary = summaryOf(now);
      next.filings[id] = now;
      if (JSON.stringify(summary) !== JSON.stringify(next.summaries[id])) {
        next.summaries[id] = summary;
        board.note(id, summary);
      }
      if (now !== saved || incoming.ids.has(id)) persister.changed(id);
      else journal.stored(id, seq);
    } else if (found === 'gone') {
      delete next.summaries[id];
      places.delete(id);
      board.drop(id);
    } else if (found !== 'read') {
      next[found].push(id);
      if (found !== 'unread') delete next.summaries[id];
      if (found !== 'unread' || !board.notes.has(id)) board.note(id, 'known');
    }
  }
  useFilings.setState(next);
}
