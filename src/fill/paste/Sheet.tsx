import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Action } from '@/components/Action';
import { Card } from '@/components/Card';
import { Notice } from '@/components/Notice';
import { OptionRow } from '@/components/OptionRow';
import { goBack, openPage } from '@/platform/pages';
import { type Offer, type Offers, SECTIONS } from '@/rules';
import { Page } from '@/shell/Page';
import { answerAll } from '@/store';
import { useTicks } from './useTicks';

/** Why a value is not ticked; `where`: what to look at. */
const DOUBTS: Record<NonNullable<Offer['doubt']>, (where: string) => string> = {
  overwrites: () => '',
  several: (where) => `读到不止一个，对照${where}选一个`,
  unsure: (where) => `没有十足把握，请对照${where}`,
  legalRep: () => '法定代表人（经营者）的姓名，你选了两者是同一人',
  registered: () => '证件住所去掉省市区；实际通信地址也是这里才勾选',
};

/** How many lines of a text are named. */
const MOST_LINES = 3;

function noteOf({ said, own, doubt, from }: Offer, isText: boolean): string {
  const lines = `第 ${from.slice(0, MOST_LINES).join('、')} 行`;
  const where = isText && from.length > 0 ? `原文${lines}` : '证件';
  const words = doubt ? DOUBTS[doubt](where) : '';
  const values = own === undefined ? [said] : [`现在填的：${own}`, `读到的：${said}`];
  return [...values, ...(words ? [words] : [])].join('\n');
}

/** What can be read. Shown where nothing was understood. */
const CAN_READ =
  '能读出的有：营业执照和法人证书上的文字、身份证两面、登记网站上复制的信息、开票资料、别人发来的姓名电话。';

/**
 * What was understood: one line a value, ticked where nothing speaks against it. One tap takes over what is ticked and
 * goes back. `at`: the photo's file, where it is one photo.
 */
export function Sheet({
  id,
  found: { offers, same, notAsked, otherSubject },
  at,
  isText = false,
  children,
}: {
  id: string;
  found: Offers;
  at?: string;
  isText?: boolean;
  children?: ReactNode;
}) {
  const ticks = useTicks();
  const values = ticks.valuesOf(offers);
  const count = Object.keys(values).length;
  const sections = SECTIONS.map(({ id: section, title }) => ({
    title,
    rows: offers.filter(({ field }) => field.section === section),
  })).filter(({ rows }) => rows.length > 0);
  const take = () => {
    answerAll(id, values, at);
    return goBack();
  };
  return (
    <Page
      foot={
        offers.length > 0 && (
          <Action tone='main' disabled={count === 0} onTap={take}>
            {count > 0 ? `填入 ${count} 项` : '勾选要填入的'}
          </Action>
        )
      }
    >
      {otherSubject && (
        <Notice tone='doubt' title={`读到的主体是${otherSubject}，和这份备案选的不同`}>
          <View>
            <Action tone='small' label='更改备案类型、主体性质或省份' onTap={() => openPage('start', { id })}>
              更改
            </Action>
          </View>
        </Notice>
      )}
      {sections.map(({ title, rows }) => (
        <Card key={title} title={title}>
          {rows.map((offer) => (
            <OptionRow
              key={`${offer.field.path} ${offer.value}`}
              title={offer.field.label}
              note={noteOf(offer, isText)}
              many
              chosen={ticks.isOn(offer)}
              onTap={() => ticks.toggle(offer)}
            />
          ))}
        </Card>
      ))}
      {offers.length === 0 && same > 0 && <Notice title='读到的都已经填好了' />}
      {offers.length === 0 && same === 0 && <Notice title='没有读出备案要填的内容'>{CAN_READ}</Notice>}
      {same > 0 && <Text className='caption'>{`${same} 项与已填的一致。`}</Text>}
      {notAsked.length > 0 && (
        <Text className='caption'>{`另有 ${notAsked.length} 项这份备案不问：${notAsked.join('、')}。`}</Text>
      )}
      {children}
    </Page>
  );
}
