export type { Entry, Head } from './entries';
export { type Header, headerOf, isBackup, SALT_BYTES } from './header';
export { costFor, keyOf, TRIAL } from './key';
export { lengthOf, SHORTEST, type Strength, strengthOf } from './passphrase';
export { BackupProblem, type Trouble } from './problem';
export { type OpenBackup, openBackup, type Source, type Visit } from './read';
export { backupWriter, type Writer } from './write';
