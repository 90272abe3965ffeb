/**
 * Why a file cannot be opened. `notBackup`: it does not begin like one. `later`: a later version of this program made
 * it. `costly`: its key would cost more than any backup of ours. `passphrase`: the passphrase is wrong, or the
 * beginning was changed. `damaged`: it is cut off or was changed.
 */
export type Trouble = 'notBackup' | 'later' | 'costly' | 'passphrase' | 'damaged';

export class BackupProblem extends Error {
  constructor(readonly trouble: Trouble) {
    super(trouble);
  }
}
