import { Text } from '@tarojs/components';
import Taro, { useReady } from '@tarojs/taro';
import { type ReactNode, useMemo, useState } from 'react';
import { Block } from '@/components/Block';
import { Card } from '@/components/Card';
import { Choices } from '@/components/Choices';
import { Row } from '@/components/Row';
import { TextField } from '@/components/TextField';
import { type BookLine, findIn } from '@/rules';
import { Page } from '../Page';
import { useParams } from '../useParams';
import { Entries, type Listed, type OpenEntry } from './Entries';

interface Section {
  id: string;
  title: string;
  lead: string;
  entries(): readonly (Listed & { lines: readonly BookLine[] })[];
}

interface BookProps {
  book: readonly Section[];
  lead: string;
  /** what is searched, and examples of words */
  what: string;
  example: string;
  onSection: (id: string) => unknown;
  onEntry: OpenEntry;
  /** shown below the whole book, with the search word */
  below?: (query: string) => ReactNode;
}

/**
 * A book of entries by section or by a search word. With the parameter `section`, only that section; with `query`, that
 * word to begin with.
 */
export function Book({ book, lead, what, example, onSection, onEntry, below }: BookProps) {
  const params = useParams();
  const [query, setQuery] = useState(params.query ?? '');
  const [group, setGroup] = useState('');
  const section = book.find(({ id }) => id === params.section);
  const entries = useMemo(
    () => (section ? [section] : book).flatMap((one) => one.entries()),
    [section, book],
  );
  const groups = [...new Set(entries.flatMap((entry) => (section && entry.group) || []))];
  const chosen = group ? entries.filter((entry) => entry.group === group) : entries;
  const found = query ? findIn(chosen, query) : chosen;
  useReady(() => {
    if (section) Taro.setNavigationBarTitle({ title: section.title });
  });
  const sectionOf = ({ id }: Listed) => book.find((one) => id.startsWith(`${one.id}/`))?.title;

  return (
    <Page>
      <Text className='caption'>{section?.lead ?? lead}</Text>
      <Card>
        <Block>
          <TextField
            label={`查找${section?.title ?? what}`}
            placeholder={section ? `在${section.title}里查找` : example}
            defaultValue={params.query ?? ''}
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
          {book.map(({ id, title, lead: words, entries: all }) => (
            <Row
              key={id}
              title={title}
              note={words}
              value={`${all().length} 条`}
              onTap={() => onSection(id)}
            />
          ))}
        </Card>
      )}
      {(query || section) && found.length > 0 && (
        <Entries
          key={`${group} ${query}`}
          entries={found}
          title={query ? `找到 ${found.length} 条` : undefined}
          noteOf={section ? undefined : sectionOf}
          onOpen={onEntry}
        />
      )}
      {found.length === 0 && (
        <Card>
          <Row title='没有找到' note='换一个更短的词，例如用“授权”代替“授权委托书”' />
        </Card>
      )}
      {!section && below?.(query)}
    </Page>
  );
}
