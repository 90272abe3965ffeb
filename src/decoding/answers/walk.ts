import { VERIFICATION_CAUSES } from '../account/verification';
import { reasonsIn } from '../causesOf';
import { officialPathOf } from '../fields/mentions';
import type { Read } from '../input/tolerant';
import { REVIEW_CAUSES } from '../review';
import { auditRow, hint, isAuditRow, isHint, outerError, refusedField } from './refused';
import { states } from './states';
import { isObject, type Obj, type Told, textOf } from './told';

/** What an answer or a push of the interface tells. */
export function toldBy(values: readonly Read[]): Told {
  const told: Told = { kind: 'unknown', reasons: [], states: [], event: null, unrecognized: [] };
  for (const value of values) walk(value, '', told);
  return told;
}

function walk(value: Read, key: string, told: Told): void {
  if (Array.isArray(value)) for (const item of value) walk(item, key, told);
  if (!isObject(value)) return;
  if (isHint(value, key)) hint(value, told);
  else if (isAuditRow(value)) auditRow(value, told);
  else walkObject(value, key, told);
}

function walkObject(value: Obj, key: string, told: Told): void {
  states(value, key, told);
  for (const [name, part] of Object.entries(value)) {
    const path = typeof part === 'string' ? officialPathOf(name) : undefined;
    if (path) refusedField(path, { said: part as string }, told);
    else if (!(name in TEXTS)) walk(part, name, told);
  }
  texts(value, told);
  outerError(value, told);
}

/** Keys whose texts are sentences of a review, with the tables to ask. */
const TEXTS = {
  refill_reason: VERIFICATION_CAUSES,
  fail_reason: VERIFICATION_CAUSES,
  message: VERIFICATION_CAUSES,
  FailReason: VERIFICATION_CAUSES,
  Reason: REVIEW_CAUSES,
  reason: REVIEW_CAUSES,
} as const;

function texts(value: Obj, told: Told): void {
  for (const [name, table] of Object.entries(TEXTS)) {
    const said = textOf(value[name]);
    if (said === '' || /^(?:ok|success)$/i.test(said)) continue;
    const reasons = reasonsIn({ said }, table);
    told.reasons.push(...reasons);
    if (reasons.length === 0) told.unrecognized.push(said);
    if (told.kind === 'unknown' || told.kind === 'answer')
      told.kind = table === REVIEW_CAUSES ? 'code_review' : 'verification';
  }
  const event = textOf(value.Event);
  if (event === 'weapp_audit_success') told.event = { event: 'code_passed' };
  if (event === 'weapp_audit_fail') told.event = { event: 'code_rejected' };
  if (event.startsWith('weapp_audit') && told.kind === 'unknown') told.kind = 'code_review';
}
