export * from './filings';
export type { Trouble } from './keeper';
export { appNameOf, type SavedFiling } from './saved';
export { type Shelf, ShelfFull } from './shelf';
