import { isRecord } from './isRecord';

type Stored = Record<string, unknown>;

/** Version of the records that we write. When the shape of SavedFiling changes, add one here and a row below. */
export const VERSION = 2;

/** Each row turns a record of that version into the next version. */
const MIGRATIONS: Record<number, (old: Stored) => Stored> = {
  1: ({ ownerIsLegalRep, appOwnerIsOwner, filing, ...rest }) => ({
    ...rest,
    filing: withAssessed(filing),
    principalIsLegalRep: ownerIsLegalRep,
    appPrincipalIsPrincipal: appOwnerIsOwner,
  }),
};

/** Version 1 called a photo's `assessed` `looked`. A wrong shape stays as it is: the parser reports it. */
function withAssessed(filing: unknown): unknown {
  if (!isRecord(filing) || !isRecord(filing.photos)) return filing;
  const photos = Object.entries(filing.photos).map(([path, list]) => [
    path,
    Array.isArray(list) ? list.map(renamed) : list,
  ]);
  return { ...filing, photos: Object.fromEntries(photos) };
}

function renamed(photo: unknown): unknown {
  if (!isRecord(photo) || !('looked' in photo)) return photo;
  const { looked, ...rest } = photo;
  return { ...rest, assessed: looked };
}

/** Turns a record of an older version into the present shape. Throws when there is no migration from that version. */
export function migrated(record: Stored, version: number): Stored {
  let now = record;
  for (let from = version; from < VERSION; from++) {
    const migrate = MIGRATIONS[from];
    if (!migrate) throw new Error(`no migration from version ${from}`);
    now = migrate(now);
  }
  return now;
}
