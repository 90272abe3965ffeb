import { View } from '@tarojs/components';
import './Ring.scss';

/** 100 only when nothing is left. */
export const percentOf = (share: number): number =>
  share >= 1 ? 100 : Math.min(99, Math.floor(share * 100));

/** How much is done, from 0 to 1, as a ring. What it says stands in words beside it. */
export function Ring({ share, large = false }: { share: number; large?: boolean }) {
  const percent = percentOf(share);
  return (
    <View
      className={`ring${large ? ' ring--large' : ''}${percent === 100 ? ' ring--full' : ''}`}
      style={{ backgroundImage: `conic-gradient(var(--brand) ${percent}%, var(--off) 0)` }}
      aria-hidden
    >
      <View className='ring__hole' />
    </View>
  );
}
