import type { Page } from './page';
import type { Part } from './parts';
import type { Field } from './tables/labels';

/** Whose certificate a term belongs to. */
export type Holder = 'person' | 'unit';

const VALIDITY: ReadonlySet<Field> = new Set<Field>(['validity', 'validFrom', 'validUntil']);

/** What stands only on a resident ID, and what stands only on the paper of a unit. */
const OF_A_PERSON: ReadonlySet<Field> = new Set<Field>([
  'idNumber',
  'idAddress',
  'birth',
  'sex',
  'nation',
  'issuer',
]);
const OF_A_UNIT: ReadonlySet<Field> = new Set<Field>([
  'capital',
  'authority',
  'unitOnly',
  'composition',
  'registry',
  'orgType',
  'term',
  'day',
]);

/**
 * Whose term each label of validity tells: a text may hold a licence and a card, and 有效期 stands on both. The labels
 * before it decide, then what kind of page it is. What is missing is nobody's.
 */
export function holdersOf(page: Pick<Page, 'parts' | 'paper' | 'registry' | 'lines'>): Map<Part, Holder> {
  const holders = new Map<Part, Holder>();
  let last: Holder | undefined;
  for (const part of page.parts) {
    const { field, line, at, value } = part.mark;
    if (OF_A_PERSON.has(field)) last = 'person';
    else if (OF_A_UNIT.has(field)) last = 'unit';
    if (field === 'term') holders.set(part, 'unit');
    if (!VALIDITY.has(field)) continue;
    const label = page.lines[line]?.folded.slice(at, value) ?? '';
    const holder = label.includes('身份证') ? 'person' : holderIn(page, last);
    if (holder) holders.set(part, holder);
  }
  return holders;
}

function holderIn({ paper, registry }: Pick<Page, 'paper' | 'registry'>, last: Holder | undefined) {
  if (last === 'person' || paper === 'id_front' || paper === 'id_back') return 'person';
  if (paper === 'unit_certificate' || (registry && last === 'unit')) return 'unit';
  return paper === 'licence' || registry ? undefined : 'person';
}
