import { Text } from '@tarojs/components';
import Taro, { useReady, useRouter } from '@tarojs/taro';
import { useMemo } from 'react';
import { Action } from '@/components/Action';
import { SourceCard } from '@/components/SourceCard';
import { openPage } from '@/platform/pages';
import { bookEntryOf, bookSectionOf, relatedTo, sourcesOfEntry } from '@/rules';
import { Entries, type OpenEntry } from '@/shell/book/Entries';
import { WholeEntry } from '@/shell/book/WholeEntry';
import { Page } from '@/shell/Page';
import { screen } from '@/shell/screen';

definePageConfig({ navigationBarTitleText: '规则库' });

const open: OpenEntry = (section, of) => openPage('rule', { section, of });

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
      <WholeEntry entry={entry} />
      {related.doubts.length > 0 && <Entries title='出处的说法不一' entries={related.doubts} onOpen={open} />}
      <SourceCard sources={sourcesOfEntry(entry)} />
      {related.rests.length > 0 && (
        <Entries
          title={`出自这里的有 ${related.rests.length} 条`}
          entries={related.rests}
          noteOf={({ id: other }) => bookSectionOf(other)?.title}
          onOpen={open}
        />
      )}
    </Page>
  );
}

export default screen(Entry);
