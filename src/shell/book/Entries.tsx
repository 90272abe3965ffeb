import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { Action } from '@/components/Action';
import { Card } from '@/components/Card';
import { More } from '@/components/More';
import { Row } from '@/components/Row';

/** How many entries are drawn at once; the next ones replace them. */
const AT_ONCE = 30;
/** If at most this many more are left, they are drawn too. */
const A_FEW = 3;

export interface Listed {
  /** its section and its id in that section */
  id: string;
  title: string;
  group?: string;
}

/** Opens an entry by its section and its id there. */
export type OpenEntry = (section: string, of: string) => unknown;

const open = (id: string, onOpen: OpenEntry) => {
  const end = id.indexOf('/');
  return onOpen(id.slice(0, end), id.slice(end + 1));
};

/** Entries of a book, one screenful at a time, each with a note: its group, or what `noteOf` says. */
export function Entries<Entry extends Listed>({
  entries,
  title,
  noteOf = ({ group }) => group,
  onOpen,
}: {
  entries: readonly Entry[];
  title?: string;
  noteOf?: (entry: Entry) => string | undefined;
  onOpen: OpenEntry;
}) {
  const [from, setFrom] = useState(0);
  const rest = entries.length - from;
  const count = rest <= AT_ONCE + A_FEW ? rest : AT_ONCE;
  const show = (place: number) => {
    setFrom(place);
    Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
  };
  const left = entries.length - from - count;
  return (
    <View>
      <Card title={title}>
        {entries.slice(from, from + count).map((entry) => (
          <Row key={entry.id} title={entry.title} note={noteOf(entry)} onTap={() => open(entry.id, onOpen)} />
        ))}
      </Card>
      {(left > 0 || from > 0) && (
        <View className='links'>
          <More
            shown={from + count}
            of={entries.length}
            step={AT_ONCE}
            unit='条'
            onMore={() => show(from + count)}
          />
          {from > 0 && (
            <Action tone='link' onTap={() => show(0)}>
              从头显示
            </Action>
          )}
        </View>
      )}
    </View>
  );
}
