import { Text, View } from '@tarojs/components';
import { useMemo } from 'react';
import { Action } from '@/components/Action';
import { Card } from '@/components/Card';
import { Countdown } from '@/components/Countdown';
import { Notice } from '@/components/Notice';
import { SmsAsks, SmsHelp, SmsWhere } from '@/components/SmsParts';
import { useNow } from '@/components/useNow';
import { addToCalendar, CALENDAR_WORDS, type CalendarEvent } from '@/platform/calendar';
import { mention } from '@/platform/dialogs';
import { goHome } from '@/platform/pages';
import { HOUR, RECEIVERS, SMS_CHECK, sayInstant } from '@/rules';
import { Page } from '@/shell/Page';
import { screen } from '@/shell/screen';
import { readCard, type SmsCard } from '@/shell/smsCard';
import { useParams } from '@/shell/useParams';

definePageConfig({ navigationBarTitleText: '请做短信核验' });

/** How long before the end the calendar reminds. */
const EARLIER = [4, 1];

const entriesOf = ({ due }: SmsCard, at: number): CalendarEvent[] =>
  EARLIER.flatMap((hours) => {
    const when = due - hours * HOUR;
    if (when <= at) return [];
    return {
      uid: `handed-${due}-${hours}@beituo`,
      at: when,
      title: `备案短信核验还剩 ${hours} 小时`,
      body: `打开 ${SMS_CHECK.site.value} 的“短信核验”。以收到的短信为准。`,
    };
  });

const whoIs = ({ receivers, digits }: SmsCard): string =>
  [receivers.map((receiver) => RECEIVERS[receiver]).join('、') || '负责人', digits && `手机号尾号 ${digits}`]
    .filter(Boolean)
    .join('，');

async function addAll(entries: CalendarEvent[]): Promise<void> {
  // Do not await anything before this call: WeChat opens the calendar only inside a tap handler.
  const { refusal } = await addToCalendar(entries);
  if (refusal === null) mention(CALENDAR_WORDS.done);
  else if (refusal !== 'cancelled') mention('没有加进日历，请自己记一下时间');
}

/** For the owner of the phone that gets the code: the clock, where to go and what to enter. He has no filing here. */
function Handed() {
  const at = useNow(30_000);
  const params = useParams();
  const card = useMemo(() => readCard(params), [params]);
  const entries = card ? entriesOf(card, at) : [];
  const over = card !== null && card.due <= at;
  return (
    <Page
      foot={
        entries.length > 0 && (
          <Action tone='main' onTap={() => addAll(entries)}>
            {CALENDAR_WORDS.all}
          </Action>
        )
      }
    >
      {!card && (
        <Notice tone='doubt' title='这张卡片里的时间读不懂'>
          请问发卡片的人什么时候截止。下面是怎样核验。
        </Notice>
      )}
      {card && over && (
        <Notice tone='bad' title={`${sayInstant(card.due, at)}已经截止`}>
          还没有核验的，备案会被退回。请告诉发卡片的人，由他重新提交。
        </Notice>
      )}
      {card && !over && (
        <View className='now'>
          <Text className='now__what'>距截止还有</Text>
          <Countdown to={card.due} over='已到期限' />
          <Text className='now__what'>{`${sayInstant(card.due, at)} 前核验，超时会被退回`}</Text>
        </View>
      )}
      <Card title='短信发给谁'>
        <View className='inset'>
          <Text className='sms__big'>{`由 ${SMS_CHECK.sender.value} 发给`}</Text>
          <Text className='sms__big'>{card ? whoIs(card) : '负责人'}</Text>
        </View>
      </Card>
      <SmsWhere />
      <Card title='填这三样'>
        <View className='inset sms--large'>
          <SmsAsks receivers={[...(card?.receivers ?? [])]} request={{}} />
        </View>
      </Card>
      <SmsHelp />
      <View className='links'>
        <Action tone='link' onTap={goHome}>
          打开备妥
        </Action>
      </View>
    </Page>
  );
}

export default screen(Handed);
