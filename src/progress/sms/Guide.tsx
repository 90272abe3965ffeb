import { Text, View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { CopyButton } from '@/components/CopyButton';
import { SmsAsks, SmsReceivers } from '@/components/SmsParts';
import { type Filing, type FilingStatus, SMS_CHECK } from '@/rules';

/** A short guide for people in a hurry: who gets the code, where to enter it, what to enter. */
export function Guide({ status, request }: { status: FilingStatus; request: Filing }) {
  return (
    <View>
      <Card title='谁来核验'>
        <View className='inset'>
          <SmsReceivers receivers={status.sms_to} request={request} />
        </View>
      </Card>
      <Where />
      <Card title='填这三样'>
        <View className='inset sms--large'>
          <SmsAsks receivers={status.sms_to} request={request} />
        </View>
      </Card>
    </View>
  );
}

/** Where the code is entered. */
export function Where() {
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
