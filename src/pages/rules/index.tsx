import { type Lead, Leads } from '@/shell/Leads';
import { Page } from '@/shell/Page';
import { screen } from '@/shell/screen';

definePageConfig({ navigationBarTitleText: '规则' });

const FILING: readonly Lead[] = [
  { page: 'rulebook', title: '规则库', note: '按词查找：每条的说法、改法和出处' },
  { page: 'rulebook', query: { section: 'provinces' }, title: '各省要求', note: '备案的省另外要求什么' },
  { page: 'rulebook', query: { section: 'documents' }, title: '材料', note: '要哪些证件和文件，怎么拍' },
  { page: 'rulebook', query: { section: 'clocks' }, title: '时限', note: '每一步等多久，最多几次' },
  {
    page: 'rulebook',
    query: { section: 'doubts' },
    title: '说法不一的',
    note: '出处之间说法不一的，备妥照哪一种做',
  },
];

const AROUND: readonly Lead[] = [
  { page: 'licences', title: '证和类目', note: '做什么要什么证，谁发、依据什么、谁能办' },
  { page: 'licences', query: { section: 'categories' }, title: '微信类目', note: '每个类目要交什么' },
  {
    page: 'licences',
    query: { section: 'refusals' },
    title: '代码审核为什么退',
    note: '每条是什么样子、怎么改、怎么自己查',
  },
  { page: 'told', title: '报备、认证与发布', note: '报备、认证年审、发布前后的说法' },
];

const Rules = () => (
  <Page>
    <Leads title='备案' to={FILING} />
    <Leads title='备案以外' to={AROUND} />
  </Page>
);

export default screen(Rules);
