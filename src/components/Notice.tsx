import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';

/**
 * A block that the person must read. Tones: bad = would be returned, doubt = may be returned, unknown = this phone
 * cannot know, plain = good to know.
 */
export function Notice({
  tone = 'plain',
  title,
  children,
}: {
  tone?: 'plain' | 'bad' | 'doubt' | 'unknown';
  title?: string;
  children?: ReactNode;
}) {
  return (
    <View className={`notice notice--${tone}`} role={tone === 'bad' ? 'alert' : 'status'}>
      {title && <Text className='notice__title'>{title}</Text>}
      <View className='notice__body'>{children}</View>
    </View>
  );
}
