import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { now } from '@/platform/clock';
import { returnTo, swapPage } from '@/platform/pages';
import { type NextEvent, progressOf } from '@/rules';
import { FilingName } from '@/shell/FilingName';
import { Page } from '@/shell/Page';
import { ReadNotice } from '@/shell/ReadNotice';
import { screen } from '@/shell/screen';
import { useFiling } from '@/shell/useFiling';
import { Waiting } from '@/shell/Waiting';
import { filingNow, isUntied, returnedReasonsOf, type SavedFiling, useFilings } from '@/store';
import { isRefusal } from './kept';
import { OfNone } from './OfNone';
import { Received } from './Received';

definePageConfig({ navigationBarTitleText: '粘贴收到的内容' });

/** Whether words were kept that no rule knows: the person may know of which field they speak. */
const hasUntied = (id: string): boolean => {
  const saved = filingNow(id);
  return saved !== undefined && returnedReasonsOf(saved).some(isUntied);
};

/** What one filing got. `name`: the event that the person came to record. */
function OfFiling({ saved, name }: { saved: SavedFiling; name?: string }) {
  const { id } = saved;
  const [expected] = useState(() => progressOf(saved, now()).next.find(({ event }) => event === name));
  const done = async ({ event }: NextEvent) => {
    if (event === 'sms_received') await swapPage('sms', { id });
    else if (isRefusal({ event }) && hasUntied(id)) await swapPage('returned', { id });
    else await returnTo('status', { id });
  };
  return (
    <>
      <FilingName saved={saved} />
      <Received saved={saved} first={saved.pasted ?? ''} expected={expected} onDone={done} />
    </>
  );
}

/** What came back, for one filing, or for the one that the person then chooses. */
function Decode() {
  const { params } = useRouter();
  const summaries = Object.values(useFilings((state) => state.summaries));
  const ready = useFilings((state) => state.ready);
  const [chosen, setChosen] = useState(params.id ?? '');
  const only = summaries.length === 1 ? (summaries[0]?.id ?? '') : '';
  const { saved, waits } = useFiling(chosen || only);
  if (!ready || ((chosen || only) && waits)) return <Waiting />;
  return (
    <Page>
      <ReadNotice />
      {saved ? (
        <OfFiling key={saved.id} saved={saved} name={params.event} />
      ) : (
        <OfNone summaries={summaries} onChoose={setChosen} />
      )}
      <View className='links' />
    </Page>
  );
}

export default screen(Decode);
