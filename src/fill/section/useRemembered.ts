import { useCallback, useEffect, useState } from 'react';
import { now } from '@/platform/clock';
import { regionNear, type SectionId, type Suggestion, suggestionsFor, viewOf } from '@/rules';
import { filingNow, SAMPLE, useFilings } from '@/store';

interface Remembered {
  /** for each field what was given before */
  suggestions: ReadonlyMap<string, Suggestion[]>;
  /** where the region picker opens */
  near: string[];
}

const NOTHING: Remembered = { suggestions: new Map(), near: [] };

/** What the answers on this phone can spare the person. Everything that was read lies in memory; nothing is read here. */
function remembered(id: string, section: SectionId): Remembered {
  const saved = filingNow(id);
  if (!saved) return NOTHING;
  const at = now();
  // A sample is of nobody here.
  const all = id === SAMPLE ? [] : Object.values(useFilings.getState().filings);
  const others = all.filter((other) => other.id !== id).sort((one, other) => other.createdAt - one.createdAt);
  return {
    suggestions: suggestionsFor(saved, others, viewOf(saved, at).fields[section], at),
    near: regionNear(saved, others),
  };
}

/**
 * Looked up once the page is drawn and every filing is read, and each time a field is left, so that nothing comes or
 * goes while one types.
 */
export function useRemembered(id: string, section: SectionId): Remembered & { lookAgain: () => void } {
  const complete = useFilings((state) => state.complete);
  const [found, setFound] = useState(NOTHING);
  const lookAgain = useCallback(() => setFound(remembered(id, section)), [id, section]);
  useEffect(() => {
    if (!complete) return;
    const timer = setTimeout(lookAgain, 0);
    return () => clearTimeout(timer);
  }, [complete, lookAgain]);
  return { ...found, lookAgain };
}
