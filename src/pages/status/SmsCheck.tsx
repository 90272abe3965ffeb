import { Text, View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { type Filing, type FilingStatus, RECEIVERS, SMS_CHECK, type SmsReceiver } from '@/rules';

const OWNER_AT = { subject_owner: 'icp_subject', app_owner: 'icp_applets' } as const;

/** 甄示例 138****0110 */
function whoIs(receiver: SmsReceiver, request: Filing): string {
  const owner = request[OWNER_AT[receiver]]?.principal_info;
  const mobile = owner?.mobile?.replace(/^(\d{3})\d{4}(\d{4})$/, '$1****$2');
  return [RECEIVERS[receiver], owner?.name, mobile].filter(Boolean).join(' ');
}

const LISTS = [
  { title: '怎么核验', rows: SMS_CHECK.steps },
  { title: '没收到短信', rows: SMS_CHECK.notReceived },
  { title: '这些都正常', rows: SMS_CHECK.normal },
  { title: '怎样识别假短信', rows: SMS_CHECK.fakes },
];

/** Read in a hurry: who gets the code, from which number, where to enter it, how many tries are left. */
export function SmsCheck({ request, status }: { request: Filing; status: FilingStatus }) {
  return (
    <Card title='短信核验'>
      <View className='inset'>
        <Text className='sms__big'>{`由 ${SMS_CHECK.sender.value} 发给`}</Text>
        {status.sms_to.map((receiver) => (
          <Text key={receiver} className='sms__big'>
            {whoIs(receiver, request)}
          </Text>
        ))}
        <View className='sms__tries' role='img' aria-label={`还可以错 ${status.sms_tries_left} 次`}>
          {[1, 2, 3, 4, 5].map((one) => (
            <View key={one} className={one <= status.sms_tries_left ? 'dot dot--done' : 'dot'} />
          ))}
          <Text className='sms__left'>{`还可以错 ${status.sms_tries_left} 次`}</Text>
        </View>
        {LISTS.map(({ title, rows }) => (
          <View key={title}>
            <Text className='sms__title'>{title}</Text>
            {rows.map(({ id, text }) => (
              <Text key={id} className='sms__line'>{`· ${text}`}</Text>
            ))}
          </View>
        ))}
      </View>
    </Card>
  );
}
