import { View } from '@tarojs/components';
import type { StageStatus } from '@/rules';

/** The five stages as five dots; in words for those who hear the screen. */
export function Dots({ stages, label }: { stages: StageStatus[]; label: string }) {
  return (
    <View className='dots' role='img' aria-label={label}>
      {stages.map(({ stage, state }) => (
        <View key={stage} className={`dot dot--${state}`} />
      ))}
    </View>
  );
}
