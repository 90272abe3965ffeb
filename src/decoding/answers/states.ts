import { eventWith } from '../events';
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
import { numberOf, type Obj, type Told, textOf } from './told';

/** Where a filing, a face check or a verification stands, by the numbers of an answer. */

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

export function states(value: Obj, key: string, told: Told): void {
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
  const known = ['is_canceling', 'available', 'audit_data', 'sms_verify_status'].some(
    (name) => name in value,
  );
  const number = numberOf(value.status);
  const sms = numberOf(value.sms_verify_status);
  if (number !== undefined && (known || key === 'info')) state(STATUSES[number], `status: ${number}`, told);
  if (sms !== undefined && (number === 4 || (number === undefined && key === 'icp_audit')))
    state(SMS_STATUSES[sms], `sms_verify_status: ${sms}`, told);
  // The clock runs out by itself: nothing to record.
  if (sms === 3 && number === 4) told.event = null;
  if (numberOf(value.available) === 0) state(CLOSED, 'available: 0', told);
  if (value.is_canceling === true || value.is_canceling === 'true')
    state(CANCELLING, 'is_canceling: true', told);
}

function face(value: Obj, told: Told): void {
  const number = numberOf(value.face_status);
  const finished = value.is_finish !== false && value.is_finish !== 'false';
  if (number !== undefined)
    state(FACES[finished ? number : Math.min(number, 1)], `face_status: ${number}`, told);
  if (textOf(value.task_id) !== '' && number === undefined && !('InfoType' in value))
    state(FACES[0], 'task_id', told);
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
