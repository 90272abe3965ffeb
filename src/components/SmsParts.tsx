import { Text, View } from '@tarojs/components';
import {
  type Filing,
  masked,
  PERSON_CERTIFICATE_LABELS,
  processLimit,
  RECEIVERS,
  SMS_CHECK,
  type SmsReceiver,
} from '@/rules';
import { Card } from './Card';
import { CopyButton } from './CopyButton';

interface Line {
  id: string;
  text: string;
}

const PRINCIPAL_AT = { subject_owner: 'icp_subject', app_owner: 'icp_applets' } as const;
const principalOf = (receiver: SmsReceiver, request: Filing) =>
  request[PRINCIPAL_AT[receiver]]?.principal_info;

/** Such as "主体负责人 甄示例 138****0110". */
function whoIs(receiver: SmsReceiver, request: Filing): string {
  const principal = principalOf(receiver, request);
  const mobile = principal?.mobile && masked(principal.mobile);
  return [RECEIVERS[receiver], principal?.name, mobile].filter(Boolean).join(' ');
}

/** Shows which number sends the code and who receives it; mobile numbers are masked. */
export function SmsReceivers({ receivers, request }: { receivers: SmsReceiver[]; request: Filing }) {
  return (
    <View>
      <Text className='sms__big'>{`由 ${SMS_CHECK.sender.value} 发给`}</Text>
      {receivers.map((receiver) => (
        <Text key={receiver} className='sms__big'>
          {whoIs(receiver, request)}
        </Text>
      ))}
      {receivers.length === 0 && <Text className='sms__big'>负责人</Text>}
    </View>
  );
}

/** Such as "主体负责人居民身份证号码的后 6 位，末位是 X 也算一位". */
function tailOf(receiver: SmsReceiver, request: Filing): string {
  const type = principalOf(receiver, request)?.certificate_type;
  const paper = PERSON_CERTIFICATE_LABELS.get(type) ?? '证件';
  return `${RECEIVERS[receiver]}${paper}号码的后 ${processLimit('smsTail')} 位，末位是 X 也算一位`;
}

/** Lists what the person enters. If the receivers are known, it says whose certificate the six digits belong to. */
export function SmsAsks({ receivers, request }: { receivers: SmsReceiver[]; request: Filing }) {
  const rows = SMS_CHECK.asks.flatMap(({ id, text }): Line[] =>
    id === 'certificate' && receivers.length > 0
      ? receivers.map((receiver) => ({ id: receiver, text: tailOf(receiver, request) }))
      : [{ id, text }],
  );
  return <SmsLines rows={rows} />;
}

const PLACES = Array.from({ length: processLimit('smsTries') }, (_, place) => place + 1);

/** Shows as dots how many wrong tries are left. */
export function SmsTries({ left }: { left: number }) {
  const words = left > 0 ? `还可以错 ${left} 次` : '再错一次会被退回';
  return (
    <View className='sms__tries' role='img' aria-label={words}>
      {PLACES.map((place) => (
        <View key={place} className={place <= left ? 'dot dot--done' : 'dot'} />
      ))}
      <Text className='sms__left'>{words}</Text>
    </View>
  );
}

/** Short lines, one below the other. */
export function SmsLines({ rows }: { rows: readonly Line[] }) {
  return (
    <View>
      {rows.map(({ id, text }) => (
        <Text key={id} className='sms__line'>
          {`· ${text}`}
        </Text>
      ))}
    </View>
  );
}

/** What to check when no message came, what is normal, and how to recognise a fake. */
export function SmsHelp() {
  return (
    <View>
      <Card title='没收到，依次检查'>
        <View className='inset'>
          {SMS_CHECK.notReceived.map(({ id, text }, place) => (
            <Text key={id} className='sms__line'>{`${place + 1}. ${text}`}</Text>
          ))}
        </View>
      </Card>
      <Card title='这些都正常'>
        <View className='inset'>
          <SmsLines rows={SMS_CHECK.normal} />
        </View>
      </Card>
      <Card title='怎样识别假短信'>
        <View className='inset'>
          <SmsLines rows={SMS_CHECK.fakes} />
        </View>
      </Card>
    </View>
  );
}

/** Where the code is entered. */
export function SmsWhere() {
  return (
    <Card title='在哪里填'>
      <View className='inset'>
        <Text className='sms__big'>{SMS_CHECK.site.value}</Text>
        <Text className='sms__line'>{`${SMS_CHECK.site.label}，用浏览器打开，点“短信核验”`}</Text>
        <View className='within'>
          <CopyButton
            label={`复制网址 ${SMS_CHECK.site.value}`}
            text={() => SMS_CHECK.site.value}
            done='网址已复制，在浏览器里打开'
            failed='没有复制成功，请自己输入网址'
          >
            复制网址
          </CopyButton>
        </View>
      </View>
    </Card>
  );
}
