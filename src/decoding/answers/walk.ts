import { rowOfAudit, unknownCause } from '../auditRow';
import { FILING_CAUSES } from '../causes';
import { VERIFICATION_CAUSES } from '../account/verification';
import { type Piece, reasonsIn, reasonsOf } from '../causesOf';
import type { DecodedEvent, DecodedKind, Reason } from '../decoded';
import { eventWith } from '../events';
import { officialPathOf } from '../fields/mentions';
import type { Read } from '../input/tolerant';
import { withLimits } from '../limits';
import { REVIEW_CAUSES } from '../review';
import { plain } from '../words';
import { CODES } from './codes';
import {
  APPLICATIONS,
  CANCELLING,
  CLOSED,
  FACES,
  MASKED,
  type Meaning,
  PROCEDURES,
  SMS_STATUSES,
  STATUSES,
  TASKS,
} from './tables';

type Obj = { [key: string]: Read };

/** What an answer tells, gathered while it is walked. */
export interface Told {
  kind: DecodedKind;
  reasons: Reason[];
  states: { meaning: Meaning; said: string }[];
  event: DecodedEvent | null;
  unrecognized: string[];
}

const isObject = (value: Read | undefined): value is Obj =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: Read | undefined): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
const numberOf = (value: Read | undefined): number | undefined => {
  const text = textOf(value);
  return /^-?\d{1,15}$/.test(text) ? Number(text) : undefined;
};
/** An error's words without the number of the request and the print of its hints. */
const cleaned = (message: string): string =>
  message
    .replace(/,?\s*(?:rid|hint)\s*:\s*(?:\[[^\]]*\]|[\w-]+)/gi, '')
    .trim();

/** What an answer or a push of the interface tells. */
export function toldBy(values: readonly Read[]): Told {
  const told: Told = { kind: 'unknown', reasons: [], states: [], event: null, unrecognized: [] };
  for (const value of values) walk(value, '', told);
  return told;
}

function walk(value: Read, key: string, told: Told): void {
  if (Array.isArray(value)) for (const item of value) walk(item, key, told);
  if (!isObject(value)) return;
  if (isHint(value, key)) return hint(value, told);
  if (isAuditRow(value)) return auditRow(value, told);
  states(value, key, told);
  for (const [name, part] of Object.entries(value)) {
    const path = typeof part === 'string' ? officialPathOf(name) : undefined;
    if (path) refusedField(path, { said: part as string }, told);
    else if (!(name in TEXTS)) walk(part, name, told);
  }
  texts(value, told);
  outerError(value, told);
}

const isHint = (value: Obj, key: string): boolean =>
  textOf(value.err_field) !== '' || (key === 'hints' && ('errmsg' in value || 'errcode' in value));
const isAuditRow = (value: Obj): boolean => 'key_name' in value || ('error' in value && 'suggest' in value);

function hint(value: Obj, told: Told): void {
  told.kind = 'hints';
  const field = textOf(value.err_field);
  const path = officialPathOf(field);
  const said = cleaned(textOf(value.errmsg)) || `${textOf(value.errcode)} ${field}`.trim();
  refusedField(path, { said }, told, numberOf(value.errcode), field && !path ? field : undefined);
}

/** A field that an answer refuses, by its words, by its code, or without a known cause. */
function refusedField(path: string | undefined, piece: Piece, told: Told, code?: number, strange?: string): void {
  if (told.kind === 'unknown') told.kind = 'hints';
  const placed: Piece = path ? { ...piece, path } : piece;
  let reasons = reasonsIn(placed, FILING_CAUSES);
  if (reasons.length === 0 && code !== undefined) reasons = byCode(code, placed);
  if (reasons.length === 0 && path) reasons = [unknownCause(path, piece.said)];
  if (reasons.length === 0 || reasons.some(({ rule }) => rule === 'fieldNamed')) told.unrecognized.push(piece.said);
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
  return [{ rule, path: piece.path ?? null, said: piece.said, means: withLimits(means), fix: withLimits(fix), source }];
}

function auditRow(value: Obj, told: Told): void {
  told.kind = 'audit';
  const [heading, error, suggest] = [value.key_name, value.error, value.suggest].map(textOf) as [string, string, string];
  if (`${heading}${error}${suggest}` === '') return;
  const { reasons, unrecognized } = rowOfAudit(heading, error, suggest);
  told.reasons.push(...reasons);
  told.unrecognized.push(...unrecognized);
}

