import { type Instant, instantOf, isoOf, RECEIVERS, type SmsReceiver } from '@/rules';

/** What a card about a text-message check says. It names nobody: the digits are the last four of a mobile number. */
export interface SmsCard {
  due: Instant;
  receivers: readonly SmsReceiver[];
  digits?: string;
}

const IDS = Object.keys(RECEIVERS) as SmsReceiver[];

/** The parameters of the page that the card opens; `readCard` reads them. The end is cut to its minute. */
export const queryOf = ({ due, receivers, digits }: SmsCard): Record<string, string | undefined> => ({
  due: isoOf(due).slice(0, 16),
  to: receivers.join('.') || undefined,
  digits,
});

/** Reads a card. A link may hold anything: null where the end is no time. */
export function readCard({ due, to = '', digits }: Partial<Record<string, string>>): SmsCard | null {
  const end = instantOf(`${due}:00+08:00`);
  if (end === null) return null;
  const receivers = IDS.filter((id) => to.split('.').includes(id));
  return { due: end, receivers, ...(digits && /^\d{4}$/.test(digits) && { digits }) };
}
