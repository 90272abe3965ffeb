import { Text, View } from '@tarojs/components';
import { Action } from '@/components/Action';
import { Countdown } from '@/components/Countdown';
import { openPage } from '@/platform/pages';
import {
  chinaDayOf,
  type Instant,
  isDue,
  sayDate,
  sayVerification,
  startOfDay,
  VERIFICATION_TIERS,
  type VerificationStatus,
} from '@/rules';
import { renewalFrom } from '@/telling';

const HOW = '在微信后台“设置-微信认证”办年审，先更新资质和联系人，电话保持畅通。';

/** What is lost by now, worst last. */
const lostBy = (tier: VerificationStatus['tier']): string =>
  VERIFICATION_TIERS.slice(0, VERIFICATION_TIERS.findIndex((row) => row.tier === tier) + 1)
    .map(({ effect }) => effect)
    .join('；');

function bodyOf(status: VerificationStatus, today: string): string {
  if (status.tier !== 'valid') return `${lostBy(status.tier)}。${HOW}通过后恢复。`;
  const from = renewalFrom(status.expires_on);
  if (today < from) return `据接口返回的时间推断，${sayDate(from, today)}起可以办年审。`;
  return HOW;
}

/** Where the verification stands, and the time until it expires once it is near. */
export function State({ status, at }: { status: VerificationStatus | null; at: Instant }) {
  const today = chinaDayOf(at);
  if (!status) {
    return (
      <View className='now'>
        <Text className='now__todo'>填上认证通过日，就能提醒年审</Text>
        <Text className='now__body'>从通过那天起有效一年，每个账号按自己的日子算。</Text>
      </View>
    );
  }
  const runs = status.tier === 'valid' && isDue(status, today);
  return (
    <View className='now'>
      {runs && (
        <View>
          <Text className='now__what'>距微信认证到期</Text>
          <Countdown to={startOfDay(status.expires_on)} over='今天到期' />
        </View>
      )}
      <Text className='now__todo'>{sayVerification(status, today)}</Text>
      <Text className='now__body'>{bodyOf(status, today)}</Text>
      <View className='now__ways'>
        <Action tone='small' onTap={() => openPage('reminders')}>
          提醒
        </Action>
      </View>
    </View>
  );
}
