import type { EventId, SmsReceiver } from '@/rules';

/** What a text is: what the person received, or what the interface answered. */
export type DecodedKind =
  | 'sms'
  | 'notice'
  | 'audit'
  | 'hints'
  | 'answer'
  | 'code_review'
  | 'report'
  | 'verification'
  | 'unknown';

/** One reason, with the field that is to blame and what to do. */
export interface Reason {
  rule: string;
  /** an official path or a `local.` path; null when no field is to blame */
  path: string | null;
  /** the words that came back */
  said: string;
  means: string;
  fix: string;
  /** keys of the sources, here or in the rules */
  source: readonly string[];
}

/** What the app would record. It has no time: that is the person's. */
export interface DecodedEvent {
  event: EventId;
  by?: SmsReceiver;
  record_number?: string;
}

/** What came back, in fields, events and words. */
export interface Decoded {
  kind: DecodedKind;
  reasons: Reason[];
  event: DecodedEvent | null;
  /** the message is not what it seems: it asks for money, a card, or to open an address that is not theirs */
  warning?: string;
  /** what no rule knows, word for word */
  unrecognized: string[];
}
