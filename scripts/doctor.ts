/**
 * Says whether the holiday table needs the next notice of the State Council, and which sources somebody should read
 * again: `npm run doctor`. It uses the machine's clock.
 */
import { chinaDayOf, daysBetween, HOLIDAYS, THROUGH } from '../src/rules/calendar';
import { SOURCES } from '../src/rules/sources';
import { readAgain } from './readAgain';

/** In 2010–2025 the notice for the next year was published between 25 October and 16 December, mostly in November. */
const EARLIEST = '10-25';
const LATEST = '12-16';

const STEPS =
  'Add its address to NOTICES in scripts/holidays.ts, update the package chinese-days, then: npm run holidays && npm test';

/** What to do on that day, and whether it is urgent. */
function adviceOn(today: string): { text: string; urgent: boolean } {
  const year = Number(today.slice(0, 4));
  if (THROUGH < year) {
    return {
      text: `The table ends with ${THROUGH}: every date of ${year} is an estimate. ${STEPS}`,
      urgent: true,
    };
  }
  if (THROUGH > year) return { text: `The table goes on to ${THROUGH}. Nothing to do.`, urgent: false };
  const next = year + 1;
  if (today < `${year}-${EARLIEST}`) {
    const left = daysBetween(today, `${year}-${EARLIEST}`);
    return {
      text: `The notice for ${next} may come from ${year}-${EARLIEST}, in ${left} days.`,
      urgent: false,
    };
  }
  if (today <= `${year}-${LATEST}`) {
    return {
      text: `The notice for ${next} is due about now and missing. Look at www.gov.cn. ${STEPS}`,
      urgent: false,
    };
  }
  return { text: `The notice for ${next} has surely been published and is missing. ${STEPS}`, urgent: true };
}

const today = chinaDayOf(Date.now());
for (const { year, notice } of HOLIDAYS) console.log(`${year}  ${notice}`);
const { text, urgent } = adviceOn(today);
console.log(`${today}  ${text}`);
for (const line of readAgain(SOURCES, today)) console.log(line);
if (urgent) process.exitCode = 1;
