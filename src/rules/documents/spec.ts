import { PRE_APPROVALS, takesPaper } from '../catalogue/preApprovals';
import type { PhotoSpec } from './photoSpec';
import { DOCUMENTS, PRE_APPROVAL_DOCUMENT } from './table';

/** How a document must look, with its name. */
interface DocumentSpec extends PhotoSpec {
  label: string;
}

const SPECS = new Map<string, DocumentSpec>([
  ...DOCUMENTS.map(({ id, label, photo }) => [id, { label, ...photo }] as const),
  [
    PRE_APPROVAL_DOCUMENT.id,
    {
      label: `前置审批文件（${PRE_APPROVALS.filter(takesPaper).length} 类各有不同）`,
      ...PRE_APPROVAL_DOCUMENT.photo,
    },
  ],
]);

/** How the document with that id must look; undefined for an unknown id. */
export function documentSpec(id: string): DocumentSpec | undefined {
  return SPECS.get(id);
}
