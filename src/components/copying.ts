import { copyText } from '@/platform/clipboard';
import { mention } from '@/platform/dialogs';

/** Copies a text and shows a short message: `done` or `failed`. */
export async function copyAndSay(
  text: string,
  done: string,
  failed = '没有复制成功，请再试一次',
): Promise<void> {
  mention((await copyText(text)) ? done : failed);
}
