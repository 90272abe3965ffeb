import { backupWriter, headerOf, keyOf, SALT_BYTES } from '@/backup';
import { utf8Of } from '@/rules';
import { recordOf, type SavedFiling } from '@/store/saved';

export const PASSPHRASE = '水杯 在窗台 3';

/** A backup of these filings and photos, whose key is quick to find. */
export async function backupOf(
  filings: SavedFiling[],
  photos: Record<string, Uint8Array> = {},
  passphrase = PASSPHRASE,
): Promise<Uint8Array> {
  const header = headerOf(
    10,
    Uint8Array.from({ length: SALT_BYTES }, (_, place) => place),
  );
  const parts: Uint8Array[] = [];
  const writer = backupWriter(header, keyOf(passphrase, header), async (bytes) => void parts.push(bytes));
  const total = Object.values(photos).reduce((sum, { length }) => sum + length, 0);
  const contents = { filings: filings.length, photos: Object.keys(photos).length, total };
  const made = '2026-03-01T09:30:00+08:00';
  await writer.add({ kind: 'contents', made, ...contents }, new Uint8Array(0));
  for (const { id, version, body } of filings.map(recordOf))
    await writer.add({ kind: 'filing', id, version }, utf8Of(body));
  for (const [file, bytes] of Object.entries(photos)) await writer.add({ kind: 'photo', file }, bytes);
  await writer.end();
  return new Uint8Array(Buffer.concat(parts));
}
