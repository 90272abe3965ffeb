import { KINDS, type Kind, PROVINCES, SUBJECT_CHOICES, type SubjectChoice } from '@/rules';

/** What a code or a link that opened the start page asked for. */
export interface Entry {
  kind?: Kind;
  subject?: SubjectChoice;
  province?: string;
  /** something in it was not understood */
  ignored: boolean;
}

/** A mini-program code carries at most 32 characters, so the words are short: k=first&t=4&p=44. */
const READERS: Record<'k' | 't' | 'p', (value: string, entry: Entry) => boolean> = {
  k(value, entry) {
    entry.kind = KINDS.find(({ id }) => id === value)?.id;
    return entry.kind !== undefined;
  },
  t(value, entry) {
    entry.subject = SUBJECT_CHOICES.find(
      ({ type, individual_business }) => value === `${type}${individual_business ? 'g' : ''}`,
    );
    return entry.subject !== undefined;
  },
  p(value, entry) {
    entry.province = PROVINCES.find(({ code }) => code === value || code.slice(0, 2) === value)?.code;
    return entry.province !== undefined;
  },
};

const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
};

function readPairs(text: string, entry: Entry): void {
  for (const pair of text.split('&').slice(0, 20)) {
    if (pair === '') continue;
    const [, key, value = ''] = /^([ktp])=(.*)$/.exec(pair) ?? [];
    if (!key || !READERS[key as keyof typeof READERS](value, entry)) entry.ignored = true;
  }
}

/** Reads `scene` (a mini-program code) or `q` (a plain link's whole address). Unknown or hostile values are ignored. */
export function entryOf(params: { scene?: string; q?: string }): Entry {
  const entry: Entry = { ignored: false };
  for (const [text, isLink] of [
    [params.scene, false],
    [params.q, true],
  ] as const) {
    if (!text) continue;
    const plain = text.length > 2000 ? null : decoded(text);
    const mark = plain?.indexOf('?') ?? -1;
    if (plain === null) entry.ignored = true;
    else if (!isLink) readPairs(plain, entry);
    else if (mark >= 0) readPairs(plain.slice(mark + 1).split('#')[0] ?? '', entry);
  }
  return entry;
}
