import { copyText } from '@/platform/clipboard';
import { mention } from '@/platform/dialogs';

/** Copies a text, and says in passing whether it is copied. */
export async function copyAndSay(
  text: string,
  done: string,
  failed = '没有复制成功，请再试一次',
): Promise<void> {
  mention((await copyText(text)) ? done : failed);
}
