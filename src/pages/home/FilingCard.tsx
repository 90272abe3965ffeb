import { Text, View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { CourseLine } from '@/components/CourseLine';
import { percentOf, Ring } from '@/components/Ring';
import { Row } from '@/components/Row';
import { Tap } from '@/components/Tap';
import { openPage } from '@/platform/pages';
import {
  type Clock,
  drawnCourseOf,
  type FilingStatus,
  type Instant,
  isCancellation,
  isLate,
  kindLabelOf,
  provinceNameOf,
  sayInstant,
  stageLabelOf,
} from '@/rules';
import { appNameOf, type Summary } from '@/store';

/** A filing with its status, and the clock that runs for it. */
export interface Due {
  summary: Summary;
  clock: Clock | null;
  status: FilingStatus;
}

/** Such as "样例公司 · 广东 · 首次备案". */
function subjectOf({ filing: { kind, icp_subject } }: Summary): string {
  const base = icp_subject?.base_info;
  const province = provinceNameOf(base?.province);
  return [base?.name?.trim() || '主体未填', province, kindLabelOf(kind)].filter(Boolean).join(' · ');
}

/** The last line of a card: the next deadline, or the result of the last check. */
function nextOf({ summary, clock, status }: Due, at: Instant): string {
  const { stage, returned } = status;
  if (clock) return `${clock.what}：${sayInstant(clock.to, at)}${clock.estimated ? '（估算）' : ''}`;
  if (isLate(status)) return '超过了通常的时间，看看站内信和短信';
  if (stage !== 'fill') return '';
  if (returned === 'sms_timeout') return '短信核验超时，重新提交';
  if (returned && summary.firstReturned) return `上次退回：${summary.firstReturned}`;
  if (returned) return '看退回原因，改好后重新提交';
  const left = summary.lastCheck?.left;
  if (left === undefined) return '点开继续填写';
  return left > 0 ? `上次核对：还有 ${left} 处要补或要改` : '上次核对：可以提交了';
}

/** One filing on the home page: its name, its stage, and what comes next. */
export function FilingCard({ due, at }: { due: Due; at: Instant }) {
  const { summary, status } = due;
  const where = `${status.returned ? '已退回，' : ''}${stageLabelOf(status.stage)}`;
  const next = nextOf(due, at);
  const done = status.stages.filter(({ state }) => state === 'done').length;
  const course = drawnCourseOf(status, at, isCancellation(summary.filing.kind));
  const isFilling = status.stage === 'fill' && !status.returned;
  // What was checked before a filing was sent back says nothing now.
  const checked = isFilling ? summary.lastCheck?.share : undefined;
  const share = typeof checked === 'number' ? checked : undefined;
  const page = isFilling ? 'tasks' : 'status';
  return (
    <Tap className='filing' onTap={() => openPage(page, { id: summary.id })}>
      <Text className='filing__name'>{appNameOf(summary)}</Text>
      <Text className='filing__subject'>{subjectOf(summary)}</Text>
      <View className='filing__where'>
        {share !== undefined && <Ring share={share} />}
        <Text className='filing__stage'>
          {share === undefined ? where : `${where}，填好了 ${percentOf(share)}%`}
        </Text>
      </View>
      {course && <CourseLine course={course} label={`五步已完成 ${done} 步`} />}
      {next && <Text className='filing__next'>{next}</Text>}
    </Tap>
  );
}

/** Shown in place of a card that cannot be drawn. */
export const UndrawnCard = ({ id }: { id: string }) => (
  <Card>
    <Row
      title='有一份备案没有显示出来'
      note='内容原样保留着，点开再试'
      onTap={() => openPage('tasks', { id })}
    />
  </Card>
);
