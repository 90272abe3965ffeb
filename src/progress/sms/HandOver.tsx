import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { OptionRow } from '@/components/OptionRow';
import { ShareButton } from '@/components/ShareButton';
import type { ShareCard } from '@/platform/share';
import { chinaDayOf, type Filing, type Instant, RECEIVERS, type SmsReceiver, sayDay, sayTime } from '@/rules';
import { queryOf } from '@/shell/smsCard';

/** Sends the owner of the phone that gets the code a card, so that he has the clock as well. */
export function HandOver({
  receivers,
  request,
  tails,
  onTails,
}: {
  receivers: readonly SmsReceiver[];
  request: Filing;
  /** whether the card may say the last four digits of the number */
  tails: boolean;
  onTails: (tails: boolean) => void;
}) {
  const known = receivers.some((receiver) => digitsOf(receiver, request));
  return (
    <Card
      title='让收短信的人也看到倒计时'
      note='卡片里只有截止时间、核验人是谁和怎么填，没有姓名和证件号码。对方打开就能看，不用填备案。'
    >
      {known && (
        <OptionRow
          title='带上手机号后四位'
          note='对方有几个手机号时，好知道是哪一个'
          many
          chosen={tails}
          onTap={() => onTails(!tails)}
        />
      )}
      <View className='inset'>
        {receivers.map((receiver) => (
          <ShareButton key={receiver} id={receiver}>{`发给${RECEIVERS[receiver]}`}</ShareButton>
        ))}
      </View>
    </Card>
  );
}

const AT = { subject_owner: 'icp_subject', app_owner: 'icp_applets' } as const;

/** The last four digits of a receiver's mobile number, where it is a whole one. */
const digitsOf = (receiver: SmsReceiver, request: Filing): string | undefined =>
  /^1\d{6}(\d{4})$/.exec(request[AT[receiver]]?.principal_info?.mobile ?? '')?.[1];

/** The card where no clock runs, or one that is made up: it opens the app and says nothing of a filing. */
export const APP_CARD: ShareCard = {
  title: '备妥：把小程序备案一次准备好',
  page: 'home',
  query: {},
  picture: '/progress/handed/card.png',
};

/** The card for the receiver whose button was tapped; from WeChat's menu, for all of them and without digits. */
export function cardFor(
  button: string | undefined,
  {
    due,
    receivers,
    request,
    tails,
  }: { due: Instant; receivers: readonly SmsReceiver[]; request: Filing; tails: boolean },
): ShareCard {
  const one = receivers.find((receiver) => receiver === button);
  const day = chinaDayOf(due);
  const digits = one && tails ? digitsOf(one, request) : undefined;
  return {
    title: `备案短信核验：请在 ${sayDay(day, day)} ${sayTime(due)} 前完成`,
    page: 'handed',
    query: queryOf({ due, receivers: one ? [one] : receivers, digits }),
    picture: '/progress/handed/card.png',
  };
}
