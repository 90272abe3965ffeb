import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { Action } from '@/components/Action';
import { Card } from '@/components/Card';
import { Notice } from '@/components/Notice';
import { SmsHelp, SmsLines } from '@/components/SmsParts';
import { goBack } from '@/platform/pages';
import { processLimit, SMS_CHECK } from '@/rules';
import { Page } from '@/shell/Page';
import { screen } from '@/shell/screen';
import { Enter } from './Enter';
import { Messages } from './Messages';

definePageConfig({ navigationBarTitleText: '短信演练' });

type Step = 'messages' | 'enter' | 'verified' | 'returned';

/** A rehearsal of the SMS check, with a made-up message and person. It changes no filing. */
function Rehearsal() {
  const [step, setStep] = useState<Step>('messages');
  const go = (next: Step) => {
    setStep(next);
    Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
  };
  const over = step === 'verified' || step === 'returned';
  return (
    <Page
      foot={
        over && (
          <Action tone='main' onTap={goBack}>
            练好了
          </Action>
        )
      }
    >
      <Notice tone='doubt' title='这是演练'>
        短信、人名和号码都是编的，不会发短信，也不会改动任何备案。
      </Notice>
      {step === 'messages' && <Messages onTrusted={() => go('enter')} />}
      {step === 'enter' && <Enter onVerified={() => go('verified')} onReturned={() => go('returned')} />}
      {step === 'verified' && (
        <Card title='演练结果'>
          <View className='inset'>
            <Text className='sms__big'>验证成功</Text>
            <Text className='sms__line'>
              真的核验时，看到这四个字才算完成。然后回备妥点“已核验”，接着等管局审核。
            </Text>
          </View>
        </Card>
      )}
      {step === 'returned' && (
        <Card title='演练结果'>
          <View className='inset'>
            <Text className='sms__big'>{`错了 ${processLimit('smsTries') + 1} 次，备案被退回`}</Text>
            <Text className='sms__line'>真的遇到时，要重新提交备案，再等一次短信。每次提交前逐项核对。</Text>
          </View>
        </Card>
      )}
      {over && (
        <View className='links'>
          <Action tone='link' onTap={() => go('messages')}>
            再练一遍
          </Action>
        </View>
      )}
      {over && <SmsHelp />}
      {step === 'messages' && (
        <Card
          title='真的那天，一共三步'
          note={`从收到短信起 ${processLimit('smsHours')} 小时内完成，夜里和节假日都计时。`}
        >
          <View className='inset'>
            <SmsLines rows={SMS_CHECK.steps} />
          </View>
        </Card>
      )}
    </Page>
  );
}

export default screen(Rehearsal);
