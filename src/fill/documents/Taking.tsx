import { Text, View } from '@tarojs/components';
import { type documentSpec, takingOf } from '@/rules';
import { Drawing } from './Drawing';

/** A drawn right photo of this paper, and the three things that matter while it is taken. */
export function Taking({ spec }: { spec: NonNullable<ReturnType<typeof documentSpec>> }) {
  return (
    <View className='slot__shown'>
      <Drawing kind={spec.drawing} />
      <View className='slot__beside'>
        {takingOf(spec).map((line, place) => (
          <Text key={line} className='field__hint'>{`${place + 1}. ${line}`}</Text>
        ))}
      </View>
    </View>
  );
}
