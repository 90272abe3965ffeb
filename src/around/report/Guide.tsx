import { Text, View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { Folds } from '@/components/Folds';
import { Row } from '@/components/Row';
import { openPage } from '@/platform/pages';
import {
  CLOCKS,
  NOT_HURRIED,
  PHASES,
  REPORT_EVENTS,
  REPORT_QUIZ,
  REPORT_SPECIAL,
  REPORT_TOLD,
  type ReportEvent,
  sayFrom,
} from '@/telling';

const factOf = ({ clock, notice, ...row }: ReportEvent) => ({
  id: row.id,
  title: row.title,
  says: [row.says, `时间：${CLOCKS[clock]}`, ...(notice ? [`怎么知道：${notice}`] : [])],
  from: sayFrom(row),
});

const OF_PHASE = Object.entries(PHASES).map(([phase, title]) => ({
  title,
  facts: REPORT_EVENTS.filter((event) => event.phase === phase).map(factOf),
}));

/** What everybody may want to know of the report. `id`: the filing from which one came. */
export function Guide({ id }: { id?: string }) {
  return (
    <>
      <Card title='要不要报备'>
        <Row
          title={`用 ${REPORT_QUIZ.length} 个问题看一看`}
          note='评论、聊天、直播、视频、电台和时政新闻'
          onTap={() => openPage('reportQuiz', { id })}
        />
        <Row
          title={`${REPORT_TOLD.length} 个要报备的类目`}
          onTap={() => openPage('told', { section: 'reportCategories' })}
        />
      </Card>
      <Card title='催不了的'>
        <View className='inset'>
          {NOT_HURRIED.map((one) => (
            <Text key={one} className='fine'>
              {one}
            </Text>
          ))}
        </View>
      </Card>
      {OF_PHASE.map(({ title, facts }) => (
        <Card key={title} title={title}>
          <Folds facts={facts} />
        </Card>
      ))}
      <Card title='容易弄错的'>
        <Folds facts={REPORT_SPECIAL.map((row) => ({ ...row, says: [row.says], from: sayFrom(row) }))} />
      </Card>
    </>
  );
}
