import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Action } from '@/components/Action';
import { Card } from '@/components/Card';
import { More } from '@/components/More';
import { Row } from '@/components/Row';
import { useNow } from '@/components/useNow';
import { useWhileShown } from '@/components/useShown';
import { openPage } from '@/platform/pages';
import { chinaDayOf, sayVerification } from '@/rules';
import { Page } from '@/shell/Page';
import { screen } from '@/shell/screen';
import { Waiting } from '@/shell/Waiting';
import { watchedOf } from '@/shell/watched';
import { useFilings, useVerifications } from '@/store';
import { REUSE_REASONS } from '@/telling';
import { Troubles } from './Troubles';

definePageConfig({ navigationBarTitleText: '认证年审' });

/** How many accounts are drawn at once. */
const AT_ONCE = 20;

/** All accounts whose yearly verification is watched, the next to expire first. */
function Verifications() {
  const at = useNow(60_000);
  const summaries = useWhileShown(useFilings((state) => state.summaries));
  const { ready, state, all } = useWhileShown(useVerifications());
  const [most, setMost] = useState(AT_ONCE);
  if (!ready) return <Waiting />;
  const today = chinaDayOf(at);
  const watched = watchedOf(Object.values(summaries), Object.values(all), at);
  return (
    <Page
      foot={
        state === 'read' && (
          <Action tone='main' onTap={() => openPage('account')}>
            添加小程序账号
          </Action>
        )
      }
    >
      <Troubles />
      {watched.length === 0 && (
        <Card>
          <View className='inset'>
            <Text className='fine'>认证一年一审，各账号按自己的通过日算。</Text>
            <Text className='fine'>记下通过日，到期前会提醒。没有在备妥里备案的小程序也可以记。</Text>
          </View>
        </Card>
      )}
      {watched.length > 0 && (
        <Card>
          {watched.slice(0, most).map(({ name, status, at: place }) => (
            <Row
              key={Object.values(place)[0]}
              title={name || '未命名小程序'}
              note={status ? sayVerification(status, today) : '还没有填认证通过日'}
              onTap={() => openPage('verification', place)}
            />
          ))}
        </Card>
      )}
      <More
        shown={most}
        of={watched.length}
        step={AT_ONCE}
        unit='个'
        onMore={() => setMost(most + AT_ONCE)}
      />
      <Card title='先看看'>
        <Row title='谁要认证' onTap={() => openPage('told', { section: 'who' })} />
        <Row title='要交多少' note='以付款页为准' onTap={() => openPage('told', { section: 'fees' })} />
        <Row
          title='复用公众号'
          note={`能不能快速注册，用 ${REUSE_REASONS.length} 个问题看一看`}
          onTap={() => openPage('reuse')}
        />
        <Row title='全部说法' note='按主题或按词查找' onTap={() => openPage('told')} />
      </Card>
    </Page>
  );
}

export default screen(Verifications);
