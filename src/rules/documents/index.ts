import { certificateOf, PASSPORT, RESIDENT_ID } from '../catalogue/certificates';
import { NO_PRE_APPROVAL, type PreApprovalRow, preApprovalOf, takesPaper } from '../catalogue/preApprovals';
import { isBlank } from '../checks/text';
import { NOT_KNOWN } from '../facts';
import type { Known } from '../facts/fact';
import { becauseOf, holds, knownOf } from '../facts/known';
import type { Filing, Instant } from '../filing';
import { MAX_ITEMS } from '../filing/bounds';
import { valueAt } from '../filing/path';
import { APP, APP_DOCUMENTS, SUBJECT_DOCUMENTS } from '../filing/paths';
import type { DocumentNeed, Side } from './row';
import { namedAtSharedPlaces, sharesPlace } from './shared';
import { DOCUMENTS, type DocumentRow, PRE_APPROVAL_DOCUMENT } from './table';

export { photosOf, sharesPlace } from './shared';
export { documentSpec } from './spec';
export { DOCUMENTS, type DocumentRow, PRE_APPROVAL_DOCUMENT } from './table';

const ROWS: readonly DocumentRow[] = DOCUMENTS;
/** The pre-approval licences stand here: after the principals' documents, before the materials. */
const BEFORE_MATERIALS = ROWS.findIndex(({ path }) => path.startsWith('icp_materials.'));

/** What is read on a photo at this place; undefined where nothing is. */
export const readsAt = (path: string): DocumentRow['reads'] => ROWS.find((row) => row.path === path)?.reads;

/** The documents that a filing needs at the moment `at`, in the order of the form. */
export function documentsFor(filing: Filing, at: Instant): DocumentNeed[] {
  return documentsOf(knownOf(filing, at));
}

/** The same, when the facts of the filing are already known. */
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
    label: labelFor(known, row),
    required: needed === 'yes' || 'unknown',
    given: documentsAt(known.filing, row.path) > 0,
    because: becauseOf(known, row.when),
    source: [...row.source],
  };
}

/**
 * Decides which documents in a shared place are there. A photo that names its document counts for that document. The
 * other photos are counted against the other documents, in order.
 */
function countOff(filing: Filing, needs: readonly DocumentNeed[]): void {
  const sharing = needs.filter(({ path }) => sharesPlace(path));
  if (sharing.length === 0) return;
  const named = namedAtSharedPlaces(filing).filter((name) => sharing.some(({ id }) => id === name));
  let rest = documentsAt(filing, SUBJECT_DOCUMENTS) + documentsAt(filing, APP_DOCUMENTS) - named.length;
  for (const need of sharing) {
    const isNamed = named.includes(need.id);
    need.given = isNamed || rest > 0;
    if (need.required === true && !isNamed) rest -= 1;
  }
}

/** How many media a place holds: at most one in a field, several in a list. Blank ones do not count. */
function documentsAt(filing: Filing, path: string): number {
  const media = valueAt(filing, path) as string | readonly string[] | undefined;
  if (media === undefined) return 0;
  if (typeof media === 'string') return isBlank(media) ? 0 : 1;
  return media.filter((one) => !isBlank(one)).length;
}

function preApprovals({ filing, day, is }: Known): DocumentNeed[] {
  if (is('filingIsNotCancellation') !== 'yes') return [];
  const items = filing.icp_applets?.base_info?.nrlx_details ?? [];
  return items.slice(0, MAX_ITEMS).flatMap(({ type, media = '' }, index): DocumentNeed[] => {
    if (type === undefined || type === NO_PRE_APPROVAL) return [];
    const row = preApprovalOf(type, day);
    return [
      {
        path: `${APP.preApprovals}[${index}].media`,
        id: PRE_APPROVAL_DOCUMENT.id,
        label:
          row && takesPaper(row) ? `${row.label}：${row.paper}` : `前置审批文件（${row?.label ?? type}）`,
        required: row && takesPaper(row) ? true : 'unknown',
        given: !isBlank(media),
        because: [because(row, type)],
        source: [...PRE_APPROVAL_DOCUMENT.source],
      },
    ];
  });
}

/** Whether a paper is wanted hangs on the list of the console where no published page names one. */
function because(row: PreApprovalRow | undefined, type: number): string {
  const item = `前置审批项“${row?.label ?? type}”`;
  return row && takesPaper(row) ? `填了${item}` : `${NOT_KNOWN}微信后台对${item}要文件`;
}

/** The names of the two sides of a person's certificate. */
const SIDES = new Map<number | undefined, Record<Side, string>>([
  [RESIDENT_ID, { front: '人像面', back: '国徽面' }],
  [PASSPORT, { front: '资料页', back: '没有背面的可再传一次资料页' }],
]);

/** The subject's own certificate is called by its name; each side of a person's certificate has its own name. */
function labelFor({ filing, province }: Known, { label, more, certificate, side }: DocumentRow): string {
  const added = province && more?.(province);
  if (added) return `${label}（${added}）`;
  if (!certificate) return label;
  const type = certificate(filing);
  if (!side) return certificateOf(type)?.label ?? label;
  const name = SIDES.get(type)?.[side];
  return name ? `${label}（${name}）` : label;
}
