import { View } from '@tarojs/components';
import type { ComponentType } from 'react';
import { Action } from '@/components/Action';
import { Boundary } from '@/components/Boundary';
import { Notice } from '@/components/Notice';
import { goHome, openPage } from '@/platform/pages';
import { Page } from './Page';

const notDrawn = (again: () => void) => (
  <Page>
    <Notice tone='bad' title='这一页没有显示出来'>
      填写的内容都在。请再试一次；仍不行就先去别的页面。
      <View>
        <Action tone='small' onTap={again}>
          再试一次
        </Action>
      </View>
    </Notice>
    <View className='links'>
      <Action tone='link' onTap={goHome}>
        我的备案
      </Action>
      <Action tone='link' onTap={() => openPage('settings')}>
        隐私与数据
      </Action>
    </View>
  </Page>
);

/** Wraps a page. If it cannot be drawn, it shows a notice and links to the other filings and their data. */
export const screen = <Props extends object>(Screen: ComponentType<Props>) =>
  function Guarded(props: Props) {
    return (
      <Boundary instead={notDrawn}>
        <Screen {...props} />
      </Boundary>
    );
  };
