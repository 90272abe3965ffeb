import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Hint } from './Hint';

/** A block of a card: label, grey hint below it, then the body. */
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
  /** shown beside the label */
  aside?: ReactNode;
  hint?: string;
  /** its value would be returned by the reviewer */
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
      {hint && <Hint className='field__hint'>{hint}</Hint>}
      {children}
    </View>
  );
}
