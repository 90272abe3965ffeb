import { Text, View } from '@tarojs/components';
import Taro, { useReady, useRouter } from '@tarojs/taro';
import { useMemo } from 'react';
import { Action } from '@/components/Action';
import { Card } from '@/components/Card';
import { Page } from '@/components/Page';
import { screen } from '@/components/screen';
import { copyText } from '@/platform/clipboard';
import { mention } from '@/platform/dialogs';
import { openPage } from '@/platform/pages';
import { type BookEntry, bookEntryOf, bookSectionOf, relatedTo, type Source, sourcesOfEntry } from '@/rules';
import { Entries } from './Entries';

definePageConfig({ navigationBarTitleText: '规则库' });

const TONES = { error: 'tone-bad', warning: 'tone-doubt', unknown: 'tone-unknown' } as const;

function SourceLine({ source: { title, authority, url, checkedOn } }: { source: Source }) {
  const copy = async () =>
    mention((await copyText(url ?? '')) ? '网址已复制，可在浏览器打开' : '没有复制成功');
  return (
    <View className='field'>
      <Text className='field__label'>{title}</Text>
      <Text className='field__hint'>{`${authority}，${checkedOn} 核对`}</Text>
      {url && (
        <Action tone='link' label={`复制网址：${title}`} onTap={copy}>
          复制网址
        </Action>
      )}
    </View>
  );
}

function Told({ entry }: { entry: BookEntry }) {
  const tone = entry.level ? TONES[entry.level] : '';
  return (
    <Card>
      {entry.lines.map(({ label, text }) => (
        <View key={`${label} ${text[0]}`} className='field'>
          <Text className='answer__label'>{label}</Text>
          {text.map((one) => (
            <Text key={one} className={one === entry.group ? `book__line ${tone}` : 'book__line'}>
              {one}
            </Text>
          ))}
        </View>
      ))}
    </Card>
  );
}

/** One entry of the rule book in full: what it says, on which sources, and where these differ. */
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
        <Text className='said'>规则库里没有这一条，它可能已经改名。</Text>
        <Action tone='link' onTap={() => openPage('rulebook')}>
          打开规则库
        </Action>
      </Page>
    );
  }
  return (
    <Page>
      <Text className='book__title'>{entry.title}</Text>
      <Told entry={entry} />
      {related.doubts.length > 0 && <Entries title='来源的说法不一' entries={related.doubts} />}
      <Card title='来源'>
        {sourcesOfEntry(entry).map((source) => (
          <SourceLine key={source.title} source={source} />
        ))}
      </Card>
      {related.rests.length > 0 && (
        <Entries title={`出自这里的有 ${related.rests.length} 条`} entries={related.rests} mixed />
      )}
    </Page>
  );
}

export default screen(Entry);
