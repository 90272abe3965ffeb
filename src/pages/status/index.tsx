import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { Action } from '@/components/Action';
import { Card } from '@/components/Card';
import { Countdown } from '@/components/Countdown';
import { type FilingPageProps, filingPage } from '@/components/filingPage';
import { Page } from '@/components/Page';
import { Row } from '@/components/Row';
import { useNow } from '@/components/useNow';
import { openPage } from '@/platform/pages';
import { clockOf, type NextEvent, nextEventsOf, requestOf, sayInstant, statusOf, todoOf } from '@/rules';
import { AheadOfClock } from './AheadOfClock';
import { History } from './History';
import { RecordSheet } from './RecordSheet';
import { SmsCheck } from './SmsCheck';
import { StageList } from './StageList';

definePageConfig({ navigationBarTitleText: '提交与进度' });

const ESTIMATED = '（估算：放假通知还没公布，按周一至周五计算）';

function Status({ saved }: FilingPageProps) {
  const at = useNow(30_000);
  const [asked, setAsked] = useState<NextEvent | null>(null);
  const { id } = saved;
  const request = requestOf(saved);
  const status = statusOf(request, at);
  const clock = clockOf(request, at);
  const todo = todoOf(request, at);
  const said = status.returned
    ? (saved.filing.history ?? []).reduce((last, { text }) => text ?? last, '')
    : '';
  const next = nextEventsOf(request, at);
  const first = next.find(({ event }) => event === todo.action);
  // One page, one thing: what is being recorded has the screen to itself.
  const close = () => {
    setAsked(null);
    Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
  };
  if (asked) {
    return (
      <Page>
        <RecordSheet id={id} event={asked} onDone={close} />
      </Page>
    );
  }
  return (
    <Page>
      <AheadOfClock saved={saved} at={at} />
      <View className='now'>
        {clock && (
          <View>
            <Text className='now__what'>{`距${clock.what}`}</Text>
            <Countdown to={clock.to} over='已到期限' />
            <Text className='now__what'>{`${sayInstant(clock.to, at)}${clock.estimated ? ESTIMATED : ''}`}</Text>
          </View>
        )}
        <Text className='now__todo'>{todo.title}</Text>
        <Text className='now__body'>{todo.body}</Text>
        {said && <Text className='now__said'>{said}</Text>}
        {status.stage === 'fill' && (
          <View className='now__ways'>
            <Action tone='small' onTap={() => openPage('review', { id })}>
              {status.returned ? '去改填写的内容' : '先核对与预审'}
            </Action>
            <Action tone='small' onTap={() => openPage('tasks', { id })}>
              备案任务
            </Action>
          </View>
        )}
        {first && (
          <View className='now__first'>
            <Action tone='main' onTap={() => setAsked(first)}>
              {`记录：${first.label}`}
            </Action>
          </View>
        )}
      </View>
      {status.stage === 'sms_check' && <SmsCheck id={id} request={request} status={status} />}
      <StageList status={status} cancels={request.kind?.startsWith('cancel') ?? false} at={at} />
      {next.length > 0 && (
        <Card title='记录进展' note='备妥看不到微信后台的真实进度，发生了什么由你记下来。'>
          {next.map((event) => (
            <Row
              key={event.event + (event.by ?? '')}
              title={event.label}
              note={event.hint}
              onTap={() => setAsked(event)}
            />
          ))}
        </Card>
      )}
      <History saved={saved} at={at} />
    </Page>
  );
}

export default filingPage(Status);
