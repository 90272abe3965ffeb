import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Fragment, useMemo, useState } from 'react';
import { advise, subjectOf } from '@/advising';
import { Action } from '@/components/Action';
import { Block } from '@/components/Block';
import { Card } from '@/components/Card';
import { OptionRow } from '@/components/OptionRow';
import { Row } from '@/components/Row';
import { TextField } from '@/components/TextField';
import { useDrawn } from '@/components/useDrawn';
import { usePaused } from '@/components/usePaused';
import { mention } from '@/platform/dialogs';
import { goBack } from '@/platform/pages';
import { type Filing, serviceNameOf, valueAt } from '@/rules';
import { type FilingPageProps, filingPage } from '@/shell/filingPage';
import { Page } from '@/shell/Page';
import { answer } from '@/store';
import { CATEGORIES, type Choice, type LongList, SERVICES } from './lists';

definePageConfig({ navigationBarTitleText: '服务内容' });

/** How many lines are drawn at once: some first levels have more than 100. */
const SHOWN = 40;

/** The lines that a word names, then those it leads to by what people call them, best first. */
function calledBy(
  query: string,
  choices: readonly Choice[],
  found: LongList['found'],
  filing: Filing,
): Choice[] {
  if (!query) return [];
  const named = choices.filter(({ name }) => name.includes(query));
  const meant = advise(query, subjectOf(filing))[found].flatMap(
    ({ id }) => choices.find(({ name }) => name === id) ?? [],
  );
  return [...new Set([...named, ...meant])];
}

/** Chooses several lines of a long list, by name or level by level. */
function Services({ saved, params }: FilingPageProps) {
  const list = params.list === 'categories' ? CATEGORIES : SERVICES;
  const { path, title, lead, example, most } = list;
  const [query, setQuery] = usePaused();
  const [open, setOpen] = useState('');
  const choices = useMemo(() => list.choicesOf(saved.filing), [list, saved.filing]);
  const firsts = [...new Set(choices.map(({ first }) => first))];
  const chosen = (valueAt(saved.filing, path) as Choice['value'][] | undefined) ?? [];
  useDrawn(() => {
    Taro.setNavigationBarTitle({ title });
  });

  const toggle = (value: Choice['value']) => {
    const without = chosen.filter((one) => one !== value);
    if (without.length < chosen.length) answer(saved.id, path, without.length > 0 ? without : undefined);
    else if (chosen.length >= most) mention(`最多选 ${most} 项，先去掉一项`);
    else answer(saved.id, path, [...chosen, value]);
  };
  const called = useMemo(
    () => calledBy(query, choices, list.found, saved.filing),
    [query, choices, list, saved.filing],
  );
  const byName = called.length > 0;
  const found = byName ? called : choices.filter(({ first }) => first === open);
  const option = ({ value, name, first, note }: Choice) => (
    <OptionRow
      key={value}
      title={byName ? name : name.slice(first.length + 1)}
      note={note}
      many
      chosen={chosen.includes(value)}
      onTap={() => toggle(value)}
    />
  );
  const options = (
    <View className={byName ? '' : 'nested'}>
      {found.slice(0, SHOWN).map(option)}
      {found.length > SHOWN && <Row title={`还有 ${found.length - SHOWN} 项，用名称查找`} />}
    </View>
  );
  return (
    <Page
      foot={
        <Action tone='main' onTap={goBack}>
          {`选好了（${chosen.length}/${most}）`}
        </Action>
      }
    >
      <Text className='caption'>{lead}</Text>
      {chosen.length > 0 && (
        <Card title='已选'>
          {chosen.map((value) => (
            <OptionRow key={value} title={serviceNameOf(value)} many chosen onTap={() => toggle(value)} />
          ))}
        </Card>
      )}
      <Card title='查找'>
        <Block>
          <TextField label={`按名称查找${title}`} placeholder={example} onType={setQuery} />
        </Block>
        {byName && options}
        {query && !byName && <Row title={`没有这个名称的${title}`} note='换一个词，或在下面按大类查找' />}
      </Card>
      {!byName && (
        <Card title='按大类'>
          {firsts.map((first) => (
            <Fragment key={first}>
              <Row
                title={first}
                value={open === first ? '收起' : '展开'}
                onTap={() => setOpen(open === first ? '' : first)}
              />
              {open === first && options}
            </Fragment>
          ))}
        </Card>
      )}
    </Page>
  );
}

export default filingPage(Services);
