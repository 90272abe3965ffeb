import { Text } from '@tarojs/components';
import { useMemo } from 'react';
import { checklistFor } from '@/advising';
import { Card } from '@/components/Card';
import { Row } from '@/components/Row';
import { useWhileShown } from '@/components/useShown';
import { openPage, swapPage } from '@/platform/pages';
import { FilingChoice } from '@/shell/FilingChoice';
import { FilingName } from '@/shell/FilingName';
import { type FilingPageProps, filingPage } from '@/shell/filingPage';
import { Page } from '@/shell/Page';
import { screen } from '@/shell/screen';
import { useParams } from '@/shell/useParams';
import { returnedReasonsOf, reviewTick, tick, useFilings } from '@/store';
import { List } from './List';
import { concerning, leftIn, partsOf } from './list';
import './style.scss';

definePageConfig({ navigationBarTitleText: '提审前自查' });

const NONE: ReadonlySet<string> = new Set();
const LEAD = '提交代码审核前照着查一遍。点一条看怎么改、怎么查。';
const WHOSE = '被退的情形出自官方页面；怎么改、怎么查是备妥的建议。';

/** The list of one filing: what its app is likely to be refused for stands first, and ticks are kept. */
function OfFiling({ saved, params: { row, says } }: FilingPageProps) {
  const { id, filing, ticked = [] } = saved;
  const checklist = useMemo(() => checklistFor(filing, says), [filing, says]);
  const returned = new Set(returnedReasonsOf(saved).flatMap(({ row: back }) => back ?? []));
  const parts = partsOf(checklist, returned);
  const all = parts.flatMap(concerning);
  const first = parts.flatMap(({ likely }) => likely);
  const done = new Set(
    all.flatMap(({ refusal }) => (ticked.includes(reviewTick(refusal.id)) ? [refusal.id] : [])),
  );
  const left = leftIn(all, done);
  return (
    <Page>
      <FilingName saved={saved} />
      <Card note={LEAD}>
        <Row
          title={left > 0 ? `还差 ${left} 项` : '都查过了'}
          note={
            first.length > 0
              ? `这个小程序要先看的 ${first.length} 项，还差 ${leftIn(first, done)} 项`
              : '填了类目、服务内容和备注，就知道先看哪几项'
          }
          value={`共 ${all.length} 项`}
        />
      </Card>
      <List parts={parts} row={row} done={done} onTick={(one, is) => tick(id, reviewTick(one), is)} />
      <Text className='caption'>{WHOSE}</Text>
    </Page>
  );
}

const CheckOfFiling = filingPage(OfFiling);

/** The list without a filing: nothing is ticked, since there is nowhere to keep it. */
function OfAnyApp() {
  const { row, says } = useParams();
  const summaries = useWhileShown(useFilings((state) => state.summaries));
  const parts = useMemo(() => partsOf(checklistFor({}, says), NONE), [says]);
  const filings = Object.values(summaries).sort((one, other) => other.createdAt - one.createdAt);
  return (
    <Page>
      <Text className='caption'>{LEAD}</Text>
      {filings.length > 0 ? (
        <FilingChoice
          label='按哪份备案查'
          note='选了备案，先列出它容易被退的，勾选也会留着；不选就只看，不能勾。'
          summaries={filings}
          onChoose={(id) => swapPage('check', { id, row, says })}
        />
      ) : (
        <Card note='有了备案，先列出它容易被退的，勾选也会留着；没有就只看，不能勾。'>
          <Row title='新建备案' onTap={() => openPage('start')} />
        </Card>
      )}
      <List parts={parts} row={row} done={NONE} />
      <Text className='caption'>{WHOSE}</Text>
    </Page>
  );
}

/** What to look at before the code is submitted for review. */
function Check() {
  const { id } = useParams();
  return id ? <CheckOfFiling /> : <OfAnyApp />;
}

export default screen(Check);
