import { instantOf } from '../calendar';
import type { SmsReceiver } from '../filing';
import { isEventId } from './events';
import {
  badInstant,
  badReceiver,
  type Fault,
  notARecord,
  notAText,
  unknownEvent,
  unknownKey,
} from './faults';
import type { Entry } from './progress';

const KEYS: ReadonlySet<string> = new Set(['event', 'at', 'by', 'text', 'record_number']);
const TEXTS = ['text', 'record_number'] as const;

/** A history may come from any file: reads one entry, reports what is wrong with it, null when it cannot count. */
export function readEntry(raw: unknown, onFault: (fault: Fault) => void): Entry | null {
  if (raw === null || typeof raw !== 'object' || Array.isArray(raw)) {
    onFault(notARecord());
    return null;
  }
  const record = raw as Record<string, unknown>;
  for (const key of Object.keys(record)) if (!KEYS.has(key)) onFault(unknownKey(key));
  for (const key of TEXTS) {
    if (record[key] !== undefined && typeof record[key] !== 'string') onFault(notAText(key));
  }
  const { event, by } = record;
  const at = instantOf(record.at);
  if (!isEventId(event)) onFault(unknownEvent(event));
  if (at === null) onFault(badInstant(record.at));
  const byIsRight = by === undefined || isReceiver(by);
  if (!byIsRight) onFault(badReceiver());
  if (!isEventId(event) || at === null || !byIsRight) return null;
  return by === undefined ? { event, at } : { event, at, by };
}

function isReceiver(value: unknown): value is SmsReceiver {
  return value === 'subject_owner' || value === 'app_owner';
}
