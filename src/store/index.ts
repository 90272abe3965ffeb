export * from './filings';
export type { Trouble } from './keeper';
export type { SavedFiling } from './saved';
export { type Shelf, ShelfFull } from './shelf';
