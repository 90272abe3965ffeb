import { instantOf } from '../calendar/instant';
import { isBlank } from '../checks/text';
import { FORM, type FormRow, type ItemType } from '../fields/form';
import { takesLetters, takesPhotos } from '../fields/rows';
import { isEventId } from '../process/events';
import { type Filing, KIND_IDS, RECEIVER_IDS } from '.';
import { LONGEST_HISTORY } from './bounds';
import type { Draft } from './draft';
import { PHOTO_PARTS } from './path';
import {
  filledGroup,
  flag,
  group,
  isAbsent,
  isText,
  list,
  type Reader,
  Reading,
  scalar,
  typeOf,
} from './reader';

export type { Fault } from './reader';

/** A filing in which every value has the right type, with a list of what could not be read. */
export interface Parsed {
  filing: Filing;
  /** in the order of the file; at most some dozens of each kind */
  faults: Reading['faults'];
  /** for each list, the indexes (in the file) of the items that were left out; an issue names the index in the file */
  dropped: Reading['dropped'];
}

const text = scalar('text');
const number = scalar('number');

const kind: Reader = (value, path, reading) => {
  if (!isText(value)) return text(value, path, reading);
  if ((KIND_IDS as readonly string[]).includes(value)) return value;
  // A blank text means that nothing is chosen yet.
  return isBlank(value) ? undefined : reading.refuse(path, 'kindUnlisted', value, { value });
};

const change: Reader = (value, path, reading) => {
  if (!isText(value)) return text(value, path, reading);
  return value === 'subject' || value === 'app'
    ? value
    : reading.refuse(path, 'changeUnlisted', value, { value });
};

/** A service is given by its id (a number) or by 一级-二级. An id written as a text is neither. */
const service: Reader = (value, path, reading) => {
  if (typeof value === 'number') return number(value, path, reading);
  const digits = isText(value) && /^\s*\d+\s*$/.test(value);
  return digits ? reading.wrongType(path, 'number', value) : text(value, path, reading);
};

const preApproval = group({ type: number, code: text, media: text });

const event: Reader = (value, path, reading) => {
  if (typeOf(value) !== 'object') return reading.refuse(path, 'historyNotRecord', value);
  return readEvent(value, path, reading);
};

const ENTRY = group(
  {
    event: flag('historyEvent', isEventId),
    at: flag('historyTime', (value) => instantOf(value) !== null),
    by: flag('historyReceiver', (value) => RECEIVER_IDS.some((each) => each === value)),
    unchanged: flag('historyUnchanged', (value) => typeof value === 'boolean'),
    text: flag('historyText', isText),
    record_number: flag('historyText', isText),
  },
  'historyUnknownKey',
);

/**
 * An entry counts when its event and its time can be read. An entry with an unreadable receiver does not count: without
 * a receiver it would mean everybody.
 */
const readEvent: Reader = (value, path, reading) => {
  const entry = ENTRY(value, path, reading) as Record<string, unknown>;
  const given = value as Record<string, unknown>;
  for (const key of ['event', 'at'] as const) {
    if (!isAbsent(given[key])) continue;
    reading.refuse(`${path}.${key}`, key === 'at' ? 'historyTime' : 'historyEvent', undefined);
  }
  const unclear = ['by', 'unchanged'].some((key) => !isAbsent(given[key]) && entry[key] === undefined);
  return entry.event === undefined || entry.at === undefined || unclear ? undefined : entry;
};

const events = list(event, LONGEST_HISTORY);

const history: Reader = (value, path, reading) => {
  if (!Array.isArray(value)) return reading.refuse(path, 'historyNotList', value);
  if (value.length <= LONGEST_HISTORY) return events(value, path, reading);
  const read = events(value.slice(0, LONGEST_HISTORY), path, reading);
  reading.refuse(`${path}[${LONGEST_HISTORY}]`, 'historyTooLong', undefined, { count: LONGEST_HISTORY });
  return read;
};

const boolean = scalar('boolean');

/** A value of any kind that a field can have, but for lists. */
const plain: Reader = (value, path, reading) =>
  typeof value === 'boolean' || typeof value === 'number' ? value : text(value, path, reading);

/** One value that was read on a photo. Without its path and its value it does not count. */
const answer: Reader = (value, path, reading) => {
  const read = ANSWER(value, path, reading) as Record<string, unknown> | undefined;
  return read && (read.path === undefined || read.value === undefined)
    ? reading.wrongType(path, 'object', value)
    : read;
};

