import { View } from '@tarojs/components';
import { useDidHide, useDidShow } from '@tarojs/taro';
import { type PropsWithChildren, type ReactNode, useEffect, useRef } from 'react';
import { Acts } from '@/components/act';
import { fontScale, inCare, isComputer } from '@/platform/device';
import { noteDrawn } from '@/platform/firstScreen';
import { SampleMark } from './SampleMark';
import { StorageTrouble } from './StorageTrouble';

/** The frame of every screen: theme, text size, safe areas, storage errors, and one action at the bottom. */
export function Page({ children, foot }: PropsWithChildren<{ foot?: ReactNode }>) {
  const scale = fontScale();
  const acts = useRef({ busy: false, left: false }).current;
  useEffect(noteDrawn, []);
  useDidHide(() => {
    acts.left = !isComputer();
  });
  useDidShow(() => {
    acts.left = false;
  });
  return (
    <Acts.Provider value={acts}>
      <View
        className={`page${foot ? ' page--foot' : ''}${inCare() ? ' page--care' : ''}`}
        style={scale === 1 ? undefined : `--k:${scale}`}
      >
        <StorageTrouble />
        <SampleMark />
        {children}
        {foot && <View className='foot'>{foot}</View>}
      </View>
    </Acts.Provider>
  );
}
