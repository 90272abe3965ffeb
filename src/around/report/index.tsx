import { useRouter } from '@tarojs/taro';
import { filingPage } from '@/shell/filingPage';
import { Page } from '@/shell/Page';
import { screen } from '@/shell/screen';
import { Guide } from './Guide';
import { OfFiling } from './OfFiling';
import { Steps } from './Steps';

definePageConfig({ navigationBarTitleText: '报备' });

const ReportOfFiling = filingPage(OfFiling);

/** The report to the cyberspace office: of a filing, or what it is in general. */
function Report() {
  const { params } = useRouter();
  if (params.id) return <ReportOfFiling />;
  return (
    <Page>
      <Steps />
      <Guide />
    </Page>
  );
}

export default screen(Report);
