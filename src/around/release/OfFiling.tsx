import { View } from '@tarojs/components';
import { Action } from '@/components/Action';
import { Block } from '@/components/Block';
import { Card } from '@/components/Card';
import { Notice } from '@/components/Notice';
import { PickerField } from '@/components/PickerField';
import { useNow } from '@/components/useNow';
import { planFor, seenIn } from '@/releasing';
import { addMonths, chinaDayOf, isDay, requestOf, sayDay } from '@/rules';
import { FilingName } from '@/shell/FilingName';
import type { FilingPageProps } from '@/shell/filingPage';
import { Page } from '@/shell/Page';
import { planRelease } from '@/store';
import { Phases } from './Phases';
import { Steps } from './Steps';

/** How many months ahead a release can be planned. */
const AHEAD = 12;

export function OfFiling({ saved }: FilingPageProps) {
  const at = useNow(60_000);
  const { id, ticked = [], releaseOn } = saved;
  const today = chinaDayOf(at);
  const on = isDay(releaseOn) ? releaseOn : undefined;
  const seen = seenIn(requestOf(saved), ticked, at);
  return (
    <Page>
      <FilingName saved={saved} />
      <Card>
        <Block label='打算哪天发布' hint='选一天，往回算每一步最晚哪天开始。'>
          <PickerField
            mode='date'
            fields='day'
            value={on && on > today ? on : today}
            start={today}
            end={addMonths(today, AHEAD)}
            label='打算哪天发布'
            shown={on ? sayDay(on, today) : '请选择日期'}
            empty={!on}
            onChange={({ detail }) => planRelease(id, detail.value)}
          />
        </Block>
      </Card>
      {on && on < today && (
        <Notice title='这一天已经过了'>
          已经发布的，到“报备”或“提交与进度”里记下；还没有的，重新选一天。
        </Notice>
      )}
      {on && on >= today && (
        <Steps plan={planFor(seen, on)} today={today} onMove={(day) => planRelease(id, day)} />
      )}
      {on && (
        <View className='links'>
          <Action tone='link' onTap={() => planRelease(id, undefined)}>
            先不定日子
          </Action>
        </View>
      )}
      <Phases of={{ id, seen }} />
    </Page>
  );
}
