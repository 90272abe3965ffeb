import { Text, View } from '@tarojs/components';
import { watermarkOf } from '@/rules';
import { Drawing, type DrawingKind } from './Drawing';

/** What is often wrong with a photo, and what to do. `originals`: only where a copy is refused. */
const EXAMPLES: readonly { id: string; says: string; originals?: true }[] = [
  { id: 'corner', says: '缺了一角：退远一点，四个角都拍进来' },
  { id: 'far', says: '太远：靠近一点，让它占满画面' },
  { id: 'glare', says: '反光：关掉闪光灯，换个角度' },
  { id: 'screen', says: '翻拍屏幕：拍原件，不拍手机和电脑' },
  { id: 'copy', says: '黑白复印件：拍彩色的原件', originals: true },
  { id: 'mark', says: `水印压住了字：只写“${watermarkOf()}”，避开文字` },
];

/** Drawn photos of this document that would be sent back, side by side, each with one line. */
export function Wrong({ kind }: { kind: DrawingKind }) {
  const shown = EXAMPLES.filter(({ originals }) => !originals || kind !== 'letter');
  return (
    <View className='wrongs'>
      {shown.map(({ id, says }) => (
        <View key={id} className='wrong'>
          <View className={`wrong__photo wrong__photo--${id}`} aria-hidden>
            <Drawing kind={kind} />
            <View className='wrong__fault' />
          </View>
          <Text className='wrong__says'>{says}</Text>
        </View>
      ))}
    </View>
  );
}
