import { useRouter } from '@tarojs/taro';
import { filingPage } from '@/shell/filingPage';
import { Page } from '@/shell/Page';
import { screen } from '@/shell/screen';
import { OfFiling } from './OfFiling';
import { Phases } from './Phases';

definePageConfig({ navigationBarTitleText: '发布前后要查的' });

const ReleaseOfFiling = filingPage(OfFiling);

/** What to check before, at and after a release: of a filing, with its days, or for everybody. */
function Release() {
  const { params } = useRouter();
  if (params.id) return <ReleaseOfFiling />;
  return (
    <Page>
      <Phases />
    </Page>
  );
}

export default screen(Release);
