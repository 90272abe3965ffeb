import { Button } from '@tarojs/components';
import type { ReactNode } from 'react';

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
  onTap: () => void;
  children: ReactNode;
}) {
  return (
    <Button
      className={`action action--${tone}${disabled ? ' action--off' : ''}`}
      disabled={disabled}
      aria-label={label}
      onClick={onTap}
    >
      {children}
    </Button>
  );
}
