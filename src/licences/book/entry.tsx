import { Text, View } from '@tarojs/components';
import Taro, { useReady } from '@tarojs/taro';
import { useMemo } from 'react';
import { Action } from '@/components/Action';
import { SourceCard } from '@/components/SourceCard';
import { type LicensingEntry, licensingEntryOf, licensingSectionOf, licensingSourceOf } from '@/licensing';
import { openPage } from '@/platform/pages';
import { Entries, type OpenEntry } from '@/shell/book/Entries';
import { WholeEntry } from '@/shell/book/WholeEntry';
import { Page } from '@/shell/Page';
import { screen } from '@/shell/screen';
import { useParams } from '@/shell/useParams';

definePageConfig({ navigationBarTitleText: '证和类目' });

const open: OpenEntry = (section, of) => openPage('licence', { section, of });
const entriesOf = (ids: readonly string[]): LicensingEntry[] =>
  ids.flatMap((id) => licensingEntryOf(id) ?? []);

/** One thing, paper, category or reason in full, with what it leads to and its sources. */
function Licence() {
  const params = useParams();
  const id = `${params.section}/${params.of}`;
  const entry = useMemo(() => licensingEntryOf(id), [id]);
  const section = licensingSectionOf(id);
  useReady(() => {
    if (section) Taro.setNavigationBarTitle({ title: section.title });
  });
  if (!entry) {
    return (
      <Page>
        <Text className='caption'>这里没有这一条，它可能已经改名。</Text>
        <Action tone='link' onTap={() => openPage('licences')}>
          打开证和类目
        </Action>
      </Page>
    );
  }
  return (
    <Page>
      <WholeEntry entry={entry} />
      {entry.leads.map(({ title, ids }) => (
        <Entries key={title} title={title} entries={entriesOf(ids)} onOpen={open} />
      ))}
      {section?.id === 'refusals' && (
        <View className='links'>
          <Action tone='link' onTap={() => openPage('check', { row: params.of })}>
            提审前自查里的这一条
          </Action>
        </View>
      )}
      <SourceCard sources={entry.sources.flatMap((key) => licensingSourceOf(key) ?? [])} />
    </Page>
  );
}

export default screen(Licence);
