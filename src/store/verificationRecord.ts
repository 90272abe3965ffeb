import { ACCOUNTS, type AccountId, type Day, type Instant, isDay } from '@/rules';
import { isRecord } from './isRecord';

/** An account of WeChat whose yearly verification is watched, with or without a filing here. */
export interface Verification {
  id: string;
  createdAt: Instant;
  name: string;
  passedOn?: Day;
  account?: AccountId;
  /** reminders that are in the phone's calendar, each as its id and its time */
  added?: string[];
  /** parts that could not be read, as they were; a part goes when the person gives another value in its place */
  unparsed?: Record<string, unknown>;
}

const isId = (value: unknown): value is string => typeof value === 'string' && /^[a-z\d]+$/.test(value);

/** The record in a text; null where it is none. */
export function recordIn(body: string): { all: Record<string, Verification>; unparsed: unknown[] } | null {
  try {
    const { accounts, unparsed }: { accounts?: unknown; unparsed?: unknown } = JSON.parse(body);
    if (!Array.isArray(accounts)) return null;
    const all: Record<string, Verification> = {};
    const notRead: unknown[] = Array.isArray(unparsed) ? [...unparsed] : [];
    for (const one of accounts) {
      if (isRecord(one) && isId(one.id)) all[one.id] = verificationIn(one, one.id);
      else notRead.push(one);
    }
    return { all, unparsed: notRead };
  } catch {
    return null;
  }
}

/** For each part: whether a value can be one. */
const PARTS: Record<Exclude<keyof Verification, 'id' | 'unparsed'>, (value: unknown) => boolean> = {
  createdAt: (value) => typeof value === 'number',
  name: (value) => typeof value === 'string',
  passedOn: isDay,
  account: (value) => ACCOUNTS.some(({ id }) => id === value),
  added: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
};

function verificationIn(stored: Record<string, unknown>, id: string): Verification {
  const parts: Record<string, unknown> = {};
  const unparsed: Record<string, unknown> = isRecord(stored.unparsed) ? { ...stored.unparsed } : {};
  for (const [part, isOne] of Object.entries(PARTS)) {
    const value = stored[part];
    if (value === undefined) continue;
    if (isOne(value)) parts[part] = value;
    else unparsed[part] = value;
  }
  return {
    name: '',
    createdAt: 0,
    ...parts,
    id,
    ...(Object.keys(unparsed).length > 0 && { unparsed }),
  };
}
