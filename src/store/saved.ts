import { type Draft, type Instant, parseStoredFiling, type StoredPhoto, valueAt } from '@/rules';
import { isRecord } from './isRecord';
import { migrated, VERSION } from './migrations';

/** A part of a record that could not be read, with its value unchanged. */
export interface Unparsed {
  path: string;
  value: unknown;
}

/** What came back about one field, with all the words that a screen needs. */
export interface ToldReason {
  rule: string;
  /** '' where no field is to blame, or where it is not known which */
  path: string;
  /** the words that came back */
  said: string;
  means: string;
  fix: string;
  /** the sources, as a person reads them */
  source: string[];
  /** the row of the list before a code review that is about it */
  row?: string;
}

/** A reason as it is kept. */
export interface KeptReason extends ToldReason {
  /**
   * The answer at that time: its checksum, or for each photo the names of its files. Another answer settles the reason.
   */
  was: string[][];
  /** the person said 没问题 */
  fine: boolean;
}

/** What the last refusal gave as its reasons. */
export interface Returned {
  /** how many events were recorded then; a refusal itself is the last of them */
  after: number;
  reasons: KeptReason[];
}

/** What the last check on the task list found. */
export interface LastCheck {
  at: Instant;
  /** how many answers to fill in or correct */
  left: number;
  /** how much of the filing is done, from 0 to 1; older records lack it */
  share?: number;
}

/** One filing as it is stored: all values that the person gave, and nothing that can be computed. */
export interface SavedFiling extends Draft {
  id: string;
  createdAt: Instant;
  lastCheck?: LastCheck;
  /** reminders that are in the phone's calendar, each as its id and its time */
  added?: string[];
  /** the person does not want to begin with the photos of the papers */
  papersPassed?: boolean;
  /** slots whose photo file is gone from the phone, until another photo is added */
  lost?: string[];
  /** those photos: their files may be there again at another start */
  missing?: { path: string; photo: StoredPhoto }[];
  /** what the last refusal gave as its reasons */
  returned?: Returned;
  /** what was received, pasted and not recorded yet */
  pasted?: string;
  /** the person wants to keep the photos after the filing is done */
  keepsPhotos?: boolean;
  /** rows of the lists before a code review and before a release that are done, each as `list/row` */
  ticked?: string[];
  /** the day on which the person wants to release, YYYY-MM-DD */
  releaseOn?: string;
  /** stays until the person gives another value in its place, or lets it go */
  unparsed?: Unparsed[];
}

/** The tick of a row of the list before a code review. */
export const reviewTick = (row: string): string => `review/${row}`;

/** The app's name, or a fallback while it has none. */
export const appNameOf = ({ filing }: Pick<SavedFiling, 'filing'>): string =>
  filing.icp_applets?.base_info?.name?.trim() || '未命名小程序';

/** Values for parts that a record lacks. */
const WITHOUT_ANSWERS = { createdAt: 0, principalIsLegalRep: true, appPrincipalIsPrincipal: true };

/** For each part of a record besides its filing: an example value of the right shape. */
const LIKE: Record<Exclude<keyof SavedFiling, 'id' | 'filing'>, unknown> = {
  ...WITHOUT_ANSWERS,
  regionName: '',
  lastCheck: { at: 0, left: 0 },
  added: [''],
  papersPassed: true,
  lost: [''],
  keepsPhotos: true,
  missing: [{ path: '', photo: { file: '', format: '', bytes: 0, width: 0, height: 0 } }],
  returned: {
    after: 0,
    reasons: [{ rule: '', path: '', said: '', means: '', fix: '', source: [''], was: [['']], fine: false }],
  },
  pasted: '',
  ticked: [''],
  releaseOn: '',
  unparsed: [{ path: '' }],
};

/**
 * Whether a value has the shape of an example. Each item of a list is compared with the first item of the example,
 * each part of an object with the part of the same name.
 */
function isLike(value: unknown, example: unknown): boolean {
  if (Array.isArray(example)) return Array.isArray(value) && value.every((item) => isLike(item, example[0]));
  if (!isRecord(example)) return typeof value === typeof example;
  return isRecord(value) && Object.keys(example).every((key) => isLike(value[key], example[key]));
}

/**
 * Reads the stored text of one filing. Parts that cannot be read are put into `unparsed`. Returns null when the text
 * is no filing at all, and 'newer' when a later version of this program wrote it.
 */
export function parseSaved(body: string, version: number, id: string): SavedFiling | 'newer' | null {
  if (version > VERSION) return 'newer';
  try {
    const stored: unknown = JSON.parse(body);
    if (!isRecord(stored)) return null;
    const { filing: found, ...record } = migrated(stored, version);
    if (!isRecord(found)) return null;
    const { filing, faults } = parseStoredFiling(found);
    const notRead: Unparsed[] = faults.map(({ path, value }) => ({ path, value }));
    for (const [path, example] of Object.entries(LIKE)) {
      const value = record[path];
      if (isLike(value, example)) continue;
      delete record[path];
      if (value !== undefined) notRead.push({ path, value });
    }
    const { unparsed = [], ...saved } = { ...WITHOUT_ANSWERS, ...record, id, filing } as SavedFiling;
    return notRead.length + unparsed.length > 0 ? { ...saved, unparsed: [...unparsed, ...notRead] } : saved;
  } catch {
    return null;
  }
}

/** The text of a filing's record, as a backup holds it. */
export interface RecordText {
  id: string;
  version: number;
  body: string;
}

export const recordOf = (saved: SavedFiling): RecordText => ({
  id: saved.id,
  version: VERSION,
  body: JSON.stringify(saved),
});

/** The filing of a record's text; 'newer' when a later version wrote it, null when it is none. */
export const savedIn = ({ id, version, body }: RecordText): SavedFiling | 'newer' | null =>
  parseSaved(body, version, id);

/** Removes from `unparsed` each part for which the person gave a new value. */
export function withoutReplaced(before: SavedFiling, after: SavedFiling): SavedFiling {
  if (!after.unparsed) return after;
  const { unparsed, ...rest } = after;
  const left = unparsed.filter(({ path }) => {
    const value = valueAt(after.filing, path);
    // Filling in one field of a group does not replace the whole group.
    return value === undefined || isRecord(value) || value === valueAt(before.filing, path);
  });
  return left.length > 0 ? { ...rest, unparsed: left } : rest;
}
