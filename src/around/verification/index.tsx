import { useRouter } from '@tarojs/taro';
import { filingPage } from '@/shell/filingPage';
import { screen } from '@/shell/screen';
import { OfAccount } from './OfAccount';
import { OfFiling } from './OfFiling';

definePageConfig({ navigationBarTitleText: '认证年审' });

const VerificationOfFiling = filingPage(OfFiling);

/** The yearly verification of one account: one that a filing here tells of (`id`), or one noted alone (`account`). */
function Verification() {
  const { params } = useRouter();
  return params.account ? <OfAccount id={params.account} /> : <VerificationOfFiling />;
}

export default screen(Verification);
