import { View } from '@tarojs/components';
import { Action } from '@/components/Action';
import { Card } from '@/components/Card';
import { Row } from '@/components/Row';
import { ask, tell } from '@/platform/dialogs';
import { eventRowOf, type FilingEvent, type Instant, instantOf, RECEIVERS, sayInstant } from '@/rules';
import { type SavedFiling, undoRecord } from '@/store';

const nameOf = ({ event, by }: FilingEvent) => `${by ? RECEIVERS[by] : ''}${eventRowOf(event).label}`;

/** What was recorded, newest first; the last one can be taken back. */
export function History({ saved, at }: { saved: SavedFiling; at: Instant }) {
  const history = saved.filing.history ?? [];
  const last = history[history.length - 1];
  if (!last) return null;
  const undo = async () => {
    const sure = await ask({
      title: `撤销“${nameOf(last)}”`,
      body: '只删除这一条记录，前面的都还在。',
      yes: '撤销',
    });
    const refusal = sure ? undoRecord(saved.id) : null;
    if (refusal) await tell('没有撤销', refusal);
  };
  return (
    <Card title='记录'>
      {history
        .map((entry, place) => (
          <Row
            key={`${entry.at}${String(place)}`}
            title={nameOf(entry)}
            note={[sayInstant(instantOf(entry.at) ?? at, at), entry.record_number, entry.text]
              .filter(Boolean)
              .join('，')}
          />
        ))
        .reverse()}
      <View className='inset'>
        <Action tone='link' onTap={undo}>
          撤销最后一条
        </Action>
      </View>
    </Card>
  );
}
