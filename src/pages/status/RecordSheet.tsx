import { Input, Picker, Text, Textarea, View } from '@tarojs/components';
import { useState } from 'react';
import { Action } from '@/components/Action';
import { Card } from '@/components/Card';
import { now } from '@/platform/clock';
import { mention, tell } from '@/platform/dialogs';
import { chinaDayOf, type Instant, instantOf, isoOf, type NextEvent, sayTime } from '@/rules';
import { record, saveNow } from '@/store';

/** The picked day and time as a moment in China. */
const momentOf = (day: string, time: string): Instant | null => instantOf(`${day}T${time}:00+08:00`);

const ASKS = {
  text: { label: '驳回原因', hint: '把站内信或短信里的原文粘贴到这里，方便对照修改。' },
  record_number: { label: '备案号', hint: '例如 粤ICP备12345678号-1X，也可以以后再填。' },
} as const;

/** What happened, when, and what it said. The time is now until the person says otherwise. */
export function RecordSheet({ id, event, onDone }: { id: string; event: NextEvent; onDone: () => void }) {
  const [opened] = useState(now);
  const [day, setDay] = useState(() => chinaDayOf(event.before ?? opened));
  const [time, setTime] = useState(() => sayTime(event.before ?? opened));
  const [changed, setChanged] = useState(false);
  const [said, setSaid] = useState('');
  const ask = event.ask ? ASKS[event.ask] : null;

  const keep = async () => {
    const moment = changed || event.before ? momentOf(day, time) : now();
    if (moment === null) return;
    const text = said.trim();
    const refusal = record(
      id,
      {
        event: event.event,
        at: isoOf(moment),
        ...(event.by ? { by: event.by } : {}),
        ...(event.ask && text ? { [event.ask]: text } : {}),
      },
      now(),
    );
    if (refusal) {
      await tell('这条记录放不进去', refusal);
      return;
    }
    await saveNow();
    mention(`已记录：${event.label}`);
    onDone();
  };

  return (
    <Card title={`记录“${event.label}”`}>
      <View className='field'>
        <Text className='field__label'>什么时候</Text>
        <Text className='field__hint'>默认是现在，不对就改成实际的时间（北京时间）。</Text>
        <View className='field__choices'>
          <Picker
            mode='date'
            className='choice'
            value={day}
            end={chinaDayOf(opened)}
            aria-label='日期'
            onChange={({ detail }) => (setDay(detail.value), setChanged(true))}
          >
            <Text>{day}</Text>
          </Picker>
          <Picker
            mode='time'
            className='choice'
            value={time}
            aria-label='时间'
            onChange={({ detail }) => (setTime(detail.value), setChanged(true))}
          >
            <Text>{time}</Text>
          </Picker>
        </View>
      </View>
      {ask && (
        <View className='field'>
          <Text className='field__label'>{ask.label}</Text>
          <Text className='field__hint'>{ask.hint}</Text>
          {event.ask === 'text' ? (
            <Textarea
              className='field__input field__input--tall'
              aria-label={ask.label}
              maxlength={2000}
              onInput={({ detail }) => setSaid(detail.value)}
            />
          ) : (
            <Input
              className='field__input'
              aria-label={ask.label}
              maxlength={60}
              onInput={({ detail }) => setSaid(detail.value)}
            />
          )}
        </View>
      )}
      <View className='inset'>
        <Action tone='main' onTap={keep}>
          记下来
        </Action>
        <Action onTap={onDone}>取消</Action>
      </View>
    </Card>
  );
}
