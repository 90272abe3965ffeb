import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { SmsAsks, SmsReceivers, SmsWhere } from '@/components/SmsParts';
import type { Filing, FilingStatus } from '@/rules';

/** A short guide for people in a hurry: who gets the code, where to enter it, what to enter. */
export function Guide({ status, request }: { status: FilingStatus; request: Filing }) {
  return (
    <View>
      <Card title='谁来核验'>
        <View className='inset'>
          <SmsReceivers receivers={status.sms_to} request={request} />
        </View>
      </Card>
      <SmsWhere />
      <Card title='填这三样'>
        <View className='inset sms--large'>
          <SmsAsks receivers={status.sms_to} request={request} />
        </View>
      </Card>
    </View>
  );
}
