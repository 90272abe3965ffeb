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
export type { Trouble } from './keeper';
export * from './photographs';
export { appNameOf, type SavedFiling } from './saved';
export { type Shelf, ShelfFull } from './shelf';
