import Taro, { useReady, useRouter } from '@tarojs/taro';
import { phaseOf } from '@/releasing';
import { filingPage } from '@/shell/filingPage';
import { screen } from '@/shell/screen';
import { OfEverybody } from './OfEverybody';
import { OfFiling } from './OfFiling';
import './style.scss';

definePageConfig({ navigationBarTitleText: '发布前后要查的' });

const ChecksOfFiling = filingPage(OfFiling);

/** The checks of one phase around a release: of a filing, with ticks, or as everybody reads them. */
function Checks() {
  const { params } = useRouter();
  const phase = phaseOf(params.phase);
  useReady(() => {
    if (phase) Taro.setNavigationBarTitle({ title: phase.title });
  });
  return params.id ? <ChecksOfFiling /> : <OfEverybody phase={phase?.id} />;
}

export default screen(Checks);
