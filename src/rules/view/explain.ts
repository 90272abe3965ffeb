import { DOCUMENTS, type DocumentRow, PRE_APPROVAL_DOCUMENT } from '../documents';
import type { FactId } from '../facts';
import { becauseOf, holds, knownOf } from '../facts/known';
import { FIELDS, fieldAt, SECTIONS } from '../fields';
import { mediaPlaceOf } from '../fields/place';
import { rowAt } from '../fields/rows';
import type { Filing, Instant } from '../filing';
import { owns } from '../filing/bounds';
import { RULES } from '../precheck';
import { HISTORY_RULES } from '../process';
import { plainly } from '../rulebook/words';
import type { Sentence } from '../sentence';
import { type Source, sourceOf } from '../sources';

export interface Explanation {
  /** the facts that made it apply, as sentences */
  because: string[];
  why: string;
  sources: Source[];
}

const ROWS: readonly DocumentRow[] = DOCUMENTS;
const EVERY_RULE: Record<string, Sentence> = { ...RULES, ...HISTORY_RULES };

/** Why a field is asked, a document needed or an issue raised: by path, document id or rule id. */
export function explain(what: string, filing: Filing, at?: Instant): Explanation | undefined {
  const known = knownOf(filing, at);
  const explanation = (when: readonly FactId[], why: string, keys: readonly string[]): Explanation => ({
    because: becauseOf(known, when),
    why,
    sources: keys.flatMap((key) => sourceOf(key) ?? []),
  });
  const place = mediaPlaceOf(what);
  const documents = ROWS.filter(({ id, path }) => id === what || path === place);
  // Several documents may share a path. The one that this filing needs comes first.
  const document = documents.find(({ when }) => holds(known, when) !== 'no') ?? documents[0];
  if (document) return explanation(document.when, document.why, document.source);
  if (what === PRE_APPROVAL_DOCUMENT.id || (place && rowAt(place)?.items === 'preApproval')) {
    return explanation([], PRE_APPROVAL_DOCUMENT.why, PRE_APPROVAL_DOCUMENT.source);
  }
  const field = fieldAt(what);
  if (field) {
    const row = SECTIONS.flatMap(({ id }) => FIELDS[id]).find(({ path }) => path === field.path);
    return explanation(row?.when ?? [], field.why, [field.source]);
  }
  const rule = owns(EVERY_RULE, what) ? EVERY_RULE[what] : undefined;
  return rule
    ? explanation([...rule.when, ...(rule.inDoubt ?? [])], plainly(rule, rule.message), rule.source)
    : undefined;
}
