import { copyAndSay } from '@/components/copying';
import { openPage } from '@/platform/pages';
import { type Filing, type FilingStatus, isCancellation, type NextEvent, type Todo } from '@/rules';
import { SAMPLE } from '@/store';

export interface Way {
  words: string;
  go: () => Promise<void>;
}

/** Opens the page that records this event. */
export const noteWay = (id: string, { event, by, label, ask }: NextEvent): Way => ({
  words: `记录：${label}`,
  // A refusal comes with words, which are pasted where all words are.
  go: () => (ask === 'text' ? openPage('decode', { id, event }) : openPage('record', { id, event, by })),
});

/** The filing number from the bureau, if the person recorded it. */
export const recordNumberOf = ({ history }: Filing): string | undefined =>
  history?.reduce<string | undefined>((last, { record_number }) => record_number || last, undefined);

interface Known {
  filing: Filing;
  status: FilingStatus;
  todo: Todo;
  next: readonly NextEvent[];
  /** a clock runs */
  runs: boolean;
  number: string | undefined;
}

/** What the person can do now: `main` is the most important action, `ways` are the others. */
export function waysOf(
  id: string,
  { filing, status: { stage, returned }, todo: { action }, next, runs, number }: Known,
): { main?: Way; ways: Way[] } {
  const nextEvent = next.find(({ event }) => event === action);
  const note = nextEvent && noteWay(id, nextEvent);
  const notes = note ? [note] : [];
  const review = { words: returned ? '去改填写的内容' : '核对与预审', go: () => openPage('review', { id }) };
  const tasks = { words: '备案任务', go: () => openPage('tasks', { id }) };
  const check = { words: '现在去核验', go: () => openPage('sms', { id }) };
  // The sample's number is nobody's, and the reminders do not know it.
  const others: Way[] =
    id === SAMPLE
      ? []
      : [
          ...(number ? [{ words: '复制备案号', go: () => copyAndSay(number, '已复制备案号') }] : []),
          ...(runs ? [{ words: '提醒', go: () => openPage('reminders') }] : []),
        ];
  // After an SMS timeout the person only submits again. A cancellation has almost nothing to fill in.
  const fills = stage === 'fill' && returned !== 'sms_timeout' && !isCancellation(filing.kind);
  if (fills) return { main: review, ways: [tasks, ...notes] };
  if (stage === 'fill') return { main: note, ways: [review, tasks] };
  if (action === 'sms_verified') return { main: check, ways: [...notes, ...others] };
  if (stage === 'sms_check') return { main: note, ways: [check, ...others] };
  return { main: note, ways: others };
}
