import { Text, View } from '@tarojs/components';
import { Tap } from '@/components/Tap';

const PLACES = [0, 1, 2] as const;

/** The first three categories while the person types. The place has one height, so nothing below it moves. */
export function Suggestions({
  names,
  instead,
  onTap,
}: {
  names: readonly string[];
  /** shown where there is no name */
  instead: string;
  onTap: (name: string) => unknown;
}) {
  return (
    <View>
      {PLACES.map((place) => {
        const name = names[place];
        return (
          <Tap
            key={place}
            className={`guess guess--${name === undefined ? 'none' : 'name'}`}
            onTap={name === undefined ? undefined : () => onTap(name)}
          >
            <Text className='guess__name'>{name ?? (place === 0 ? instead : '')}</Text>
          </Tap>
        );
      })}
    </View>
  );
}
