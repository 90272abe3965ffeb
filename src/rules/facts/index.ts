import type { Ternary } from '../ternary';
import { DOCUMENT_FACTS } from './documents';
import type { Fact, FactRow } from './fact';
import { FILING_FACTS } from './filing';
import type { FactId } from './ids';
import { PRINCIPAL_FACTS } from './principals';
import { PROVINCE_FACTS } from './province';
import { SUBJECT_FACTS } from './subject';

export type { FactId } from './ids';

/** Every fact with the code that computes it. `knownOf` computes each fact once. */
export const FACTS_BY_ID = Object.fromEntries(
  [...FILING_FACTS, ...SUBJECT_FACTS, ...PRINCIPAL_FACTS, ...PROVINCE_FACTS, ...DOCUMENT_FACTS].map((row) => [
    row.id,
    row,
  ]),
) as Record<FactId, FactRow>;

/** Every fact by its name. */
export const FACTS: Record<FactId, Fact> = FACTS_BY_ID;

/** Whether the fact depends on the province. */
export const hangsOnProvince = (id: FactId): boolean => FACTS_BY_ID[id].provincial === true;

/** Whether no list of reasons names the fact. */
export const isUnnamed = (id: FactId): boolean => FACTS_BY_ID[id].unnamed === true;

/** The first words of a sentence about something that is not known. */
export const NOT_KNOWN = '还不知道是否：';

/** A fact as a sentence. When it is not known yet, the sentence says so. */
export function sayFact(id: FactId, truth: Ternary): string {
  const { yes, no } = FACTS[id];
  return truth === 'yes' ? yes : truth === 'no' ? no : NOT_KNOWN + yes;
}
