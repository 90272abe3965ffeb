import { Text, View } from '@tarojs/components';
import { useEffect, useRef } from 'react';
import { percentOf, Ring } from '@/components/Ring';
import { buzz } from '@/platform/haptic';
import type { FilingStatus } from '@/rules';

interface HowFarProps {
  /** how much is done, from 0 to 1 */
  share: number;
  stage: FilingStatus['stage'];
  missing: number;
  wrong: number;
  /** photos whose file is gone */
  lost: number;
}

/**
 * How much of the filing is done, as a ring and in words. The phone says quietly when the last answer is there. After
 * the submission there is nothing left to fill.
 */
export function HowFar({ share, stage, missing, wrong, lost }: HowFarProps) {
  const isDone = stage === 'fill' && share >= 1 && missing + wrong + lost === 0;
  const wasDone = useRef(isDone);
  useEffect(() => {
    if (isDone && !wasDone.current) buzz();
    wasDone.current = isDone;
  }, [isDone]);
  if (stage !== 'fill') return null;
  const left = [
    missing > 0 && `还差 ${missing} 项`,
    wrong > 0 && `${wrong} 处会被退回`,
    lost > 0 && `${lost} 处照片不见了`,
  ].filter(Boolean);
  return (
    <View className='done'>
      <Ring share={share} large />
      <View className='done__words'>
        <Text className='done__share'>{isDone ? '都填好了' : `填好了 ${percentOf(share)}%`}</Text>
        <Text className='fine'>{left.join('，') || '没有发现会被退回的地方'}</Text>
      </View>
    </View>
  );
}
