import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Action } from '@/components/Action';
import { Block } from '@/components/Block';
import { Card } from '@/components/Card';
import { Notice } from '@/components/Notice';
import { SmsLines } from '@/components/SmsParts';
import { SMS_CHECK } from '@/rules';
import { MESSAGES } from './made-up';

/** Shows two messages: which one can be trusted? */
export function Messages({ onTrusted }: { onTrusted: () => void }) {
  const [fooled, setFooled] = useState(false);
  return (
    <View>
      <Card title='手机上来了两条短信，信哪一条' note='真的短信措辞可能不同：看发送号码和网址，不看措辞。'>
        {MESSAGES.map(({ id, from, text }) => (
          <Block key={id} label={`来自 ${from}`}>
            <Text className='message'>{text}</Text>
            <View className='within'>
              <Action
                label={`信这条，去核验：来自 ${from}`}
                onTap={id === 'real' ? onTrusted : () => setFooled(true)}
              >
                信这条，去核验
              </Action>
            </View>
          </Block>
        ))}
      </Card>
      {fooled && (
        <Notice tone='bad' title='这条是假的'>
          <SmsLines rows={SMS_CHECK.fakes} />
        </Notice>
      )}
    </View>
  );
}
