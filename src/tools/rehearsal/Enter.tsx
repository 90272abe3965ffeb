import { Text, View } from '@tarojs/components';
import { useRef, useState } from 'react';
import { Action } from '@/components/Action';
import { Block } from '@/components/Block';
import { Card } from '@/components/Card';
import { Notice } from '@/components/Notice';
import { SmsTries } from '@/components/SmsParts';
import { TextField } from '@/components/TextField';
import { processLimit } from '@/rules';
import { type Entered, MESSAGES, PERSON, wrongIn } from './made-up';

const FIELDS: { name: keyof Entered; label: string; type: 'number' | 'idcard'; longest: number }[] = [
  { name: 'code', label: '验证码', type: 'number', longest: 6 },
  { name: 'mobile', label: '手机号', type: 'number', longest: 11 },
  {
    name: 'tail',
    label: `证件号后 ${processLimit('smsTail')} 位`,
    type: 'idcard',
    longest: processLimit('smsTail'),
  },
];

/** The form of the ministry's page. Five wrong tries are allowed. */
export function Enter({ onVerified, onReturned }: { onVerified: () => void; onReturned: () => void }) {
  const entered = useRef<Entered>({ code: '', mobile: '', tail: '' });
  const [tries, setTries] = useState(0);
  const [wrong, setWrong] = useState<string[]>([]);
  const submit = () => {
    const found = wrongIn(entered.current);
    if (found.length === 0) onVerified();
    else if (tries >= processLimit('smsTries')) onReturned();
    else {
      setWrong(found);
      setTries(tries + 1);
    }
  };
  return (
    <View>
      <Card title='手边的资料'>
        <View className='inset'>
          <Text className='sms__line'>{MESSAGES[0].text}</Text>
          <Text className='sms__line'>{`备案时填的负责人：${PERSON.name}`}</Text>
          <Text className='sms__line'>{`手机号：${PERSON.mobile}`}</Text>
          <Text className='sms__line'>{`身份证号码：${PERSON.certificate}`}</Text>
        </View>
      </Card>
      <Card title='模拟的核验页面，不是真的网站'>
        {FIELDS.map(({ name, label, type, longest }) => (
          <Block key={name} label={label}>
            <TextField
              label={label}
              type={type}
              maxlength={longest}
              onType={(text) => {
                entered.current[name] = text;
              }}
            />
          </Block>
        ))}
        <View className='inset'>
          <SmsTries left={processLimit('smsTries') - tries} />
        </View>
      </Card>
      {wrong.length > 0 && (
        <Notice tone='bad' title={`不对：${wrong.join('、')}`}>
          逐项对着资料核对，再提交一次。
        </Notice>
      )}
      <View className='inset'>
        <Action tone='main' onTap={submit}>
          提交核验
        </Action>
      </View>
    </View>
  );
}
