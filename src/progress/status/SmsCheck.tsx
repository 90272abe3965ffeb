import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { SmsReceivers, SmsTries } from '@/components/SmsParts';
import type { Filing, FilingStatus } from '@/rules';

/** Who gets the code and how many tries are left. The full guide has its own page. */
export function SmsCheck({ request, status }: { request: Filing; status: FilingStatus }) {
  return (
    <Card title='短信核验'>
      <View className='inset'>
        <SmsReceivers receivers={status.sms_to} request={request} />
        <SmsTries left={status.sms_tries_left} />
      </View>
    </Card>
  );
}
