import type { Decoded } from '@/decoding';
import {
  eventRowOf,
  type Filing,
  type FilingEvent,
  type Instant,
  isoOf,
  type NextEvent,
  processLimit,
  progressOf,
  recorded,
} from '@/rules';
import type { SavedFiling } from '@/store';

interface Possible {
  /** the event of the text, for each person who may have done it */
  events: NextEvent[];
  /** why it cannot be recorded, and what to do */
  refusal?: { title: string; body: string };
}

const entryOf = ({ event, by }: NonNullable<Decoded['event']>, at: Instant): FilingEvent => ({
  event,
  at: isoOf(at),
  ...(by ? { by } : {}),
});

/** Whether the event of a text can follow what is recorded. */
export const canFollow = (filing: Filing, { event }: Decoded, at: Instant): boolean =>
  event !== null && recorded(filing, entryOf(event, at), at).refusal === undefined;

/** What of a text can be recorded now. */
export function possibleIn(saved: SavedFiling, told: Decoded | null, at: Instant): Possible {
  const found = told?.event;
  if (!found) return { events: [] };
  const events = progressOf(saved, at).next.filter(
    ({ event, by }) => event === found.event && (!by || !found.by || by === found.by),
  );
  if (events.length > 0) return { events };
  const { label } = eventRowOf(found.event);
  const why = recorded(saved.filing, entryOf(found, at), at).refusal;
  if (why && saved.filing.history?.some(({ event }) => event === found.event))
    return {
      events,
      refusal: {
        title: `“${label}”已经记过`,
        body: '时间记错了，到“提交与进度”点那一条改；粘贴的内容会留着。',
      },
    };
  if (why)
    return {
      events,
      refusal: {
        title: `现在还记不了“${label}”`,
        body: `${why}。到“提交与进度”把前面的补记上，再回来记；粘贴的内容会留着。`,
      },
    };
  const first = found.event === 'sms_received';
  return {
    events,
    refusal: {
      title: `“${label}”不用再记`,
      body: first
        ? `第一条短信已经记过，${processLimit('smsHours')} 小时从那时算起。`
        : '这份备案现在不看这一步。',
    },
  };
}
