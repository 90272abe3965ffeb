/** Measures 20 working days from every day of the table: our calendar and the package chinese-days, in one run. */
import { findWorkday } from 'chinese-days';
import { addDays, addWorkingDays, FROM, THROUGH } from '../src/rules/calendar';

const COUNT = 20;
const ROUNDS = 5;
const LEAST_RATIO = 10;

const days: string[] = [];
for (let day = `${FROM}-01-01`; day <= `${THROUGH}-11-30`; day = addDays(day, 1)) days.push(day);

function microsecondsEach(count: (day: string) => string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.hrtime.bigint();
    for (const day of days) count(day);
    best = Math.min(best, Number(process.hrtime.bigint() - start) / 1000 / days.length);
  }
  return best;
}

const ours = (day: string) => addWorkingDays(day, COUNT).day;
const theirs = (day: string) => findWorkday(COUNT, day);
const [our, their] = [microsecondsEach(ours), microsecondsEach(theirs)];
const ratio = their / our;

console.log(`${COUNT} working days from each of ${days.length} days`);
console.log(`beituo       ${our.toFixed(3)} µs each`);
console.log(`chinese-days ${their.toFixed(3)} µs each`);
console.log(`ratio        ${ratio.toFixed(0)} (goal: at least ${LEAST_RATIO})`);
if (ratio < LEAST_RATIO) process.exitCode = 1;
