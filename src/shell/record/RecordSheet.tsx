import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Action } from '@/components/Action';
import { Block } from '@/components/Block';
import { Card } from '@/components/Card';
import { MomentPicker } from '@/components/MomentPicker';
import { OptionRow } from '@/components/OptionRow';
import { TextField } from '@/components/TextField';
import { now } from '@/platform/clock';
import { goBack } from '@/platform/pages';
import { type FilingEvent, type Instant, isoOf, MINUTE, type NextEvent } from '@/rules';
import type { SavedFiling, ToldReason } from '@/store';
import { recordEvent } from '../recording';
import { clockAfter } from './clockAfter';

/** What was pasted: its words, the number in them, and the reasons that are kept with the filing. */
export interface Pasted {
  text: string;
  number?: string;
  told: ToldReason[];
}

interface RecordSheetProps {
  saved: SavedFiling;
  event: NextEvent;
  /** asked when the event is saved: the text may still be typed */
  pasted?: () => Pasted;
  onDone: () => Promise<void>;
}

/** Asks when an event happened. The time is now until the person changes it. */
export function RecordSheet({ saved, event, pasted, onDone }: RecordSheetProps) {
  const [picked, setPicked] = useState<Instant | null>(event.before ? event.before - MINUTE : null);
  const [unchanged, setUnchanged] = useState(true);
  const [number, setNumber] = useState(() => pasted?.().number ?? '');

  const detailsWith = (text: string): FilingEvent => ({
    event: event.event,
    at: isoOf(picked ?? now()),
    ...(event.by ? { by: event.by } : {}),
    ...(event.asksUnchanged ? { unchanged } : {}),
    ...(event.ask === 'text' && text ? { text } : {}),
    ...(event.ask === 'record_number' && number.trim() ? { record_number: number.trim() } : {}),
  });
  const keep = async () => {
    const received = pasted?.();
    const details = detailsWith(received?.text.trim() ?? '');
    if (await recordEvent(saved.id, details, event.label, received?.told)) await onDone();
  };
  const clock = clockAfter(saved, detailsWith(''), now());

  return (
    <Card title={`记录“${event.label}”`}>
      <Block
        label={pasted ? '什么时候收到' : '什么时候'}
        hint={`${event.before ? '' : '默认是现在，不对就'}改成实际的时间（北京时间）。`}
      >
        <MomentPicker moment={picked ?? now()} last={event.before ?? now()} onPick={setPicked} />
        {clock && <Text className='field__issue'>{clock}</Text>}
      </Block>
      {event.asksUnchanged && (
        <View>
          <OptionRow
            title='材料没有改动'
            note='直接重新提交到管局，不再经过平台初审'
            chosen={unchanged}
            onTap={() => setUnchanged(true)}
          />
          <OptionRow
            title='改过材料'
            note='要再经过一次平台初审'
            chosen={!unchanged}
            onTap={() => setUnchanged(false)}
          />
        </View>
      )}
      {event.ask === 'record_number' && (
        <Block label='备案号' hint='例如 粤ICP备12345678号-1X，没有也可以先记下通过。'>
          <TextField label='备案号' defaultValue={number} maxlength={60} onType={setNumber} />
        </Block>
      )}
      <View className='inset'>
        <Action tone='main' onTap={keep}>
          保存记录
        </Action>
        <Action onTap={goBack}>取消</Action>
      </View>
    </Card>
  );
}
