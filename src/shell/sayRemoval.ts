import { mention } from '@/platform/dialogs';
import type { Removal } from '@/store';

const WORDS: Record<Exclude<Removal, 'done'>, string> = {
  later: '手机还没有删干净，下次打开备妥时会接着删',
  refused: '没有删除成功，请再试一次',
};

/** Says of a deletion what the phone really did. True when it is done. */
export function sayRemoval(removal: Removal): boolean {
  if (removal !== 'done') mention(WORDS[removal]);
  return removal === 'done';
}
