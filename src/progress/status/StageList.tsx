import { Text, View } from '@tarojs/components';
import { Card } from '@/components/Card';
import {
  chinaDayOf,
  type FilingStatus,
  type Instant,
  instantOf,
  isLate,
  STAGES,
  type StageStatus,
  sayInstant,
  sayWait,
  WAITS,
} from '@/rules';

const WORDS = {
  done: '已完成',
  current: '进行中',
  todo: '未开始',
  skipped: '不需要',
  overdue: '超过通常时间',
} as const;

/** When a stage ended, or when it is expected to end. */
function whenOf({ stage, state, until, earliest, latest, due, estimated }: StageStatus, at: Instant): string {
  const ended = instantOf(until ?? '');
  if (state === 'done') return ended === null ? '' : `${sayInstant(ended, at)} 完成`;
  if (state === 'skipped') return '这一类备案没有这一步';
  const end = instantOf(latest ?? due ?? '');
  if (stage === 'fill' || stage === 'filed' || end === null) return '';
  if (stage === 'sms_check')
    return state === 'todo' ? `最晚 ${sayInstant(end, at)}` : `${sayInstant(end, at)} 前`;
  return sayWait(earliest ?? chinaDayOf(end), end, at, false) + (estimated ? '（估算）' : '');
}

/** The five stages: what is done, who must act now, and until when. */
export function StageList({ status, cancels, at }: { status: FilingStatus; cancels: boolean; at: Instant }) {
  const end = instantOf(status.done_latest ?? '');
  const late = isLate(status);
  const range =
    end !== null &&
    !late &&
    status.done_earliest !== undefined &&
    status.stage !== 'filed' &&
    status.stage !== 'cancelled'
      ? `全部走完${sayWait(status.done_earliest, end, at, status.estimated)}。`
      : undefined;
  return (
    <Card title='五个阶段' note={range}>
      {status.stages.map((row) => {
        const stage = STAGES.find(({ id }) => id === row.stage);
        const ends = cancels && row.stage === 'filed';
        const waits =
          row.waits_for && (row.state === 'current' || row.state === 'overdue')
            ? `，${WAITS[row.waits_for]}`
            : '';
        return (
          <View key={row.stage} className={`stage stage--${row.state}`}>
            <View className={`stage__dot dot--${row.state}`} aria-hidden />
            <View className='stage__text'>
              <Text className='stage__name'>{ends ? '注销完成' : stage?.label}</Text>
              <Text className='stage__state'>{`${WORDS[row.state]}${waits}`}</Text>
              <Text className='stage__when'>
                {(late && row.state === 'todo' ? '' : whenOf(row, at)) ||
                  (row.state === 'done' || ends ? '' : stage?.limits)}
              </Text>
            </View>
          </View>
        );
      })}
    </Card>
  );
}
