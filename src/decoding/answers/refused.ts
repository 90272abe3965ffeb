import { rowOfAudit, unknownCause } from '../auditRow';
import { FILING_CAUSES } from '../causes';
import { type Piece, reasonsIn, reasonsOf } from '../causesOf';
import type { Reason } from '../decoded';
import { officialPathOf } from '../fields/mentions';
import { withLimits } from '../limits';
import { plain } from '../words';
import { CODES } from './codes';
import { cleaned, numberOf, type Obj, type Told, textOf } from './told';

/** Fields that an answer refuses: hints, rows of the audit, errors. */

export const isHint = (value: Obj, key: string): boolean =>
  textOf(value.err_field) !== '' || (key === 'hints' && ('errmsg' in value || 'errcode' in value));
export const isAuditRow = (value: Obj): boolean =>
  'key_name' in value || ('error' in value && 'suggest' in value);

export function hint(value: Obj, told: Told): void {
  told.kind = 'hints';
  const field = textOf(value.err_field);
  const path = officialPathOf(field);
  const said = cleaned(textOf(value.errmsg)) || `${textOf(value.errcode)} ${field}`.trim();
  refusedField(path, { said }, told, numberOf(value.errcode), field && !path ? field : undefined);
}

/** A field that an answer refuses, by its words, by its code, or without a known cause. */
export function refusedField(
  path: string | undefined,
  piece: Piece,
  told: Told,
  code?: number,
  strange?: string,
): void {
  if (told.kind === 'unknown') told.kind = 'hints';
  const placed: Piece = path ? { ...piece, path } : piece;
  let reasons = reasonsIn(placed, FILING_CAUSES);
  if (reasons.length === 0 && code !== undefined) reasons = byCode(code, placed);
  if (reasons.length === 0 && path) reasons = [unknownCause(path, piece.said)];
  if (reasons.length === 0 || reasons.some(({ rule }) => rule === 'fieldNamed'))
    told.unrecognized.push(piece.said);
  if (strange) told.unrecognized.push(strange);
  told.reasons.push(...reasons);
}

function byCode(code: number, piece: Piece): Reason[] {
  const row = CODES.get(code);
  if (!row) return [];
  if ('cause' in row) {
    const cause = FILING_CAUSES.find(({ id }) => id === row.cause);
    return cause ? reasonsOf(cause, piece) : [];
  }
  const { rule, means, fix, source } = row;
  return [
    {
      rule,
      path: piece.path ?? null,
      said: piece.said,
      means: withLimits(means),
      fix: withLimits(fix),
      source,
    },
  ];
}

/** By the code of the whole answer: where it stands for a field's fault and the words say something else, not at all. */
function byCodeAlone(code: number, said: string): Reason[] {
  const reasons = byCode(code, { said });
  const speaks = /[\u4e00-\u9fff]/.test(said);
  return speaks && reasons.some(({ path }) => path !== null) ? [] : reasons;
}

export function auditRow(value: Obj, told: Told): void {
  told.kind = 'audit';
  const [heading, error, suggest] = [value.key_name, value.error, value.suggest].map(textOf) as [
    string,
    string,
    string,
  ];
  if (`${heading}${error}${suggest}` === '') return;
  const { reasons, unrecognized } = rowOfAudit(heading, error, suggest);
  told.reasons.push(...reasons);
  told.unrecognized.push(...unrecognized);
}

/** The error of the answer itself. A wrapper says nothing where its hints do. */
export function outerError(value: Obj, told: Told): void {
  const code = numberOf(value.errcode);
  const said = cleaned(textOf(value.errmsg));
  if (code === undefined && said === '') return;
  if (told.kind === 'unknown') told.kind = 'answer';
  if (code === 0 || (code === undefined && /^ok$/i.test(said))) return;
  if (code === 86202 && told.reasons.length > 0) return;
  const words = said || String(code);
  const byWords = plain(said) ? reasonsIn({ said: words }, FILING_CAUSES) : [];
  const reasons = byWords.length > 0 ? byWords : code === undefined ? [] : byCodeAlone(code, words);
  told.reasons.push(...reasons);
  if (reasons.length === 0) told.unrecognized.push(code === undefined ? words : `${code} ${said}`.trim());
}
