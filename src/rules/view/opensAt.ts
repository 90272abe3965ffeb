import { addMonths } from '../calendar/day';
import { INDIVIDUAL } from '../catalogue/subjectTypeIds';
import { dayOfCompact } from '../checks/date';
import { birthdayIn } from '../checks/residentId';
import type { Day, Filing } from '../filing';
import type { Draft } from '../filing/draft';
import { textAt } from '../filing/path';
import { APP_PRINCIPAL, PRINCIPAL, SUBJECT, UNIT_VALID_UNTIL } from '../filing/paths';
import { fullNameOf } from '../provinces/names';

/** How many years a resident ID holds, by the age at which it is issued (居民身份证法, article 5). */
const TERMS = [
  { below: 16, years: 5 },
  { below: 26, years: 10 },
  { below: 150, years: 20 },
] as const;
const USUAL = 10;

const later = (day: Day, years: number): Day => addMonths(day, 12 * years);

/** Where the picker of an empty day opens: near the day that is likely. Nothing is filled in. */
export function dayNear(filing: Filing, path: string, today: Day): Day {
  if (path === UNIT_VALID_UNTIL) return later(today, USUAL);
  const person = [PRINCIPAL, APP_PRINCIPAL].find(({ validUntil }) => path === validUntil);
  if (!person) return today;
  const isIndividual = filing.icp_subject?.base_info?.type === INDIVIDUAL;
  const number = textAt(filing, isIndividual ? SUBJECT.certificateNumber : person.certificateNumber);
  const from = dayOfCompact(textAt(filing, person.validFrom)) ?? today;
  const birthday = birthdayIn(number);
  const term = TERMS.find(({ below }) => birthday !== null && from < later(birthday, below));
  return later(from, term?.years ?? USUAL);
}

/** Where the region picker opens: at the region of this filing, else of the newest other one in its province. */
export function regionNear({ filing, regionName }: Draft, others: readonly Draft[]): string[] {
  const province = fullNameOf(filing.icp_subject?.base_info?.province ?? '');
  const near = regionName ?? others.find((other) => other.regionName?.startsWith(province))?.regionName;
  return near?.split(' ') ?? (province ? [province, '', ''] : []);
}
