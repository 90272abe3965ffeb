import { Text } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { jumpTo } from '@/components/anchor';
import { Card } from '@/components/Card';
import { IssueSummary } from '@/components/IssueSummary';
import { megabytes } from '@/components/megabytes';
import { Notice } from '@/components/Notice';
import { useDrawn } from '@/components/useDrawn';
import { now } from '@/platform/clock';
import { QUOTA } from '@/platform/photoFiles';
import { isStored } from '@/platform/photoFolder';
import { viewOf } from '@/rules';
import { type FilingPageProps, filingPage } from '@/shell/filingPage';
import { Page } from '@/shell/Page';
import { marksOf } from '@/shell/returned/marks';
import { settleFiling, useFilings, weightOf } from '@/store';
import { CalledRow } from './CalledRow';
import { Slot } from './Slot';
import { useAssessments } from './useAssessments';
import { useReadings } from './useReadings';
import { useRemoval } from './useRemoval';
import './style.scss';

definePageConfig({ navigationBarTitleText: '材料照片' });

/** From this share of the quota on, it is shown as a warning. */
const NEARLY = 0.8;

/** How much of the storage quota of WeChat is used. */
function Room() {
  const complete = useFilings((state) => state.complete);
  const { all } = weightOf(Object.values(useFilings(({ filings }) => filings)));
  if (!complete || all === 0) return null;
  const taken = `全部备案的照片占 ${megabytes(all)}，微信给每个小程序最多 ${megabytes(QUOTA)}。`;
  if (all < QUOTA * NEARLY) return <Text className='caption'>{taken}</Text>;
  return (
    <Notice tone='doubt' title='照片空间快满了'>
      {`${taken}到“隐私与数据”可以只留备好的副本，或删除办完的备案。`}
    </Notice>
  );
}

/** One slot for each document that this filing needs. */
function Documents({ saved, params }: FilingPageProps) {
  useDrawn(() => {
    if (params.path) jumpTo(params.path);
  });
  useDidShow(() => {
    void settleFiling(saved.id, isStored);
  });
  const at = now();
  const waiting = useAssessments(saved);
  useReadings(saved, waiting);
  const removal = useRemoval(saved.id);
  const { documents, issues } = viewOf(saved, at);
  const marks = marksOf(saved, 'documents');
  const groups = [
    { title: '必须提供', rows: documents.filter(({ required }) => required === true) },
    {
      title: '可能需要',
      note: '这台手机不知道是否需要，按每一项的说明判断。',
      rows: documents.filter(({ required }) => required === 'unknown'),
    },
    { title: '有则提供', rows: documents.filter(({ required }) => required === false) },
  ].filter(({ rows }) => rows.length > 0);
  return (
    <Page>
      <Text className='caption' aria-live='polite'>
        {waiting.length > 0
          ? `正在检查照片，还有 ${waiting.length} 张。可以接着拍，不用等。`
          : '拍原件，彩色、四角完整、文字清楚，不要反光和遮挡。照片只存在这台手机上。'}
      </Text>
      <IssueSummary
        title={`上次退回指出 ${marks.length} 处，换过照片就不再提示`}
        issues={marks}
        onTap={({ path }) => jumpTo(path)}
      />
      {groups.length === 0 && <Notice title='这一类备案不需要材料照片'>直接到微信后台办理即可。</Notice>}
      {groups.map(({ title, note, rows }) => (
        <Card key={title} title={`${title}（${rows.length}）`} note={note}>
          {rows.map((document) => (
            <Slot
              key={document.path + document.id}
              saved={saved}
              removal={removal}
              document={document}
              needs={documents}
              issues={[...marks, ...issues]}
            />
          ))}
        </Card>
      ))}
      <CalledRow saved={saved} />
      <Room />
    </Page>
  );
}

export default filingPage(Documents);