const ANSWER = group({ path: text, value: plain, sure: boolean, from: list(number) });

const PARTS = Object.fromEntries(Object.entries(PHOTO_PARTS).map(([name, type]) => [name, partReader(type)]));

function partReader(type: (typeof PHOTO_PARTS)[keyof typeof PHOTO_PARTS]): Reader {
  if (type === 'answers') return list(answer);
  return type === 'list' ? list(text) : scalar(type);
}

/** Photos by media path. Only letters may have a day of signature. */
function photosOf(photo: (parts: Record<string, Reader>) => Reader): Reader {
  const { dated: _, ...undated } = PARTS;
  const [letters, others] = [list(photo(PARTS)), list(photo(undated))];
  return (value, path, reading) => {
    if (typeOf(value) !== 'object') return reading.wrongType(path, 'object', value);
    const places = Object.keys(value as object)
      .filter(takesPhotos)
      .sort();
    const readers = new Map(places.map((place) => [place, takesLetters(place) ? letters : others]));
    return reading.keys(value as Record<string, unknown>, path, 'unknownKey', readers);
  };
}

const MEASURED = ['file', 'format', 'bytes', 'width', 'height'];

/** A photo as the phone stores it. Without its file name and its measures it is not read. */
const measured =
  (read: Reader): Reader =>
  (value, path, reading) => {
    const before = reading.faults.length;
    const photo = read(value, path, reading) as Record<string, unknown> | undefined;
    if (photo === undefined || MEASURED.every((part) => photo[part] !== undefined)) return photo;
    // The whole photo is named instead, with its wrong parts in it.
    reading.faults.length = before;
    return reading.wrongType(path, 'object', value);
  };

const SPOT = group({ problem: text, x: number, y: number, width: number, height: number });

const storedPhoto = (parts: Record<string, Reader>): Reader =>
  measured(
    group({
      ...parts,
      assessed: boolean,
      spots: list(SPOT),
      copy: measured(group({ ...parts, marked: boolean })),
    }),
  );

const ITEMS: Record<ItemType, Reader> = { text, change, service, preApproval, event };

function readerOf({ path, type, items = 'text' }: FormRow): Reader {
  if (path === 'kind') return kind;
  if (path === 'history') return history;
  return type === 'list' ? list(ITEMS[items]) : scalar(type);
}

interface Tree {
  [key: string]: Tree | Reader;
}

const companion = group({
  version: number,
  principalIsLegalRep: boolean,
  appPrincipalIsPrincipal: boolean,
  regionName: text,
});

/** The form as a tree of readers. */
function filingWith(photos: Reader): Reader {
  const root: Tree = { photos, beituo: companion };
  for (const row of FORM) {
    const steps = row.path.split('.');
    let node = root;
    for (const step of steps.slice(0, -1)) {
      node[step] ??= {};
      node = node[step] as Tree;
    }
    node[steps[steps.length - 1] as string] = readerOf(row);
  }
  return treeOf(root);
}

/** The interface wants this group even where nothing is in it (WX-API-APPLY). */
const MAY_BE_EMPTY = 'icp_materials';

const treeOf = (node: Tree): Reader =>
  group(
    Object.fromEntries(
      Object.entries(node).map(([key, child]) => [
        key,
        typeof child === 'function'
          ? child
          : key === MAY_BE_EMPTY
            ? treeOf(child)
            : filledGroup(treeOf(child)),
      ]),
    ),
  );

const filing = filingWith(photosOf(group));
const storedFiling = filingWith(photosOf(storedPhoto));

function parsed(reader: Reader, value: unknown, reading: Reading): Parsed {
  const read = reader(value, '', reading) as Filing | undefined;
  reading.close();
  return { filing: read ?? {}, faults: reading.faults, dropped: reading.dropped };
}

/**
 * Reads any value as a filing. What has the wrong type is left out and listed with its path. A value without faults is
 * returned itself, not as a copy. A value that is not an object gives an empty filing and one fault at ''.
 */
export const parseFiling = (value: unknown): Parsed => parsed(filing, value, new Reading());

/**
 * The same for a filing as the phone stores it, where photos have more parts. The faults list everything that was left
 * out.
 */
export const parseStoredFiling = (value: unknown): Parsed & { filing: Draft['filing'] } =>
  parsed(
    storedFiling,
    value,
    new Reading({ items: Number.POSITIVE_INFINITY, keys: Number.POSITIVE_INFINITY }),
  ) as Parsed & {
    filing: Draft['filing'];
  };
