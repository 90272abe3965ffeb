import { KINDS, type Kind, PROVINCES, SUBJECT_CHOICES, type SubjectChoice } from '@/rules';

/** What the code or link that opened the start page says. */
export interface Launch {
  kind?: Kind;
  subject?: SubjectChoice;
  province?: string;
  /** a part of it could not be read */
  ignored: boolean;
}

/** A mini-program code holds at most 32 characters, so the keys are short: k=first&t=4&p=44. */
const READERS: Record<'k' | 't' | 'p', (value: string, launch: Launch) => boolean> = {
  k(value, launch) {
    launch.kind = KINDS.find(({ id }) => id === value)?.id;
    return launch.kind !== undefined;
  },
  t(value, launch) {
    launch.subject = SUBJECT_CHOICES.find(
      ({ type, individual_business }) => value === `${type}${individual_business ? 'g' : ''}`,
    );
    return launch.subject !== undefined;
  },
  p(value, launch) {
    launch.province = PROVINCES.find(({ code }) => code === value || code.slice(0, 2) === value)?.code;
    return launch.province !== undefined;
  },
};

/** The answers as such a text; what is not answered is left out. `launchOf` reads it back. */
export function sceneOf({ kind, subject, province }: Omit<Launch, 'ignored'>): string {
  const values = {
    k: kind,
    t: subject && `${subject.type}${subject.individual_business ? 'g' : ''}`,
    p: province?.slice(0, 2),
  };
  return Object.entries(values)
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${value}`]))
    .join('&');
}

const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
};

function readPairs(text: string, launch: Launch): void {
  for (const pair of text.split('&').slice(0, 20)) {
    if (pair === '') continue;
    const [, key, value = ''] = /^([ktp])=(.*)$/.exec(pair) ?? [];
    if (!key || !READERS[key as keyof typeof READERS](value, launch)) launch.ignored = true;
  }
}

/**
 * Reads `scene` (of a mini-program code) or `q` (the whole address of a plain link). Unknown or hostile values are
 * ignored.
 */
export function launchOf(params: { scene?: string; q?: string }): Launch {
  const launch: Launch = { ignored: false };
  for (const [text, isLink] of [
    [params.scene, false],
    [params.q, true],
  ] as const) {
    if (!text) continue;
    const plain = text.length > 2000 ? null : decoded(text);
    const mark = plain?.indexOf('?') ?? -1;
    if (plain === null) launch.ignored = true;
    else if (!isLink) readPairs(plain, launch);
    else if (mark >= 0) readPairs(plain.slice(mark + 1).split('#')[0] ?? '', launch);
  }
  return launch;
}
