import { type SavedFiling, useFilings } from '@/store';

const has = Object.prototype.hasOwnProperty;

/** The filing with this id, which may come from a link: `constructor` is no filing. */
export const useFiling = (id: string | undefined): SavedFiling | undefined =>
  useFilings(({ filings }) => (id !== undefined && has.call(filings, id) ? filings[id] : undefined));
