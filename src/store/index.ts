export type { Trouble } from './keeper';
export type { SavedFiling } from './saved';
export { ShelfFull, type Shelf } from './shelf';
export * from './filings';
