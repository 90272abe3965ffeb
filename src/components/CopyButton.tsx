import type { ComponentProps } from 'react';
import { Action } from './Action';
import { copyAndSay } from './copying';

interface CopyButtonProps extends Omit<ComponentProps<typeof Action>, 'onTap'> {
  /** returns the text to copy; called when the button is tapped */
  text: () => string;
  /** shown after a successful copy; `failed` after a failed one */
  done: string;
  failed?: string;
}

/** A button that copies a text. */
export function CopyButton({ text, done, failed, ...action }: CopyButtonProps) {
  return <Action {...action} onTap={() => copyAndSay(text(), done, failed)} />;
}
