import { type Draft, type Instant, parseStoredFiling, type StoredPhoto, valueAt } from '@/rules';
import { isRecord } from './isRecord';
import { migrated, VERSION } from './migrations';

/** Something found in a record that could not be understood, word for word. */
export interface Unparsed {
  path: string;
  value: unknown;
}

/** One filing as it lies in storage: what the person told us and nothing that can be computed. */
export interface SavedFiling extends Draft {
  id: string;
  createdAt: Instant;
  /** what the last check on the task list found: how many answers to fill in or to mend */
  lastCheck?: { at: Instant; left: number };
  /** reminders put into the phone's calendar, each by its id and its moment */
  added?: string[];
  /** places whose photo's file was gone from the phone, until there is another */
  lost?: string[];
  /** those photos: their files may be there again at another start */
  missing?: { path: string; photo: StoredPhoto }[];
  /** stays until the person gives another value in its place, or lets it go */
  unparsed?: Unparsed[];
}

/** The app's name, or what stands in for it. */
export const appNameOf = ({ filing }: Pick<SavedFiling, 'filing'>): string =>
  filing.icp_applets?.base_info?.name?.trim() || '未命名小程序';

/** What stands for the parts a record does not have. */
const WITHOUT_ANSWERS = { createdAt: 0, principalIsLegalRep: true, appPrincipalIsPrincipal: true };

/** What a record holds besides its filing, each by a value like it. */
const LIKE: Record<Exclude<keyof SavedFiling, 'id' | 'filing'>, unknown> = {
  ...WITHOUT_ANSWERS,
  regionName: '',
  lastCheck: { at: 0, left: 0 },
  added: [''],
  lost: [''],
  missing: [{ path: '', photo: { file: '', format: '', bytes: 0, width: 0, height: 0 } }],
  unparsed: [{ path: '' }],
};

/** Whether a value is of the same shape as an example: a list's items as its one, a group's parts each as its own. */
function isLike(value: unknown, example: unknown): boolean {
  if (Array.isArray(example)) return Array.isArray(value) && value.every((item) => isLike(item, example[0]));
  if (!isRecord(example)) return typeof value === typeof example;
  return isRecord(value) && Object.keys(example).every((key) => isLike(value[key], example[key]));
}

/**
 * Reads a stored text under its id. What could not be understood is set aside in `unparsed`. Null when it is not a
 * filing at all; 'newer' when a later version of this program wrote it.
 */
export function parseSaved(body: string, version: number, id: string): SavedFiling | 'newer' | null {
  if (version > VERSION) return 'newer';
  try {
    const stored: unknown = JSON.parse(body);
    if (!isRecord(stored)) return null;
    const { filing: found, ...record } = migrated(stored, version);
    if (!isRecord(found)) return null;
    const { filing, faults } = parseStoredFiling(found);
    const strays: Unparsed[] = faults.map(({ path, value }) => ({ path, value }));
    for (const [path, example] of Object.entries(LIKE)) {
      const value = record[path];
      if (isLike(value, example)) continue;
      delete record[path];
      if (value !== undefined) strays.push({ path, value });
    }
    const { unparsed = [], ...saved } = { ...WITHOUT_ANSWERS, ...record, id, filing } as SavedFiling;
    return strays.length + unparsed.length > 0 ? { ...saved, unparsed: [...unparsed, ...strays] } : saved;
  } catch {
    return null;
  }
}

/** What the person gave in place of something that could not be understood takes its place for good. */
export function withoutReplaced(before: SavedFiling, after: SavedFiling): SavedFiling {
  if (!after.unparsed) return after;
  const { unparsed, ...rest } = after;
  const left = unparsed.filter(({ path }) => {
    const value = valueAt(after.filing, path);
    // A group is not given as a whole by filling in one of its fields.
    return value === undefined || isRecord(value) || value === valueAt(before.filing, path);
  });
  return left.length > 0 ? { ...rest, unparsed: left } : rest;
}
