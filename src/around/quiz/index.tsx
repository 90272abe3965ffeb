import { useRouter } from '@tarojs/taro';
import { filingPage } from '@/shell/filingPage';
import { screen } from '@/shell/screen';
import { Quiz } from './Quiz';

definePageConfig({ navigationBarTitleText: '要不要报备' });

const QuizOfFiling = filingPage(({ saved }) => <Quiz saved={saved} />);

function ReportQuiz() {
  const { params } = useRouter();
  return params.id ? <QuizOfFiling /> : <Quiz />;
}

export default screen(ReportQuiz);
