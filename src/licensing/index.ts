export { LICENSING_BOOK, licensingEntryOf, licensingSectionOf } from './book';
export type { LicensingEntry } from './book/entry';
export { type Called, type CalledFor, type Conflict, calledForBy } from './called';
export { listFor, needsOf } from './categories';
export type { Paper } from './paper';
export { paperOf } from './papers';
export { type LicensingSource, licensingSourceOf } from './sources';
