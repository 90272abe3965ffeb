import type { DecodedEvent, DecodedKind, Reason } from '../decoded';
import type { Read } from '../input/tolerant';
import type { Meaning } from './tables';

export type Obj = { [key: string]: Read };

/** What an answer tells, gathered while it is walked. */
export interface Told {
  kind: DecodedKind;
  reasons: Reason[];
  states: { meaning: Meaning; said: string }[];
  event: DecodedEvent | null;
  unrecognized: string[];
}

export const isObject = (value: Read | undefined): value is Obj =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const textOf = (value: Read | undefined): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
export const numberOf = (value: Read | undefined): number | undefined => {
  const text = textOf(value);
  return /^-?\d{1,15}$/.test(text) ? Number(text) : undefined;
};
/** An error's words without the number of the request and the print of its hints. */
export const cleaned = (message: string): string =>
  message.replace(/,?\s*(?:rid|hint)\s*:\s*(?:\[[^\]]*\]|[\w-]+)/gi, '').trim();
