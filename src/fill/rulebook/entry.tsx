import { Text } from '@tarojs/components';
import Taro, { useReady, useRouter } from '@tarojs/taro';
import { useMemo } from 'react';
import { Action } from '@/components/Action';
import { Block } from '@/components/Block';
import { Card } from '@/components/Card';
import { SourceCard } from '@/components/SourceCard';
import { openPage } from '@/platform/pages';
import { type BookEntry, bookEntryOf, bookSectionOf, relatedTo, sourcesOfEntry } from '@/rules';
import { Page } from '@/shell/Page';
import { screen } from '@/shell/screen';
import { Entries } from './Entries';

definePageConfig({ navigationBarTitleText: '规则库' });

const TONES = { error: 'tone-bad', warning: 'tone-doubt', unknown: 'tone-unknown' } as const;

function WholeEntry({ entry }: { entry: BookEntry }) {
  const tone = entry.level ? TONES[entry.level] : '';
  return (
    <Card>
      {entry.lines.map(({ label, text }) => (
        <Block key={`${label} ${text[0]}`}>
          <Text className='answer__label'>{label}</Text>
          {text.map((one) => (
            <Text key={one} className={one === entry.group ? `book__line ${tone}` : 'book__line'}>
              {one}
            </Text>
          ))}
        </Block>
      ))}
    </Card>
  );
}

/** One entry of the rule book in full: its text, its sources, and where the sources differ. */
function Entry() {
  const { params } = useRouter();
  const id = `${params.section}/${params.of}`;
  const entry = useMemo(() => bookEntryOf(id), [id]);
  const related = useMemo(() => entry && relatedTo(entry), [entry]);
  const section = bookSectionOf(id);
  useReady(() => {
    if (section) Taro.setNavigationBarTitle({ title: section.title });
  });
  if (!entry || !related) {
    return (
      <Page>
        <Text className='caption'>规则库里没有这一条，它可能已经改名。</Text>
        <Action tone='link' onTap={() => openPage('rulebook')}>
          打开规则库
        </Action>
      </Page>
    );
  }
  return (
    <Page>
      <Text className='book__title'>{entry.title}</Text>
      <WholeEntry entry={entry} />
      {related.doubts.length > 0 && <Entries title='来源的说法不一' entries={related.doubts} />}
      <SourceCard sources={sourcesOfEntry(entry)} />
      {related.rests.length > 0 && (
        <Entries title={`出自这里的有 ${related.rests.length} 条`} entries={related.rests} mixed />
      )}
    </Page>
  );
}

export default screen(Entry);
