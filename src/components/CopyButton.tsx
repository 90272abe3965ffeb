import type { ComponentProps } from 'react';
import { Action } from './Action';
import { copyAndSay } from './copying';

interface CopyButtonProps extends Omit<ComponentProps<typeof Action>, 'onTap'> {
  /** what is copied, worked out when the button is tapped */
  text: () => string;
  /** said when it is copied, and when it is not */
  done: string;
  failed?: string;
}

/** A button that copies a text. */
export function CopyButton({ text, done, failed, ...action }: CopyButtonProps) {
  return <Action {...action} onTap={() => copyAndSay(text(), done, failed)} />;
}
