import { Text, View } from '@tarojs/components';
import { Action } from '@/components/Action';
import { Card } from '@/components/Card';
import { Notice } from '@/components/Notice';
import { type Plan, type PlanStep, sayFigureFrom } from '@/releasing';
import { type Day, daysBetween, sayDay } from '@/rules';

const ESTIMATED = '（估算）';

function whenOf({ begin, until, late, estimated }: PlanStep, today: Day): string {
  const doubt = estimated ? ESTIMATED : '';
  if (until !== undefined)
    return until < today ? '正在办，超过了通常的时间' : `正在办，最晚 ${sayDay(until, today)} 办完${doubt}`;
  if (begin === null) return '';
  return `${late ? '来不及，应在 ' : '最晚 '}${sayDay(begin, today)}${doubt}`;
}

const lookOf = ({ late, aside, begin }: PlanStep) =>
  late && !aside ? 'overdue' : begin === null ? 'current' : 'todo';

/** One step on the way, drawn like a stage of a filing. */
const Step = ({ look, title, when, note }: Record<'look' | 'title' | 'when' | 'note', string>) => (
  <View className={`stage stage--${look}`}>
    <View className={`stage__dot dot--${look}`} aria-hidden />
    <View className='stage__text'>
      <Text className='stage__name'>{title}</Text>
      <Text className='stage__state'>{when}</Text>
      <Text className='stage__when'>{note}</Text>
    </View>
  </View>
);

const noteOf = ({ takes, sure, source, doubt }: PlanStep): string =>
  [takes, doubt, sayFigureFrom(sure, source)].filter(Boolean).join('。');

/** What comes first, and how long there is for it. */
function firstOf({ steps }: Plan, today: Day): string {
  const first = steps.find(({ begin, aside }) => begin !== null && !aside);
  if (!first?.begin) return '没有要等的了，到那天自己点发布。';
  const left = daysBetween(today, first.begin);
  return `第一步是${first.title}，最晚 ${sayDay(first.begin, today)}，${left === 0 ? '就是今天' : `还有 ${left} 天`}。`;
}

const noteUnder = ({ holidays, estimated, on }: Plan): string =>
  [
    '每一步都按最慢的算，当天开始的从下一个工作日数起。',
    holidays.length > 0 ? `路上有${holidays.join('、')}，不算工作日。` : '',
    estimated ? `估算：${on.slice(0, 4)} 年的放假通知还没公布，按周一至周五计算。` : '',
  ].join('');

/** What must be begun by when for a release on that day. `onMove`: takes the first day that can be kept. */
export function Steps({ plan, today, onMove }: { plan: Plan; today: Day; onMove: (day: Day) => void }) {
  const { on, steps, late, earliest, earliestEstimated } = plan;
  const soonest = `${sayDay(earliest, today)}${earliestEstimated ? ESTIMATED : ''}`;
  return (
    <>
      {late ? (
        <Notice tone='bad' title='照最慢的算，今天已来不及'>
          {`今天开始、一步不停，最早能发布的日子约是 ${soonest}。`}
          <View>
            <Action tone='small' onTap={() => onMove(earliest)}>
              {`改到 ${sayDay(earliest, today)}`}
            </Action>
          </View>
        </Notice>
      ) : (
        <Notice title='照最慢的算也来得及'>{firstOf(plan, today)}</Notice>
      )}
      <Card title='往回算的日子' note={noteUnder(plan)}>
        {steps.map((step) => (
          <Step
            key={step.id}
            look={lookOf(step)}
            title={step.title}
            when={whenOf(step, today)}
            note={noteOf(step)}
          />
        ))}
        <Step look='todo' title='自己点发布' when={sayDay(on, today)} note='不会自动上线' />
      </Card>
    </>
  );
}
