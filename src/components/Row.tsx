import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';

export type Tone = 'plain' | 'good' | 'bad' | 'doubt' | 'unknown' | 'link';

interface RowProps {
  title: ReactNode;
  note?: ReactNode;
  value?: ReactNode;
  tone?: Tone;
  onTap?: () => void;
  /** a tap does something here instead of leading somewhere: no arrow */
  stays?: boolean;
}

/** A line of a list. With `onTap` it is a button and shows an arrow. */
export function Row({ title, note, value, tone = 'plain', onTap, stays = false }: RowProps) {
  return (
    <View
      className={onTap && !stays ? 'row row--leads' : 'row'}
      role={onTap ? 'button' : undefined}
      onClick={onTap}
      hoverClass={onTap ? 'row--held' : 'none'}
    >
      <View className='row__text'>
        <Text className='row__title'>{title}</Text>
        {note && <Text className='row__note'>{note}</Text>}
      </View>
      {value && <Text className={`row__value tone-${tone}`}>{value}</Text>}
    </View>
  );
}

interface OptionProps {
  title: string;
  note?: string;
  chosen: boolean;
  many?: boolean;
  onTap: () => void;
}

/** A line that is chosen: one of a list, or any number of it. */
export function OptionRow({ title, note, chosen, many, onTap }: OptionProps) {
  return (
    <View
      className='row row--option'
      role={many ? 'checkbox' : 'radio'}
      aria-checked={chosen}
      onClick={onTap}
      hoverClass='row--held'
    >
      <View className='row__text'>
        <Text className='row__title'>{title}</Text>
        {note && <Text className='row__note'>{note}</Text>}
      </View>
      <View className={`mark${many ? ' mark--many' : ''}${chosen ? ' mark--on' : ''}`} aria-hidden />
    </View>
  );
}
