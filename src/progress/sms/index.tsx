import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Action } from '@/components/Action';
import { Card } from '@/components/Card';
import { Countdown } from '@/components/Countdown';
import { Notice } from '@/components/Notice';
import { SmsHelp, SmsTries } from '@/components/SmsParts';
import { useNow } from '@/components/useNow';
import { now } from '@/platform/clock';
import { ask } from '@/platform/dialogs';
import { returnTo } from '@/platform/pages';
import { CAN_SHARE, useShareCard } from '@/platform/share';
import { eventRowOf, instantOf, isoOf, type NextEvent, progressOf, RECEIVERS, sayInstant } from '@/rules';
import { FilingName } from '@/shell/FilingName';
import { type FilingPageProps, filingPage } from '@/shell/filingPage';
import { Page } from '@/shell/Page';
import { recordEvent, takeBack } from '@/shell/recording';
import { SAMPLE } from '@/store';

import { elsewhere } from './elsewhere';
import { Guide } from './Guide';
import { APP_CARD, cardFor, HandOver } from './HandOver';

definePageConfig({ navigationBarTitleText: '短信核验', enableShareAppMessage: true });

/** Events that can be recorded here, the most needed first. */
const RECORDED = ['sms_received', 'sms_verified', 'sms_wrong', 'sms_resent'];

/** The clock, the guide, the tries that are left, and one button to record what happened. */
function SmsScreen({ saved }: FilingPageProps) {
  const at = useNow(30_000);
  const { id } = saved;
  const { request, status, next: possible } = progressOf(saved, at);
  const running = status.stages.find(({ stage }) => stage === 'sms_check');
  const due = instantOf(running?.due);
  const waits = status.stage === 'sms_check' && due !== null;
  const next = waits ? possible : [];
  const [first, ...others] = RECORDED.flatMap((name) => next.filter(({ event }) => event === name));
  const last = saved.filing.history?.[saved.filing.history.length - 1];
  const why = elsewhere(status);
  const [tails, setTails] = useState(false);
  useShareCard((button) =>
    waits && id !== SAMPLE ? cardFor(button, { due, receivers: status.sms_to, request, tails }) : APP_CARD,
  );

  const note = async ({ event, by, label }: NextEvent) => {
    if (event === 'sms_wrong' && status.sms_tries_left === 0) {
      const sure = await ask({ title: '又输错了一次', body: '记下这一次，备案就算被退回。', yes: '记下' });
      if (!sure) return;
    }
    await recordEvent(id, { event, at: isoOf(now()), ...(by ? { by } : {}) }, label);
  };
  return (
    <Page
      foot={
        first ? (
          <Action tone='main' onTap={() => note(first)}>
            {`记录：${first.label}`}
          </Action>
        ) : (
          <Action tone='main' onTap={() => returnTo('status', { id })}>
            看提交与进度
          </Action>
        )
      }
    >
      <FilingName saved={saved} />
      {waits ? (
        <View className='now'>
          <Text className='now__what'>
            {running?.waits_for === 'miit' ? '距截止（暂从初审通过算起，收到短信后请记下）' : '距截止还有'}
          </Text>
          <Countdown to={due} over='已到期限' />
          <Text className='now__what'>{`${sayInstant(due, at)} 前核验，超时会被退回`}</Text>
        </View>
      ) : (
        <Notice title={why.title}>{why.body}</Notice>
      )}
      {running?.state !== 'skipped' && <Guide status={status} request={request} />}
      {waits && CAN_SHARE && id !== SAMPLE && (
        <HandOver receivers={status.sms_to} request={request} tails={tails} onTails={setTails} />
      )}
      {waits && (
        <Card title='输错了、请求了重发，记在这里'>
          <View className='inset'>
            <SmsTries left={status.sms_tries_left} />
            {others.map((event) => (
              <View key={event.event + (event.by ?? '')} className='within'>
                <Action onTap={() => note(event)}>{`记录：${event.label}`}</Action>
                {event.hint && event.event !== 'sms_wrong' && <Text className='fine'>{event.hint}</Text>}
              </View>
            ))}
          </View>
        </Card>
      )}
      {last && RECORDED.includes(last.event) && (
        <View className='links'>
          <Action tone='link' onTap={() => takeBack(id)}>
            {`撤销“${last.by ? RECEIVERS[last.by] : ''}${eventRowOf(last.event).label}”`}
          </Action>
        </View>
      )}
      <SmsHelp />
    </Page>
  );
}

export default filingPage(SmsScreen);
