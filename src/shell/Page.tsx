import { View } from '@tarojs/components';
import type { PropsWithChildren, ReactNode } from 'react';
import { fontScale } from '@/platform/device';
import { StorageTrouble } from './StorageTrouble';

/** The frame of every screen: theme, text size, safe areas, storage errors, and one action at the bottom. */
export function Page({ children, foot }: PropsWithChildren<{ foot?: ReactNode }>) {
  const scale = fontScale();
  return (
    <View className={foot ? 'page page--foot' : 'page'} style={scale === 1 ? undefined : `--k:${scale}`}>
      <StorageTrouble />
      {children}
      {foot && <View className='foot'>{foot}</View>}
    </View>
  );
}
