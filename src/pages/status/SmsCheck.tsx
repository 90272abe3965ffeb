import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { Row } from '@/components/Row';
import { SmsReceivers, SmsTries } from '@/components/SmsParts';
import { openPage } from '@/platform/pages';
import type { Filing, FilingStatus } from '@/rules';

/** Who gets the code and how many tries are left; the rest has a screen of its own, read in a hurry. */
export function SmsCheck({ id, request, status }: { id: string; request: Filing; status: FilingStatus }) {
  return (
    <Card title='短信核验'>
      <View className='inset'>
        <SmsReceivers receivers={status.sms_to} request={request} />
        <SmsTries left={status.sms_tries_left} />
      </View>
      <Row
        title='现在去核验'
        note='在哪里填、填什么、没收到怎么办、怎样识别假短信'
        onTap={() => openPage('sms', { id })}
      />
    </Card>
  );
}
