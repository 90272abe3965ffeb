import type { Draft, Instant } from '@/rules';

/** One filing as it lies in storage: what the person told us and nothing that can be computed. */
export interface SavedFiling extends Draft {
  id: string;
  createdAt: Instant;
  /** what the last check on the task list found: how many answers to fill in or to mend */
  lastCheck?: { at: Instant; left: number };
  /** reminders put into the phone's calendar, each by its id and its moment */
  added?: string[];
  /** places whose photograph's file was gone from the phone, until there is another */
  lost?: string[];
}

/** The app's name, or what stands in for it. */
export const appNameOf = ({ filing }: Pick<SavedFiling, 'filing'>): string =>
  filing.icp_applets?.base_info?.name?.trim() || '未命名小程序';

/** Version of the texts we write. A change of SavedFiling's shape adds one, and a row to MIGRATIONS. */
export const VERSION = 1;

/** From each older version to the next. */
const MIGRATIONS: Record<number, (old: unknown) => unknown> = {};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a stored text. Null when it is not a filing; 'newer' when a later version of this program wrote it. */
export function parseSaved(body: string, version: number): SavedFiling | 'newer' | null {
  if (version > VERSION) return 'newer';
  try {
    let value: unknown = JSON.parse(body);
    for (let from = version; from < VERSION; from++) {
      const migrate = MIGRATIONS[from];
      if (!migrate) return null;
      value = migrate(value);
    }
    if (!isRecord(value) || typeof value.id !== 'string' || !isRecord(value.filing)) return null;
    return {
      ...value,
      id: value.id,
      createdAt: typeof value.createdAt === 'number' ? value.createdAt : 0,
      filing: value.filing,
      principalIsLegalRep: value.principalIsLegalRep !== false,
      appPrincipalIsPrincipal: value.appPrincipalIsPrincipal !== false,
    };
  } catch {
    return null;
  }
}
