import { useEffect, useState } from 'react';
import { now } from '@/platform/clock';
import { regionNear, type SectionId, type Suggestion, suggestionsFor, viewOf } from '@/rules';
import { filingNow, SAMPLE, type SavedFiling, useFilings } from '@/store';

interface Remembered {
  /** for each field what was given before; empty until the page is there */
  suggestions: ReadonlyMap<string, Suggestion[]>;
  /** where the region picker opens */
  near: string[];
}

/** What the answers on this phone can spare the person. Everything that was read lies in memory; nothing is read here. */
function remembered(drawn: SavedFiling, section: SectionId): Remembered {
  const { id } = drawn;
  const saved = filingNow(id) ?? drawn;
  const at = now();
  // A sample is of nobody here.
  const all = id === SAMPLE ? [] : Object.values(useFilings.getState().filings);
  const others = all.filter((other) => other.id !== id).sort((one, other) => other.createdAt - one.createdAt);
  return {
    suggestions: suggestionsFor(saved, others, viewOf(saved, at).fields[section], at),
    near: regionNear(saved, others),
  };
}

/** Looked up once the page is drawn, and each time a field is left, so that nothing comes or goes while one types. */
export function useRemembered(
  saved: SavedFiling,
  section: SectionId,
): Remembered & { lookAgain: () => void } {
  const complete = useFilings((state) => state.complete);
  const [found, setFound] = useState<Remembered>(() => ({
    suggestions: new Map(),
    near: regionNear(saved, []),
  }));
  const lookAgain = () => setFound(remembered(saved, section));
  // biome-ignore lint/correctness/useExhaustiveDependencies: lookAgain is new on each drawing and reads the store.
  useEffect(() => {
    const timer = setTimeout(lookAgain, 0);
    return () => clearTimeout(timer);
  }, [complete, section]);
  return { ...found, lookAgain };
}
