export * from './answers';
export {
  type Filings,
  openFilings,
  removeEverything,
  removeFiling,
  removeUnreadable,
  saveAgain,
  saveNow,
  startFiling,
  useFilings,
} from './filings';
export * from './history';
export type { StorageProblem } from './persister';
export * from './photographs';
export { appNameOf, type SavedFiling } from './saved';
export { StorageFull, type TextStorage } from './textStorage';
