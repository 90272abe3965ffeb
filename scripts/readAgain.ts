import { daysBetween } from '../src/rules/calendar';
import type { Day } from '../src/rules/filing';
import type { Source } from '../src/rules/sources';

/** After this many days a source should be read again. */
const READ_FOR = 180;

/** One line for each source that nobody has read for that long, the oldest first. */
export const readAgain = (sources: Readonly<Record<string, Source>>, today: Day): string[] =>
  Object.entries(sources)
    .map(([key, source]) => ({ key, ...source, ago: daysBetween(source.checkedOn, today) }))
    .filter(({ ago }) => ago > READ_FOR)
    .sort((one, other) => other.ago - one.ago)
    .map(({ key, title, url, checkedOn, edition, ago }) => {
      const read = edition ? `${checkedOn} in its edition of ${edition}` : checkedOn;
      return `${key}  read on ${read}, ${ago} days ago: read it again.  ${url ?? title}`;
    });
