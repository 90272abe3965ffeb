import { now } from '@/platform/clock';
import { mention, tell } from '@/platform/dialogs';
import type { FilingEvent } from '@/rules';
import { record, recordReceived, saveNow, type ToldReason, undoRecord } from '@/store';

/**
 * Records an event and says that it is recorded, or why it cannot be. Returns true when it is recorded. `told`: the
 * reasons that came with a text that was pasted.
 */
export async function recordEvent(
  id: string,
  event: FilingEvent,
  label: string,
  told?: readonly ToldReason[],
): Promise<boolean> {
  const refusal = told ? recordReceived(id, event, told, now()) : record(id, event, now());
  if (refusal) {
    await tell('这条记录放不进去', refusal);
    return false;
  }
  await saveNow();
  mention(`已记录：${label}`);
  return true;
}

/** Removes the last recorded event, or says why it must stay. */
export async function takeBack(id: string): Promise<void> {
  const refusal = undoRecord(id);
  if (refusal) await tell('没有撤销', refusal);
}
