import { certificateOf, PASSPORT, RESIDENT_ID } from '../catalogue/certificates';
import { NO_PRE_APPROVAL, preApprovalOf } from '../catalogue/preApprovals';
import { isBlank } from '../checks/text';
import { becauseOf, holds, type Known, knownOf } from '../facts/known';
import type { DocumentNeed, Filing, Instant } from '../filing';
import { LOOKED_AT } from '../filing/bounds';
import { valueAt } from '../filing/path';
import { APP_PAPERS, SUBJECT_PAPERS } from '../filing/paths';
import { namedOnPile, onPile } from './pile';
import type { Side } from './row';
import { DOCUMENTS, type DocumentRow, PRE_APPROVAL_DOCUMENT } from './table';

export { onPile, photosOf } from './pile';
export { documentSpec } from './spec';
export { DOCUMENTS, type DocumentRow, PRE_APPROVAL_DOCUMENT } from './table';

const ROWS: readonly DocumentRow[] = DOCUMENTS;
/** Where the pre-approval licences stand: behind the owners' papers. */
const BEFORE_MATERIALS = ROWS.findIndex(({ path }) => path.startsWith('icp_materials.'));

/** The papers a filing calls for, in the order of the form. */
export function documentsFor(filing: Filing, at: Instant): DocumentNeed[] {
  return documentsOf(knownOf(filing, at));
}

/** The same, for a filing already looked at. */
export function documentsOf(known: Known): DocumentNeed[] {
  const needs: DocumentNeed[] = [];
  ROWS.forEach((row, place) => {
    if (place === BEFORE_MATERIALS) needs.push(...preApprovals(known));
    const need = needOf(known, row);
    if (need) needs.push(need);
  });
  countOff(known.filing, needs);
  return needs;
}

function needOf(known: Known, row: DocumentRow): DocumentNeed | null {
  const needed = holds(known, row.when);
  if (needed === 'no') return null;
  return {
    path: row.path,
    id: row.id,
    label: labelFor(known.filing, row),
    required: needed === 'yes' || 'unknown',
    given: papersAt(known.filing, row.path) > 0,
    because: becauseOf(known, row.when),
    source: [...row.source],
  };
}

/** Papers on the pile go by what their photographs are said to be; the others are counted off against the rest of it. */
function countOff(filing: Filing, needs: readonly DocumentNeed[]): void {
  const wanted = needs.filter(({ path }) => onPile(path));
  if (wanted.length === 0) return;
  const named = namedOnPile(filing).filter((name) => wanted.some(({ id }) => id === name));
  let rest = papersAt(filing, SUBJECT_PAPERS) + papersAt(filing, APP_PAPERS) - named.length;
  for (const need of wanted) {
    const isNamed = named.includes(need.id);
    need.given = isNamed || rest > 0;
    if (need.required === true && !isNamed) rest -= 1;
  }
}

/** How many media a place holds: one in a field, several in a list. */
function papersAt(filing: Filing, path: string): number {
  const held = valueAt(filing, path);
  return (Array.isArray(held) ? held : [held]).filter((one) => typeof one === 'string' && !isBlank(one))
    .length;
}

function preApprovals({ filing, is }: Known): DocumentNeed[] {
  const items: unknown = filing.icp_applets?.base_info?.nrlx_details;
  if (!Array.isArray(items) || is('filingIsNotCancellation') !== 'yes') return [];
  return items.slice(0, LOOKED_AT).flatMap((item: unknown, index): DocumentNeed[] => {
    if (typeof item !== 'object' || item === null) return [];
    const { type, media } = item as { type?: unknown; media?: unknown };
    if (typeof type !== 'number' || type === NO_PRE_APPROVAL) return [];
    const row = preApprovalOf(type);
    return [
      {
        path: `icp_applets.base_info.nrlx_details[${index}].media`,
        id: PRE_APPROVAL_DOCUMENT.id,
        label: row ? `${row.label}：${row.paper}` : '前置审批文件',
        required: true,
        given: typeof media === 'string' && !isBlank(media),
        because: [`填了前置审批项“${row?.label ?? type}”`],
        source: [...PRE_APPROVAL_DOCUMENT.source],
      },
    ];
  });
}

/** What the two sides of a person's certificate are called. */
const SIDES = new Map<unknown, Record<Side, string>>([
  [RESIDENT_ID, { front: '人像面', back: '国徽面' }],
  [PASSPORT, { front: '资料页', back: '没有背面的可再传一次资料页' }],
]);

/** The subject's own certificate goes by its name, a person's sides by theirs. */
function labelFor(filing: Filing, { label, certificate, side }: DocumentRow): string {
  if (!certificate) return label;
  const type = certificate(filing);
  if (!side) return certificateOf(type)?.label ?? label;
  const name = SIDES.get(type)?.[side];
  return name ? `${label}（${name}）` : label;
}
