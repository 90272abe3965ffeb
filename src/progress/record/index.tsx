import { View } from '@tarojs/components';
import { useState } from 'react';
import { Action } from '@/components/Action';
import { Block } from '@/components/Block';
import { Card } from '@/components/Card';
import { MomentPicker } from '@/components/MomentPicker';
import { Notice } from '@/components/Notice';
import { OptionRow } from '@/components/OptionRow';
import { TextField } from '@/components/TextField';
import { now } from '@/platform/clock';
import { goBack } from '@/platform/pages';
import { type Instant, isoOf, MINUTE, type NextEvent, progressOf } from '@/rules';
import { FilingName } from '@/shell/FilingName';
import { type FilingPageProps, filingPage } from '@/shell/filingPage';
import { Page } from '@/shell/Page';
import { recordEvent } from '@/shell/recording';

definePageConfig({ navigationBarTitleText: '记录进展' });

const ASKS = {
  text: {
    label: '驳回原因',
    hint: '把站内信或短信里的原文粘贴到这里，方便对照修改。',
    tall: true,
    longest: 2000,
  },
  record_number: {
    label: '备案号',
    hint: '例如 粤ICP备12345678号-1X，没有也可以先记下通过。',
    tall: false,
    longest: 60,
  },
} as const;

/** Asks when an event happened and what its message said. The time is now until the person changes it. */
function RecordSheet({ id, event }: { id: string; event: NextEvent }) {
  const [picked, setPicked] = useState<Instant | null>(event.before ? event.before - MINUTE : null);
  const [unchanged, setUnchanged] = useState(true);
  const [message, setMessage] = useState('');
  const ask = event.ask ? ASKS[event.ask] : null;

  const keep = async () => {
    const text = message.trim();
    const details = {
      event: event.event,
      at: isoOf(picked ?? now()),
      ...(event.by ? { by: event.by } : {}),
      ...(event.asksUnchanged ? { unchanged } : {}),
      ...(event.ask && text ? { [event.ask]: text } : {}),
    };
    if (await recordEvent(id, details, event.label)) await goBack();
  };

  return (
    <Card title={`记录“${event.label}”`}>
      <Block
        label='什么时候'
        hint={`${event.before ? '' : '默认是现在，不对就'}改成实际的时间（北京时间）。`}
      >
        <MomentPicker moment={picked ?? now()} last={event.before ?? now()} onPick={setPicked} />
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
      {ask && (
        <Block label={ask.label} hint={ask.hint}>
          <TextField label={ask.label} tall={ask.tall} maxlength={ask.longest} onType={setMessage} />
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

/** Records one event, given by the parameters of the page. The questions stay the same while time passes. */
function Record({ saved, params }: FilingPageProps) {
  const [event] = useState(() =>
    progressOf(saved, now()).next.find((one) => one.event === params.event && one.by === params.by),
  );
  return (
    <Page>
      <FilingName saved={saved} />
      {event ? (
        <RecordSheet id={saved.id} event={event} />
      ) : (
        <Notice title='现在不能记这一条'>回到“提交与进度”，看现在可以记什么。</Notice>
      )}
    </Page>
  );
}

export default filingPage(Record);
