import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Action } from '@/components/Action';
import { Card } from '@/components/Card';
import { More } from '@/components/More';
import { Notice } from '@/components/Notice';
import { Tap } from '@/components/Tap';
import { useNow } from '@/components/useNow';
import { useWhileShown } from '@/components/useShown';
import { type Added, addToCalendar, CALENDAR_WORDS } from '@/platform/calendar';
import { mention } from '@/platform/dialogs';
import { openPage } from '@/platform/pages';
import { openPermissions } from '@/platform/privacy';
import { sayInstant } from '@/rules';
import { Page } from '@/shell/Page';
import { screen } from '@/shell/screen';
import { Waiting } from '@/shell/Waiting';
import { noteAdded, noteVerificationAdded, useFilings, useVerifications } from '@/store';
import { calendarEventOf, type Listed, listedOf } from './listed';
import { UnderWay } from './UnderWay';

definePageConfig({ navigationBarTitleText: '提醒' });

/** How many reminders are drawn at once. */
const AT_ONCE = 20;

const REFUSALS: Partial<Record<NonNullable<Added['refusal']>, string>> = {
  unsupported: '这个微信版本不能写手机日历。请更新微信，或自己在日历里记下这些时间。',
  permission:
    '微信或手机没有允许备妥写日历。请点下面的按钮允许使用日历；仍不行，再到手机设置里允许微信使用日历，然后回来再加一次。',
  consent: '你没有同意隐私保护指引，所以不能写日历。提醒仍然列在这里；改变主意时再点一次就行。',
};
const FAILED = '手机没有收下这条日历。请再点一次；电脑上的微信不能写日历，请在手机上操作。';

/** How what is in the calendar is noted, and what a reminder opens. */
const NOTE = { filing: noteAdded, account: noteVerificationAdded };
const OPEN = {
  filing: (id: string) => openPage('status', { id }),
  account: (id: string) => openPage('verification', { account: id }),
};

/** All reminders of all filings and accounts, and a button that adds them to the phone's calendar. */
function Reminders() {
  const at = useNow(60_000);
  const [most, setMost] = useState(AT_ONCE);
  const [refusal, setRefusal] = useState<Added['refusal']>(null);
  const { complete, filings } = useWhileShown(useFilings());
  const { ready, all } = useWhileShown(useVerifications());
  if (!complete || !ready) return <Waiting />;

  const listed = listedOf(Object.values(filings), Object.values(all), at);
  const shown = listed.slice(0, most);
  const left = shown.filter(({ added }) => !added);
  const add = async (chosen: Listed[]) => {
    // Do not await anything before this call: WeChat opens the calendar only inside a tap handler.
    const result = await addToCalendar(chosen.map(calendarEventOf));
    for (const { of, key } of chosen.slice(0, result.count)) NOTE[of.kind](of.id, [key]);
    setRefusal(result.refusal === 'cancelled' ? null : result.refusal);
    if (result.refusal === null) mention(CALENDAR_WORDS.done);
    else if (result.count > 0) mention(`已加入 ${result.count} 条，其余的请再点一次`);
  };

  return (
    <Page
      foot={
        left.length > 1 && (
          <Action tone='main' onTap={() => add(left)}>
            {`${CALENDAR_WORDS.all}（${left.length} 条）`}
          </Action>
        )
      }
    >
      {refusal && (
        <Notice tone='doubt' title='没有加进日历'>
          {REFUSALS[refusal] ?? FAILED}
          {refusal === 'permission' && (
            <View>
              <Action tone='small' onTap={openPermissions}>
                打开权限设置
              </Action>
            </View>
          )}
        </Notice>
      )}
      <UnderWay filings={Object.values(filings)} at={at} />
      {listed.length === 0 && (
        <Card>
          <View className='inset'>
            <Text className='fine'>现在没有要提醒的时间。</Text>
            <Text className='fine'>
              记下“已提交备案”“初审通过”等进展，或微信认证的通过日后，这里会列出每个期限。
            </Text>
          </View>
        </Card>
      )}
      {shown.length > 0 && (
        <Card note='日历里的内容不会跟着改：记录的时间变了，请删掉日历里旧的那条，再加一次。'>
          {shown.map((one) => (
            <View key={`${one.of.id} ${one.key}`} className='row reminder'>
              <Tap className='row__text' onTap={() => OPEN[one.of.kind](one.of.id)}>
                <Text className='reminder__when'>{sayInstant(one.at, at)}</Text>
                <Text className='row__title'>{one.text}</Text>
                <Text className='filing__subject'>{one.of.name}</Text>
              </Tap>
              {one.added ? (
                <Text className='reminder__added'>{CALENDAR_WORDS.added}</Text>
              ) : (
                <Action
                  tone='aside'
                  label={`${CALENDAR_WORDS.one}：${sayInstant(one.at, at)}，${one.of.name}，${one.text}`}
                  onTap={() => add([one])}
                >
                  {CALENDAR_WORDS.one}
                </Action>
              )}
            </View>
          ))}
        </Card>
      )}
      {listed.length > most && (
        <View className='links'>
          <More
            shown={most}
            of={listed.length}
            step={AT_ONCE}
            unit='条'
            onMore={() => setMost(most + AT_ONCE)}
          />
        </View>
      )}
    </Page>
  );
}

export default screen(Reminders);
