import { instantOf } from '../calendar';
import type { SmsReceiver } from '../filing';
import { isEventId } from './events';
import { type Fault, fault } from './faults';
import type { Entry } from './progress';

const KEYS: ReadonlySet<string> = new Set(['event', 'at', 'by', 'unchanged', 'text', 'record_number']);
const TEXTS = ['text', 'record_number'] as const;

/** A history may come from any file: reads one entry, reports what is wrong with it, null when it cannot count. */
export function readEntry(raw: unknown, onFault: (fault: Fault) => void): Entry | null {
  if (raw === null || typeof raw !== 'object' || Array.isArray(raw)) {
    onFault(fault('historyNotRecord'));
    return null;
  }
  const record = raw as Record<string, unknown>;
  for (const key of Object.keys(record))
    if (!KEYS.has(key)) onFault(fault('historyUnknownKey', `.${key}`, { key }));
  for (const key of TEXTS) {
    if (record[key] !== undefined && typeof record[key] !== 'string')
      onFault(fault('historyText', `.${key}`, { key }));
  }
  const { event, by, unchanged } = record;
  const at = instantOf(record.at);
  if (!isEventId(event)) onFault(fault('historyEvent', '.event'));
  if (at === null) onFault(fault('historyTime', '.at'));
  const byIsRight = by === undefined || isReceiver(by);
  if (!byIsRight) onFault(fault('historyReceiver', '.by'));
  const told = unchanged === undefined || typeof unchanged === 'boolean';
  if (!told) onFault(fault('historyUnchanged', '.unchanged'));
  if (!isEventId(event) || at === null || !byIsRight || !told) return null;
  return { event, at, by, unchanged };
}

function isReceiver(value: unknown): value is SmsReceiver {
  return value === 'subject_owner' || value === 'app_owner';
}
