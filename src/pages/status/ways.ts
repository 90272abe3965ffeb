import { copyText } from '@/platform/clipboard';
import { mention } from '@/platform/dialogs';
import { openPage } from '@/platform/pages';
import {
  clockOf,
  type FilingStatus,
  type Instant,
  type NextEvent,
  nextEventsOf,
  requestOf,
  todoOf,
} from '@/rules';
import type { SavedFiling } from '@/store';

export interface Way {
  words: string;
  go: () => void;
}

/** Writing down what happened, on a screen of its own. */
export const noteWay = (id: string, { event, by, label }: NextEvent): Way => ({
  words: `记录：${label}`,
  go: () => openPage('record', { id, event, by }),
});

/** The number the bureau gave, where the person noted it. */
export const recordNumberOf = ({ filing }: SavedFiling): string | undefined =>
  filing.history?.reduce<string | undefined>((last, { record_number }) => record_number || last, undefined);

async function copyNumber(number: string): Promise<void> {
  mention((await copyText(number)) ? '已复制备案号' : '没有复制成功，请再试一次');
}

/** What can be done now: the one thing, and the others beside it. */
export function waysOf(
  saved: SavedFiling,
  { stage, returned }: FilingStatus,
  at: Instant,
): { main?: Way; ways: Way[] } {
  const { id } = saved;
  const request = requestOf(saved);
  const { action } = todoOf(request, at);
  const wanted = nextEventsOf(request, at).find(({ event }) => event === action);
  const note = wanted && noteWay(id, wanted);
  const review = { words: returned ? '去改填写的内容' : '核对与预审', go: () => openPage('review', { id }) };
  const tasks = { words: '备案任务', go: () => openPage('tasks', { id }) };
  const check = { words: '现在去核验', go: () => openPage('sms', { id }) };
  const number = stage === 'filed' ? recordNumberOf(saved) : undefined;
  const others: Way[] = [
    ...(number ? [{ words: '复制备案号', go: () => copyNumber(number) }] : []),
    ...(clockOf(request, at) ? [{ words: '提醒与日历', go: () => openPage('reminders') }] : []),
  ];
  // A text message that ran out asks for nothing but to submit again; a cancellation has hardly anything to fill in.
  const fills = stage === 'fill' && returned !== 'sms_timeout' && !request.kind?.startsWith('cancel');
  if (fills) return { main: review, ways: [tasks, ...(note ? [note] : [])] };
  if (stage === 'fill') return { main: note, ways: [review, tasks] };
  if (action === 'sms_verified') return { main: check, ways: [...(note ? [note] : []), ...others] };
  if (stage === 'sms_check') return { main: note, ways: [check, ...others] };
  return { main: note, ways: others };
}
