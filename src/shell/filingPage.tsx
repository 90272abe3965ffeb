import { View } from '@tarojs/components';
import { memo, type ReactElement } from 'react';
import { Action } from '@/components/Action';
import { Notice } from '@/components/Notice';
import { useWhileShown } from '@/components/useShown';
import { goHome } from '@/platform/pages';
import { SAMPLE, type SavedFiling } from '@/store';
import { Page } from './Page';
import { ReadNotice } from './ReadNotice';
import { screen } from './screen';
import { useFiling } from './useFiling';
import { useParams } from './useParams';
import { Waiting } from './Waiting';

export interface FilingPageProps {
  saved: SavedFiling;
  params: Partial<Record<string, string>>;
}

/** Makes a page about one filing, whose id is the parameter `id`. Shows a notice when there is no such filing. */
export function filingPage(Screen: (props: FilingPageProps) => ReactElement) {
  const Drawn = memo(Screen);
  return screen(function FilingPage() {
    const params = useParams();
    const asked = useFiling(params.id ?? '');
    const saved = useWhileShown(asked.saved);
    if (saved) return <Drawn saved={saved} params={params} />;
    if (asked.waits) return <Waiting />;
    return (
      <Page>
        <ReadNotice />
        {!asked.unread && (
          <Notice tone='doubt' title='这份备案不在这台手机上'>
            {params.id === SAMPLE ? '样例不保存，可以从“看一个样例”再打开。' : '它可能已经被删除。'}
          </Notice>
        )}
        <View className='links'>
          <Action tone='link' onTap={goHome}>
            回到我的备案
          </Action>
        </View>
      </Page>
    );
  });
}
