import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { Action } from '@/components/Action';
import { Card } from '@/components/Card';
import { More } from '@/components/More';
import { Row } from '@/components/Row';
import { openPage } from '@/platform/pages';
import { type BookEntry, bookSectionOf } from '@/rules';

/** How many entries are drawn at once; the next ones replace them. */
const AT_ONCE = 30;
/** If at most this many more are left, they are drawn too. */
const A_FEW = 3;

/**
 * Entries of the rule book, one screenful at a time. `mixed`: they are from several sections, so each shows its
 * section.
 */
export function Entries({
  entries,
  title,
  mixed,
}: {
  entries: readonly BookEntry[];
  title?: string;
  mixed?: boolean;
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
        {entries.slice(from, from + count).map(({ id, title: name, group }) => {
          const [section, of] = id.split('/');
          return (
            <Row
              key={id}
              title={name}
              note={mixed ? bookSectionOf(id)?.title : group}
              onTap={() => openPage('rule', { section, of })}
            />
          );
        })}
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
