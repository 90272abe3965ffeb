import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Hint } from './Hint';

/** A white block with a heading above it and a grey note below it. */
export function Card({ title, note, children }: { title?: string; note?: string; children: ReactNode }) {
  return (
    <View className='card'>
      {title && <Text className='card__title'>{title}</Text>}
      <View className='card__body'>{children}</View>
      {note && <Hint className='card__note'>{note}</Hint>}
    </View>
  );
}
