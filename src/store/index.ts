export * from './accountsBackup';
export * from './answers';
export { type Backups, isBackupDue, noteBackup, putOffBackup, useBackups } from './backups';
export { filesOf, filesOfPhoto, withFileNames } from './filesOf';
export { type Filings, filingIn, filingNow, SAMPLE, saveNow, showSample, useFilings } from './filings';
export * from './history';
export * from './lifecycle';
export * from './linkPrefix';
export type { Removal, StorageProblem } from './persister';
export { type PhotoFiles, settleFiling, settlePhotos } from './photoFiles';
export * from './photos';
export { openFilings, readAgain, readChanged, readFiling } from './reading';
export * from './receiving';
export { isUntied, openReasonsOf, type ReasonNow, returnedReasonsOf, UNRECOGNIZED } from './returned';
export {
  appNameOf,
  type RecordText,
  recordOf,
  reviewTick,
  type SavedFiling,
  savedIn,
  type ToldReason,
} from './saved';
export type { Summary } from './summary';
export { answerAll, forgetTaken, type Taken, undoTaken, useTaken } from './taken';
export { EntryTooLong, StorageFull, type TextStorage } from './textStorage';
export { planRelease, tick } from './ticks';
export * from './verificationEdits';
export type { Verification } from './verificationRecord';
export { readVerifications, removeVerifications, useVerifications } from './verifications';
