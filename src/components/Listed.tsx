import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { More } from './More';

/** The first rows of a list, and below them a link to more. */
export function Listed<T>({
  all,
  first,
  step = first,
  unit,
  row,
}: {
  all: readonly T[];
  /** how many are drawn at once */
  first: number;
  /** how many more a tap shows */
  step?: number;
  /** the Chinese measure word: 条, 份 */
  unit: string;
  row: (one: T) => ReactNode;
}) {
  const [most, setMost] = useState(first);
  return (
    <>
      {all.slice(0, most).map(row)}
      {all.length > most && (
        <View className='links'>
          <More shown={most} of={all.length} step={step} unit={unit} onMore={() => setMost(most + step)} />
        </View>
      )}
    </>
  );
}
