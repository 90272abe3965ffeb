import { Text, View } from '@tarojs/components';

interface OptionProps {
  title: string;
  note?: string;
  chosen: boolean;
  many?: boolean;
  onTap: () => void;
}

/** A line of a list that can be chosen. `many`: several lines can be chosen, not only one. */
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
