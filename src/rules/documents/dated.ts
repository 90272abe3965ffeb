import { isDay } from '../calendar/day';
import { LETTER_PLACES, labelOf } from '../fields/rows';
import type { Day, Filing } from '../filing';
import { MAX_ITEMS } from '../filing/bounds';
import { type LetterAge, lastDayOf, letterAgeOf } from './letters';
import { documentNameOf } from './shared';

/** A letter whose day of signature is known and is a real day. */
interface DatedLetter {
  /** `photos.<media path>[i]` */
  path: string;
  label: string;
  /** the last day on which the person may submit it */
  last: Day;
  age: LetterAge;
}

/** The letters whose day of signature is known, in the order of the form. */
export function datedLettersOf(filing: Filing, day?: Day): DatedLetter[] {
  return LETTER_PLACES.flatMap((place) => {
    const photos = filing.photos?.[place];
    if (!photos?.some(({ dated }) => isDay(dated))) return [];
    const age = letterAgeOf(place, filing, day);
    return photos.slice(0, MAX_ITEMS).flatMap((photo, index): DatedLetter[] => {
      if (!isDay(photo.dated)) return [];
      const several = photos.length > 1 ? `${labelOf(place)}第 ${index + 1} 份` : labelOf(place);
      const label = documentNameOf(photo) ?? several;
      return [{ path: `photos.${place}[${index}]`, label, last: lastDayOf(photo.dated, age), age }];
    });
  });
}
