import { BackupProblem, type OpenBackup } from '@/backup';
import { utf8Text } from '@/rules';
import { accountsIn, type SavedFiling, savedIn, type Verification } from '@/store';

/** What a backup holds, without its photos. */
export interface Contents {
  /** when it was made, ISO 8601 */
  made: string;
  filings: SavedFiling[];
  /** accounts whose yearly verification is watched */
  accounts: Verification[];
  /** about how many bytes it holds */
  total: number;
}

/** Reads a backup as far as its photos. Rejects with BackupProblem. */
export async function contentsOf(backup: OpenBackup): Promise<Contents> {
  const contents: Contents = { made: '', filings: [], accounts: [], total: 0 };
  let expected = 0;
  await backup.each((head, bytes) => {
    if (head.kind === 'photo') return 'enough';
    if (head.kind === 'contents') {
      contents.made = head.made;
      contents.total = head.total;
      contents.accounts = accountsIn(utf8Text(bytes));
      expected = head.filings;
      return undefined;
    }
    const saved = savedIn({ ...head, body: utf8Text(bytes) });
    if (saved === 'newer' || saved === null) throw new BackupProblem(saved ? 'later' : 'damaged');
    contents.filings.push(saved);
    // Behind the last filing lies a photo, which would be read whole.
    return contents.filings.length === expected ? 'enough' : undefined;
  });
  return contents;
}

/** What restoring does to the phone. */
export interface Effect {
  /** those here that others take the place of, as they are in the backup */
  replaced: SavedFiling[];
  added: SavedFiling[];
  /** the same here and there */
  same: SavedFiling[];
}

export function effectOf(found: readonly SavedFiling[], here: Record<string, SavedFiling>): Effect {
  const effect: Effect = { replaced: [], added: [], same: [] };
  for (const saved of found) {
    const own = Object.prototype.hasOwnProperty.call(here, saved.id) ? here[saved.id] : undefined;
    const kind = !own ? 'added' : JSON.stringify(own) === JSON.stringify(saved) ? 'same' : 'replaced';
    effect[kind].push(saved);
  }
  return effect;
}
