import { useEffect } from 'react';
import { filingIn, readFiling, type SavedFiling, useFilings } from '@/store';

const has = Object.prototype.hasOwnProperty;

/** A filing by its id, read when a screen asks for it. */
export interface Asked {
  saved?: SavedFiling;
  /** it is being read, or it is not known yet which filings there are */
  waits: boolean;
  /** the phone does not hand it over now */
  unread: boolean;
}

export function useFiling(id: string): Asked {
  const saved = useFilings((state) => filingIn(state, id));
  const unread = useFilings((state) => state.unlisted || state.unread.includes(id));
  const ready = useFilings((state) => state.ready);
  const known = useFilings(({ summaries }) => has.call(summaries, id));
  useEffect(() => {
    if (ready && known) void readFiling(id);
  }, [id, ready, known]);
  return { saved, unread, waits: !saved && !unread && (!ready || known) };
}
