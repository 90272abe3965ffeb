import { View } from '@tarojs/components';
import type { StageStatus } from '@/rules';

/** Shows the five stages as five dots. `label` describes them for screen readers. */
export function Dots({ stages, label }: { stages: StageStatus[]; label: string }) {
  return (
    <View className='dots' role='img' aria-label={label}>
      {stages.map(({ stage, state }) => (
        <View key={stage} className={`dot dot--${state}`} />
      ))}
    </View>
  );
}
