import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Action } from '@/components/Action';
import { Card } from '@/components/Card';
import { Notice } from '@/components/Notice';
import { OptionRow } from '@/components/OptionRow';
import type { Decoded } from '@/decoding';
import { now } from '@/platform/clock';
import { openPage, swapPage } from '@/platform/pages';
import type { NextEvent } from '@/rules';
import { RecordSheet } from '@/shell/record/RecordSheet';
import { keepReasons, type SavedFiling, saveNow, UNRECOGNIZED } from '@/store';
import { isRefusal, keptOf } from './kept';
import { possibleIn } from './possible';

interface NotingProps {
  saved: SavedFiling;
  told: Decoded | null;
  expected?: NextEvent;
  current: () => { text: string; told: Decoded | null };
  onDone: (event: NextEvent) => Promise<void>;
}

/** What can be recorded of a text: the event with its time, or the reasons alone, or why neither. */
export function Noting({ saved, told, expected, current, onDone }: NotingProps) {
  const [which, setWhich] = useState(0);
  const { events, refusal } = possibleIn(saved, told, now());
  const event = events[which] ?? expected;
  const kept = told ? keptOf(told) : [];
  // Where the text tells what happened, stray words alone are no reasons.
  const isWorthKeeping = kept.some(({ rule }) => rule !== UNRECOGNIZED || !told?.event);

  const pasted = () => {
    const { text, told: all } = current();
    const number = all?.event?.record_number;
    return { text, number, told: event && isRefusal(event) && all ? keptOf(all) : [] };
  };
  const keepAlone = async () => {
    const { told: all } = current();
    keepReasons(saved.id, all ? keptOf(all) : []);
    await saveNow();
    await swapPage('returned', { id: saved.id });
  };
  return (
    <>
      {refusal && (
        <Notice tone='doubt' title={refusal.title}>
          {refusal.body}
          <Action tone='small' onTap={() => openPage('status', { id: saved.id })}>
            看提交与进度
          </Action>
        </Notice>
      )}
      {events.length > 1 && (
        <Card title='是谁'>
          {events.map(({ label, by }, i) => (
            <OptionRow key={by} title={label} chosen={i === which} onTap={() => setWhich(i)} />
          ))}
        </Card>
      )}
      {event && (
        <RecordSheet
          key={event.event + (event.by ?? '')}
          saved={saved}
          event={event}
          pasted={pasted}
          onDone={() => onDone(event)}
        />
      )}
      {!event && isWorthKeeping && (
        <View className='inset'>
          <Text className='fine'>进度不变，只把原因记在这份备案里。</Text>
          <Action tone='main' onTap={keepAlone}>
            记下这些原因
          </Action>
        </View>
      )}
    </>
  );
}
