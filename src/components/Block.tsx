import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';

/** A block of a card: what it is about, a hint below it in grey, and the body. */
export function Block({
  id,
  label,
  aside,
  hint,
  bad = false,
  children,
}: {
  id?: string;
  label?: ReactNode;
  /** stands beside the label */
  aside?: ReactNode;
  hint?: string;
  /** what it holds would be returned */
  bad?: boolean;
  children?: ReactNode;
}) {
  const name = label && <Text className='field__label'>{label}</Text>;
  return (
    <View id={id} className={bad ? 'field field--bad' : 'field'}>
      {aside ? (
        <View className='field__head'>
          {name}
          {aside}
        </View>
      ) : (
        name
      )}
      {hint && <Text className='field__hint'>{hint}</Text>}
      {children}
    </View>
  );
}
