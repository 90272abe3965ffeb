import { Button } from '@tarojs/components';
import type { ReactNode } from 'react';
import { useAct } from './act';

type Tone = 'main' | 'plain' | 'small' | 'danger' | 'link' | 'aside';

/** A button. Each screen has at most one with tone `main`. */
export function Action({
  tone = 'plain',
  disabled,
  label,
  onTap,
  children,
}: {
  tone?: Tone;
  disabled?: boolean;
  label?: string;
  onTap: () => unknown;
  children: ReactNode;
}) {
  // The view may show a button as usable for a moment longer than it is.
  const act = useAct(() => !disabled && onTap());
  return (
    <Button
      className={`action action--${tone}${disabled ? ' action--off' : ''}`}
      disabled={disabled}
      aria-label={label}
      onClick={act}
    >
      {children}
    </Button>
  );
}
