import { View } from '@tarojs/components';
import { Fragment, useState } from 'react';
import { Action } from '@/components/Action';
import { Block } from '@/components/Block';
import { Card } from '@/components/Card';
import { MomentPicker } from '@/components/MomentPicker';
import { Row } from '@/components/Row';
import { now } from '@/platform/clock';
import { ask, mention, tell } from '@/platform/dialogs';
import { eventRowOf, type FilingEvent, type Instant, instantOf, isoOf, RECEIVERS, sayInstant } from '@/rules';
import { takeBack } from '@/shell/recording';
import { retime, type SavedFiling } from '@/store';

/** The name of a recorded event, in the words of its button. */
const nameOf = ({ event, by }: FilingEvent, place: number) =>
  event === 'submitted' && place > 0 ? '已重新提交' : `${by ? RECEIVERS[by] : ''}${eventRowOf(event).label}`;

/** The recorded events, newest first. Each time can be corrected; the last event can be removed. */
export function History({ saved, at }: { saved: SavedFiling; at: Instant }) {
  const [open, setOpen] = useState<number | null>(null);
  const history = saved.filing.history ?? [];
  const last = history[history.length - 1];
  if (!last) return null;

  const undo = async () => {
    const sure = await ask({
      title: `撤销“${nameOf(last, history.length - 1)}”`,
      body: '只删除这一条记录，前面的都还在。',
      yes: '撤销',
    });
    if (sure) await takeBack(saved.id);
  };
  const correct = async (place: number, moment: Instant) => {
    const refusal = retime(saved.id, place, isoOf(moment), now());
    if (refusal) await tell('时间没有改', refusal);
    else mention('时间已改');
  };

  return (
    <Card title='记录' note='点一条可以改它的时间。'>
      {history
        .map((entry, place) => {
          const moment = instantOf(entry.at) ?? at;
          return (
            <Fragment key={`${entry.at}${String(place)}`}>
              <Row
                title={nameOf(entry, place)}
                note={[sayInstant(moment, at), entry.record_number, entry.text].filter(Boolean).join('，')}
                onTap={() => setOpen(open === place ? null : place)}
              />
              {open === place && (
                <Block>
                  <MomentPicker moment={moment} last={at} onPick={(picked) => correct(place, picked)} />
                </Block>
              )}
            </Fragment>
          );
        })
        .reverse()}
      <View className='inset'>
        <Action tone='link' onTap={undo}>
          撤销最后一条
        </Action>
      </View>
    </Card>
  );
}
