import { backupWriter, costFor, headerOf, keyOf, SALT_BYTES, TRIAL } from '@/backup';
import { now } from '@/platform/clock';
import { photoBytes } from '@/platform/photos';
import { randomBytes } from '@/platform/random';
import type { Append } from '@/platform/sendFile';
import { isoOf, utf8Of } from '@/rules';
import { accountsText, filesOf, recordOf, type SavedFiling, weightOf } from '@/store';

interface Watch {
  /** `done` of `all`, in bytes */
  wrote(done: number, all: number): void;
  /** throws when nobody waits for the backup any more */
  goOn(): void;
}

/** Writes a backup of these filings. Returns how many photos are not in it because their files are gone. */
export async function writeBackup(
  filings: readonly SavedFiling[],
  passphrase: string,
  append: Append,
  { wrote, goOn }: Watch,
): Promise<number> {
  const salt = await randomBytes(SALT_BYTES);
  const began = now();
  keyOf(passphrase, { cost: TRIAL, salt });
  const header = headerOf(costFor(now() - began), salt);
  const writer = backupWriter(header, keyOf(passphrase, header), append);

  const files = [...new Set(filings.flatMap(filesOf))];
  const records = filings.map(recordOf);
  const total = weightOf(filings).all + records.reduce((sum, { body }) => sum + body.length, 0);
  let done = 0;
  const add: typeof writer.add = async (entry, content) => {
    goOn();
    await writer.add(entry, content);
    done += content.length;
    wrote(Math.min(done, total), total);
  };

  const contents = { filings: filings.length, photos: files.length, total };
  await add({ kind: 'contents', made: isoOf(now()), ...contents }, utf8Of(accountsText()));
  for (const { id, version, body } of records) await add({ kind: 'filing', id, version }, utf8Of(body));
  let missing = 0;
  for (const file of files) {
    const bytes = await photoBytes(file).catch(() => null);
    if (bytes) await add({ kind: 'photo', file }, bytes);
    else missing += 1;
  }
  await writer.end();
  return missing;
}
