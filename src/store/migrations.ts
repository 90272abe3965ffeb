import { isRecord } from './isRecord';

type Stored = Record<string, unknown>;

/** Version of the records we write. A change of SavedFiling's shape adds one, and a row below. */
export const VERSION = 2;

/** From each older version to the next. */
const MIGRATIONS: Record<number, (old: Stored) => Stored> = {
  1: ({ ownerIsLegalRep, appOwnerIsOwner, filing, ...rest }) => ({
    ...rest,
    filing: withAssessed(filing),
    principalIsLegalRep: ownerIsLegalRep,
    appPrincipalIsPrincipal: appOwnerIsOwner,
  }),
};

/** Version 1 called a photo's `assessed` `looked`. What has no such shape stays for the parser to name. */
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

/** A record of an older version in today's shape; throws where there is no way from that version. */
export function migrated(record: Stored, version: number): Stored {
  let now = record;
  for (let from = version; from < VERSION; from++) {
    const migrate = MIGRATIONS[from];
    if (!migrate) throw new Error(`no migration from version ${from}`);
    now = migrate(now);
  }
  return now;
}
