import { Text } from '@tarojs/components';
import Taro, { useReady } from '@tarojs/taro';
import { useState } from 'react';
import { Block } from '@/components/Block';
import { Card } from '@/components/Card';
import { FactText } from '@/components/Folds';
import { More } from '@/components/More';
import { Row } from '@/components/Row';
import { TextField } from '@/components/TextField';
import { openPage } from '@/platform/pages';
import { RELEASE_SECTIONS } from '@/releasing';
import { Page } from '@/shell/Page';
import { screen } from '@/shell/screen';
import { useParams } from '@/shell/useParams';
import { findTold, SECTIONS, sayFrom, type Told } from '@/telling';

definePageConfig({ navigationBarTitleText: '报备、认证与发布' });

const LEAD = '报备、认证年审和发布前后要查的，每条都写着出处和核对的日子。以微信和主管部门为准。';

interface Line extends Pick<Told, 'id' | 'title' | 'says'> {
  from: string;
}

interface Lines {
  id: string;
  title: string;
  lead: string;
  rows: readonly Line[];
}

/** All that can be looked up here: what is told, and what is checked around a release. */
const ALL: readonly Lines[] = [
  ...SECTIONS.map(({ rows, ...section }) => ({
    ...section,
    rows: rows.map((row: Told) => ({ ...row, from: sayFrom(row) })),
  })),
  ...RELEASE_SECTIONS,
];

/** How many rows are drawn at once. */
const AT_ONCE = 20;

function Rows({ rows }: { rows: readonly Line[] }) {
  const [most, setMost] = useState(AT_ONCE);
  return (
    <>
      <Card title={`${rows.length} 条`}>
        {rows.slice(0, most).map((row) => (
          <Block key={`${row.id} ${row.title}`} label={row.title}>
            <FactText says={[row.says]} from={row.from} />
          </Block>
        ))}
      </Card>
      <More shown={most} of={rows.length} step={AT_ONCE} unit='条' onMore={() => setMost(most + AT_ONCE)} />
    </>
  );
}

/** All that is told of the report and the verification, by section or by a search word. `query`: the word it opens with. */
function All() {
  const params = useParams();
  const [query, setQuery] = useState(params.query ?? '');
  const section = ALL.find(({ id }) => id === params.section);
  const rows = findTold(section?.rows ?? ALL.flatMap((one) => one.rows), query);
  useReady(() => {
    if (section) Taro.setNavigationBarTitle({ title: section.title });
  });
  return (
    <Page>
      <Text className='caption'>{section?.lead ?? LEAD}</Text>
      <Card>
        <Block>
          <TextField
            label={`查找${section?.title ?? '报备、认证与发布'}`}
            placeholder='例如 加急、发票、公函'
            defaultValue={params.query ?? ''}
            onType={(text) => setQuery(text.trim())}
          />
        </Block>
      </Card>
      {!query && !section && (
        <Card>
          {ALL.map(({ id, title, lead, rows: all }) => (
            <Row
              key={id}
              title={title}
              note={lead}
              value={`${all.length} 条`}
              onTap={() => openPage('told', { section: id })}
            />
          ))}
        </Card>
      )}
      {(query || section) && rows.length > 0 && <Rows key={query} rows={rows} />}
      {rows.length === 0 && (
        <Card>
          <Row title='没有找到' note='换一个更短的词' />
        </Card>
      )}
    </Page>
  );
}

export default screen(All);
