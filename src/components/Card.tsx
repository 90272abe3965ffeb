import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';

/** A white block with a heading above it and a grey note below it. */
export function Card({ title, note, children }: { title?: string; note?: string; children: ReactNode }) {
  return (
    <View className='card'>
      {title && <Text className='card__title'>{title}</Text>}
      <View className='card__body'>{children}</View>
      {note && <Text className='card__note'>{note}</Text>}
    </View>
  );
}
