import { Text } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useWhileShown } from '@/components/useShown';
import { swapPage } from '@/platform/pages';
import { FilingChoice } from '@/shell/FilingChoice';
import { filingPage } from '@/shell/filingPage';
import { Page } from '@/shell/Page';
import { screen } from '@/shell/screen';
import { useFilings } from '@/store';
import { OfFiling } from './OfFiling';
import { Phases } from './Phases';

definePageConfig({ navigationBarTitleText: '发布前后要查的' });

const ReleaseOfFiling = filingPage(OfFiling);

/** The phases as everybody reads them, and the way to one's own filing, which has a day and ticks. */
function OfEverybody() {
  const summaries = useWhileShown(useFilings((state) => state.summaries));
  const filings = Object.values(summaries).sort((one, other) => other.createdAt - one.createdAt);
  return (
    <Page>
      {filings.length > 0 ? (
        <FilingChoice
          label='按哪份备案查'
          note='选了备案，能定发布的日子往回算，能打勾，也会收起不相干的。'
          summaries={filings}
          onChoose={(id) => swapPage('release', { id })}
        />
      ) : (
        <Text className='caption'>有了备案，能定发布的日子往回算，也能打勾。</Text>
      )}
      <Phases />
    </Page>
  );
}

/** What to check before, at and after a release: of a filing, with its days, or for everybody. */
function Release() {
  const { params } = useRouter();
  return params.id ? <ReleaseOfFiling /> : <OfEverybody />;
}

export default screen(Release);
