import { Text, View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { type FilingEvent, type Instant, type ReportStatus, sayInstant } from '@/rules';
import { REPORT_FLOW, type ReportStep, reportStepsOf } from '@/telling';

const WORDS: Record<ReportStep['state'], string> = {
  done: '已完成',
  current: '进行中',
  overdue: '现在要处理',
  todo: '未开始',
};

/** The steps of a report: those of a filing's version with their states, or the steps alone. */
export function Steps({
  of,
}: {
  of?: { history: readonly FilingEvent[]; stage: ReportStatus['stage']; at: Instant };
}) {
  const steps: (Omit<ReportStep, 'state' | 'at'> & Partial<ReportStep>)[] = of
    ? reportStepsOf(of.history, of.stage)
    : [...REPORT_FLOW];
  return (
    <Card title={of ? '这一版走到哪里' : '报备怎么走'}>
      {steps.map(({ id, title, by, says, state, at: ended }) => (
        <View key={id} className={`stage stage--${state ?? 'todo'}`}>
          <View className={`stage__dot dot--${state ?? 'todo'}`} aria-hidden />
          <View className='stage__text'>
            <Text className='stage__name'>{title}</Text>
            <Text className='stage__state'>{state ? WORDS[state] : by}</Text>
            {of && ended && state !== 'todo' && (
              <Text className='stage__when'>{`${sayInstant(ended, of.at)} ${id === 'office' ? '收到通知' : '完成'}`}</Text>
            )}
            {state !== 'done' && <Text className='stage__when'>{says}</Text>}
          </View>
        </View>
      ))}
    </Card>
  );
}
