import { Text, View } from '@tarojs/components';
import { Action } from '@/components/Action';
import { Card } from '@/components/Card';
import { Countdown } from '@/components/Countdown';
import { type FilingPageProps, filingPage } from '@/components/filingPage';
import { Notice } from '@/components/Notice';
import { Page } from '@/components/Page';
import { SmsAsks, SmsHelp, SmsReceivers, SmsTries } from '@/components/SmsParts';
import { useNow } from '@/components/useNow';
import { copyText } from '@/platform/clipboard';
import { now } from '@/platform/clock';
import { ask, mention, tell } from '@/platform/dialogs';
import { returnTo } from '@/platform/pages';
import {
  eventRowOf,
  type Filing,
  type FilingStatus,
  instantOf,
  isoOf,
  type NextEvent,
  nextEventsOf,
  RECEIVERS,
  requestOf,
  SMS_CHECK,
  sayInstant,
  statusOf,
} from '@/rules';
import { record, saveNow, undoRecord } from '@/store';

definePageConfig({ navigationBarTitleText: '短信核验' });

/** What can be noted here, in the order of need. */
const NOTED = ['sms_received', 'sms_verified', 'sms_wrong', 'sms_resent'];

/** Why there is nothing to check now. */
function elsewhere({ stage, returned, stages }: FilingStatus): { title: string; body: string } {
  if (stages.some((each) => each.stage === 'sms_check' && each.state === 'skipped'))
    return {
      title: '这次不用短信核验',
      body: '这一类备案不发核验短信。收到说是备案核验的短信，要当心是假的。',
    };
  if (returned === 'sms_timeout')
    return {
      title: '24 小时已过，备案被退回',
      body: '在进度页看怎样重新提交；其实及时核验过的，也在那里补记。',
    };
  if (returned === 'sms_wrong')
    return { title: '输错次数太多，备案被退回', body: '在进度页看怎样重新提交，下次逐项核对后再提交。' };
  if (stage === 'fill' || stage === 'platform_review')
    return {
      title: '还没到短信核验',
      body: `平台初审通过后一般 ${SMS_CHECK.arrivesAfter.from}–${SMS_CHECK.arrivesAfter.to} 分钟来短信。可以先看看怎么做。`,
    };
  return { title: '短信核验已完成', body: '不用再做什么，接下来等管局审核。' };
}

async function copySite() {
  mention(
    (await copyText(SMS_CHECK.site.value)) ? '网址已复制，在浏览器里打开' : '没有复制成功，请自己输入网址',
  );
}

/** Read in a hurry: who gets the code, where to enter it, what to enter. */
function Guide({ status, request }: { status: FilingStatus; request: Filing }) {
  return (
    <View>
      <Card title='谁来核验'>
        <View className='inset'>
          <SmsReceivers receivers={status.sms_to} request={request} />
        </View>
      </Card>
      <Card title='在哪里填'>
        <View className='inset'>
          <Text className='sms__big'>{SMS_CHECK.site.value}</Text>
          <Text className='sms__line'>{`${SMS_CHECK.site.label}，用浏览器打开，点“短信核验”`}</Text>
          <View className='within'>
            <Action label={`复制网址 ${SMS_CHECK.site.value}`} onTap={copySite}>
              复制网址
            </Action>
          </View>
        </View>
      </Card>
      <Card title='填这三样'>
        <View className='inset sms--large'>
          <SmsAsks receivers={status.sms_to} request={request} />
        </View>
      </Card>
    </View>
  );
}

/** The clock, the guide, how many tries are left, and one tap to note what happened. */
function SmsScreen({ saved }: FilingPageProps) {
  const at = useNow(30_000);
  const { id } = saved;
  const request = requestOf(saved);
  const status = statusOf(request, at);
  const running = status.stages.find(({ stage }) => stage === 'sms_check');
  const due = instantOf(running?.due);
  const waits = status.stage === 'sms_check' && due !== null;
  const next = waits ? nextEventsOf(request, at) : [];
  const [first, ...others] = NOTED.flatMap((wanted) => next.filter(({ event }) => event === wanted));
  const last = saved.filing.history?.[saved.filing.history.length - 1];
  const why = elsewhere(status);

  const note = async ({ event, by, label }: NextEvent) => {
    if (event === 'sms_wrong' && status.sms_tries_left === 0) {
      const sure = await ask({ title: '又输错了一次', body: '记下这一次，备案就算被退回。', yes: '记下' });
      if (!sure) return;
    }
    const moment = now();
    const refusal = record(id, { event, at: isoOf(moment), ...(by ? { by } : {}) }, moment);
    if (refusal) {
      await tell('这条记录放不进去', refusal);
      return;
    }
    await saveNow();
    mention(`已记录：${label}`);
  };
  const takeBack = async () => {
    const refusal = undoRecord(id);
    if (refusal) await tell('没有撤销', refusal);
  };

  return (
    <Page
      foot={
        first ? (
          <Action tone='main' onTap={() => note(first)}>
            {first.label}
          </Action>
        ) : (
          <Action tone='main' onTap={() => returnTo('status', { id })}>
            看提交与进度
          </Action>
        )
      }
    >
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
      {waits && (
        <Card title='输错了、请求了重发，记在这里'>
          <View className='inset'>
            <SmsTries left={status.sms_tries_left} />
            {others.map((event) => (
              <View key={event.event + (event.by ?? '')} className='within'>
                <Action onTap={() => note(event)}>{event.label}</Action>
                {event.hint && event.event !== 'sms_wrong' && <Text className='fine'>{event.hint}</Text>}
              </View>
            ))}
          </View>
        </Card>
      )}
      {last && NOTED.includes(last.event) && (
        <View className='links'>
          <Action tone='link' onTap={takeBack}>
            {`撤销“${last.by ? RECEIVERS[last.by] : ''}${eventRowOf(last.event).label}”`}
          </Action>
        </View>
      )}
      <SmsHelp />
    </Page>
  );
}

export default filingPage(SmsScreen);
