import { Text } from '@tarojs/components';
import Taro, { useReady, useRouter } from '@tarojs/taro';
import { useMemo, useState } from 'react';
import { Block } from '@/components/Block';
import { Card } from '@/components/Card';
import { Choices } from '@/components/Choices';
import { Row } from '@/components/Row';
import { TextField } from '@/components/TextField';
import { openPage } from '@/platform/pages';
import { BOOK, findIn } from '@/rules';
import { Page } from '@/shell/Page';
import { screen } from '@/shell/screen';
import { Entries } from './Entries';

definePageConfig({ navigationBarTitleText: '规则库' });

const LEAD = '备妥照这些规定提醒你，每条都写着出处和核对的日子。规定有变动的，以微信和主管部门为准。';

/** The rules of the program, by section or by a search word. With the parameter `section`, only that section. */
function RuleBook() {
  const { params } = useRouter();
  const [query, setQuery] = useState('');
  const [group, setGroup] = useState('');
  const section = BOOK.find(({ id }) => id === params.section);
  const entries = useMemo(() => (section ? [section] : BOOK).flatMap((one) => one.entries()), [section]);
  const groups = [...new Set(entries.flatMap((entry) => (section && entry.group) || []))];
  const chosen = group ? entries.filter((entry) => entry.group === group) : entries;
  const found = query ? findIn(chosen, query) : chosen;
  useReady(() => {
    if (section) Taro.setNavigationBarTitle({ title: section.title });
  });

  return (
    <Page>
      <Text className='caption'>{section?.lead ?? LEAD}</Text>
      <Card>
        <Block>
          <TextField
            label={`查找${section?.title ?? '规则'}`}
            placeholder={section ? `在${section.title}里查找` : '例如 授权书、有效期、广东'}
            onType={(text) => setQuery(text.trim())}
          />
        </Block>
      </Card>
      {groups.length > 1 && (
        <Choices
          label='只看'
          look='grid'
          choices={['', ...groups].map((one) => ({ value: one, label: one || '全部' }))}
          chosen={group}
          onChoose={setGroup}
        />
      )}
      {!query && !section && (
        <Card>
          {BOOK.map(({ id, title, lead, entries: all }) => (
            <Row
              key={id}
              title={title}
              note={lead}
              value={`${all().length} 条`}
              onTap={() => openPage('rulebook', { section: id })}
            />
          ))}
          <Row title='报备与认证' note='网信报备、认证年审的说法' onTap={() => openPage('told')} />
        </Card>
      )}
      {(query || section) && found.length > 0 && (
        <Entries
          key={`${group} ${query}`}
          entries={found}
          title={query ? `找到 ${found.length} 条` : undefined}
          mixed={!section}
        />
      )}
      {found.length === 0 && (
        <Card>
          <Row title='没有找到' note='换一个更短的词，例如用“授权”代替“授权委托书”' />
        </Card>
      )}
    </Page>
  );
}

export default screen(RuleBook);
