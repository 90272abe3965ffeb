import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Tap } from './Tap';

export type Tone = 'plain' | 'good' | 'bad' | 'doubt' | 'unknown' | 'link';

interface RowProps {
  /** a small picture before the words */
  mark?: ReactNode;
  title: ReactNode;
  note?: ReactNode;
  value?: ReactNode;
  tone?: Tone;
  onTap?: () => unknown;
  /** a tap acts on this screen and opens no other, so there is no arrow */
  stays?: boolean;
}

/** A line of a list. With `onTap` it is a button and shows an arrow. */
export function Row({ mark, title, note, value, tone = 'plain', onTap, stays = false }: RowProps) {
  return (
    <Tap className={onTap && !stays ? 'row row--leads' : 'row'} onTap={onTap}>
      {mark}
      <View className='row__text'>
        <Text className='row__title'>{title}</Text>
        {note && <Text className='row__note'>{note}</Text>}
      </View>
      {value && <Text className={`row__value tone-${tone}`}>{value}</Text>}
    </Tap>
  );
}
