import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { useAct } from './act';

/** A part of the screen that a tap acts on. Without `onTap` it is only a part. */
export function Tap({
  className,
  held = 'row--held',
  label,
  onTap,
  children,
}: {
  className: string;
  /** style class while a finger is on it */
  held?: string;
  /** what a screen reader says instead of the words inside */
  label?: string;
  onTap?: () => unknown;
  children: ReactNode;
}) {
  const act = useAct(() => onTap?.());
  return (
    <View
      className={className}
      role={onTap ? 'button' : undefined}
      aria-label={label}
      onClick={onTap && act}
      hoverClass={onTap ? held : 'none'}
    >
      {children}
    </View>
  );
}