/** Where each key of an answer is looked up. */
const KEYED: Readonly<Record<string, Readonly<Record<number, Meaning>>>> = {
  procedure_status: PROCEDURES,
  beian_status: STATUSES,
  task_status: TASKS,
  apply_status: APPLICATIONS,
};

function state(meaning: Meaning | undefined, said: string, told: Told): void {
  if (!meaning) return;
  if (told.kind === 'unknown') told.kind = 'answer';
  told.states.push({ meaning, said });
  if (meaning.event) told.event = { event: meaning.event };
}

function states(value: Obj, key: string, told: Told): void {
  for (const [name, table] of Object.entries(KEYED)) {
    const number = numberOf(value[name]);
    if (number !== undefined) state(table[number], `${name}: ${number}`, told);
  }
  entrance(value, key, told);
  face(value, told);
  order(value, told);
}

/** get_icp_entrance_info, and icp_audit of the combined call. */
function entrance(value: Obj, key: string, told: Told): void {
  const known = ['is_canceling', 'available', 'audit_data', 'sms_verify_status'].some((name) => name in value);
  const number = numberOf(value.status);
  const sms = numberOf(value.sms_verify_status);
  if (number !== undefined && (known || key === 'info')) state(STATUSES[number], `status: ${number}`, told);
  if (sms !== undefined && (number === 4 || (number === undefined && key === 'icp_audit')))
    state(SMS_STATUSES[sms], `sms_verify_status: ${sms}`, told);
  // The clock runs out by itself: nothing to record.
  if (sms === 3 && number === 4) told.event = null;
  if (numberOf(value.available) === 0) state(CLOSED, 'available: 0', told);
  if (value.is_canceling === true || value.is_canceling === 'true') state(CANCELLING, 'is_canceling: true', told);
}

function face(value: Obj, told: Told): void {
  const number = numberOf(value.face_status);
  const finished = value.is_finish !== false && value.is_finish !== 'false';
  if (number !== undefined) state(FACES[finished ? number : Math.min(number, 1)], `face_status: ${number}`, told);
  if (textOf(value.task_id) !== '' && number === undefined && !('InfoType' in value)) state(FACES[0], 'task_id', told);
  if (/notify_icpfiling_verify_result/.test(textOf(value.InfoType)))
    state(FACES[numberOf(value.result) ?? -1], `result: ${textOf(value.result)}`, told);
}

/** get_online_icp_order: a filing with a number, its values masked. */
function order(value: Obj, told: Told): void {
  if (!('icp_applets' in value || 'icp_subject' in value)) return;
  const print = JSON.stringify(value);
  if (!/"record_number":"[^"]/.test(print) && !/\*{2,}/.test(print)) return;
  state(MASKED, '已备案详情', told);
  told.event = eventWith('bureau_passed', print);
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
    if (told.kind === 'unknown' || told.kind === 'answer') told.kind = table === REVIEW_CAUSES ? 'code_review' : 'verification';
  }
  const event = textOf(value.Event);
  if (event === 'weapp_audit_success') told.event = { event: 'code_passed' };
  if (event === 'weapp_audit_fail') told.event = { event: 'code_rejected' };
  if (event.startsWith('weapp_audit') && told.kind === 'unknown') told.kind = 'code_review';
}

/** The error of the answer itself. A wrapper says nothing where its hints do. */
function outerError(value: Obj, told: Told): void {
  const code = numberOf(value.errcode);
  const said = cleaned(textOf(value.errmsg));
  if (code === undefined && said === '') return;
  if (told.kind === 'unknown') told.kind = 'answer';
  if (code === 0 || (code === undefined && /^ok$/i.test(said))) return;
  if (code === 86202 && told.reasons.length > 0) return;
  const words = said || String(code);
  const byWords = plain(said) ? reasonsIn({ said: words }, FILING_CAUSES) : [];
  const reasons = byWords.length > 0 ? byWords : code === undefined ? [] : byCode(code, { said: words });
  told.reasons.push(...reasons);
  if (reasons.length === 0) told.unrecognized.push(code === undefined ? words : `${code} ${said}`.trim());
}
