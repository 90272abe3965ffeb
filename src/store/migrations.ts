type Stored = Record<string, unknown>;

/** Version of the records we write. A change of SavedFiling's shape adds one, and a row below. */
export const VERSION = 2;

/** From each older version to the next. */
const MIGRATIONS: Record<number, (old: Stored) => Stored> = {
  1: ({ ownerIsLegalRep, appOwnerIsOwner, ...rest }) => ({
    ...rest,
    principalIsLegalRep: ownerIsLegalRep,
    appPrincipalIsPrincipal: appOwnerIsOwner,
  }),
};

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
