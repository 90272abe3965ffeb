import { isDay } from '../calendar';
import type { Day, Filing } from '../filing';
import { labelOf } from '../fields/form';
import { LOOKED_AT } from '../filing/bounds';
import { LETTER_PLACES, type LetterAge, lastDayOf, letterAgeOf } from './letters';
import { paperOn } from './pile';

/** A letter whose day of signature was told. */
interface DatedLetter {
  /** `photos.<media path>[i]` */
  path: string;
  label: string;
  /** the last day on which it may be submitted */
  last: Day;
  age: LetterAge;
}

/** The letters whose day was told, in the order of the form. */
export function datedLettersOf(filing: Filing): DatedLetter[] {
  const photos: Partial<Record<string, unknown>> = filing.photos ?? {};
  return LETTER_PLACES.flatMap((place) => {
    const kept = photos[place];
    if (!Array.isArray(kept)) return [];
    const age = letterAgeOf(place, filing);
    return kept.slice(0, LOOKED_AT).flatMap((photo: unknown, index): DatedLetter[] => {
      const dated = (photo as { dated?: unknown } | null)?.dated;
      if (!isDay(dated)) return [];
      const label =
        paperOn(photo) ?? (kept.length > 1 ? `${labelOf(place)}第 ${index + 1} 份` : labelOf(place));
      return [{ path: `photos.${place}[${index}]`, label, last: lastDayOf(dated, age), age }];
    });
  });
}
