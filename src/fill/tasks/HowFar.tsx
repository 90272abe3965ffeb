import { Text, View } from '@tarojs/components';
import { Ring } from '@/components/Ring';
import { type FilingStatus, shareOf, type Task } from '@/rules';

interface HowFarProps {
  tasks: readonly Task[];
  stage: FilingStatus['stage'];
  missing: number;
  wrong: number;
  /** photos whose file is gone */
  lost: number;
}

/** How much of the filing is done, as a ring and in words. After the submission there is nothing left to fill. */
export function HowFar({ tasks, stage, missing, wrong, lost }: HowFarProps) {
  if (stage !== 'fill') return null;
  const share = shareOf(tasks);
  const isDone = share >= 1 && missing + wrong + lost === 0;
  const left = [missing > 0 && `还差 ${missing} 项`, wrong > 0 && `${wrong} 处会被退回`].filter(Boolean);
  return (
    <View className='done'>
      <Ring share={share} large />
      <View className='done__words'>
        <Text className='done__share'>
          {isDone ? '都填好了' : `填好了 ${Math.min(99, Math.floor(share * 100))}%`}
        </Text>
        <Text className='fine'>{left.join('，') || '没有发现会被退回的地方'}</Text>
      </View>
    </View>
  );
}
