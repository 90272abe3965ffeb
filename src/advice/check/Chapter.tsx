import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Card } from '@/components/Card';
import { Row } from '@/components/Row';
import { groupsOf } from '@/shell/groupsOf';
import { Line } from './Line';
import { concerning, type Item, leftIn, type Part } from './list';

interface ChapterProps {
  part: Part;
  open: boolean;
  /** the row that is open */
  shown?: string;
  done: ReadonlySet<string>;
  onTurn: () => void;
  onShow: (id: string) => void;
  onTick?: (id: string, done: boolean) => void;
}

/** A chapter: its heading with what is left, and when it is open its rows. */
export function Chapter({ part, open, shown, done, onTurn, onShow, onTick }: ChapterProps) {
  const { title, lead, likely, rest, apart } = part;
  const [withApart, setWithApart] = useState(apart.some(({ refusal }) => refusal.id === shown));
  const all = concerning(part);
  const left = leftIn(all, done);
  const first = leftIn(likely, done);
  const state = !onTick ? `${all.length} 项` : left > 0 ? `还差 ${left} 项` : '都查过了';
  const line = (item: Item, ticks: typeof onTick | null = onTick) => {
    const { id } = item.refusal;
    return (
      <Line
        key={id}
        item={item}
        open={shown === id}
        done={done.has(id)}
        onOpen={() => onShow(id)}
        onTick={ticks ? () => ticks(id, !done.has(id)) : undefined}
      />
    );
  };
  return (
    <Card note={open ? `${lead}。` : undefined}>
      <Row
        title={title}
        note={first > 0 ? `先看其中 ${first} 项` : undefined}
        value={state}
        tone={onTick && left === 0 ? 'good' : 'link'}
        stays
        onTap={onTurn}
      />
      {open && (
        <>
          {likely.length > 0 && (
            <View>
              <Text className='check__group'>这个小程序要先看</Text>
              {likely.map((item) => line(item))}
            </View>
          )}
          {groupsOf(rest, (item) => item.group).map(({ group, rows }) => (
            <View key={group}>
              <Text className='check__group'>{`都要看：${group}`}</Text>
              {rows.map((item) => line(item))}
            </View>
          ))}
          {apart.length > 0 && (
            <Row
              title={`多半与这个小程序无关的 ${apart.length} 项`}
              note='按备案里填的没有说到；真有的话也要看'
              value={withApart ? '收起' : '展开'}
              tone='link'
              stays
              onTap={() => setWithApart(!withApart)}
            />
          )}
          {withApart && <View>{apart.map((item) => line(item, null))}</View>}
        </>
      )}
    </Card>
  );
}
