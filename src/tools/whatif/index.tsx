import { Text, View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { Block } from '@/components/Block';
import { Card } from '@/components/Card';
import { PickerField } from '@/components/PickerField';
import { useNow } from '@/components/useNow';
import { useWhileShown } from '@/components/useShown';
import {
  addMonths,
  bestDaysFor,
  chinaDayOf,
  type Day,
  daysBetween,
  type Filing,
  HOUR,
  type Instant,
  instantOf,
  KINDS,
  processLimit,
  sayDate,
  sayDay,
  sayTime,
  startOfDay,
  whatIf,
} from '@/rules';
import { Page } from '@/shell/Page';
import { screen } from '@/shell/screen';
import { appNameOf, type Summary, useFilings } from '@/store';
import { BetterDays } from './BetterDays';
import { SmsWarning } from './SmsWarning';
import { Stages } from './Stages';
import { Strip } from './Strip';
import './style.scss';

definePageConfig({ navigationBarTitleText: '试算提交日' });

/** The assumed time of submission on a later day: 10:00. */
const MORNING = 10 * HOUR;

interface Choice {
  key: string;
  label: string;
  filing: Filing;
}

/** The seven kinds, then the filings on this phone. */
function choicesOf(summaries: Summary[]): Choice[] {
  const own = summaries.map((summary) => ({
    key: summary.id,
    label: `我的备案：${appNameOf(summary)}`,
    filing: summary.filing,
  }));
  return [...KINDS.map(({ id, label }) => ({ key: id, label, filing: { kind: id } })), ...own];
}

const doubtOf = (latest: Instant) =>
  `估算：${chinaDayOf(latest).slice(0, 4)} 年的放假通知还没公布，那一年暂按周一至周五计算。`;

function SubmissionDay() {
  const at = useNow(60_000);
  const { params } = useRouter();
  const summaries = useWhileShown(useFilings((state) => state.summaries));
  const [key, setKey] = useState(params.id ?? 'first');
  const [picked, setPicked] = useState<Day | null>(null);
  const [time, setTime] = useState<string | null>(null);

  const choices = choicesOf(Object.values(summaries));
  const place = Math.max(
    0,
    choices.findIndex((choice) => choice.key === key),
  );
  const { label, filing } = choices[place] as Choice;
  const today = chinaDayOf(at);
  const day = picked !== null && picked > today ? picked : today;
  const usual = day === today ? at : startOfDay(day) + MORNING;
  // For a time that has passed today, use now.
  const moment = Math.max(at, (time !== null && instantOf(`${day}T${time}:00+08:00`)) || usual);
  const result = whatIf(filing, moment);
  const last = chinaDayOf(result.latest);
  const pick = (chosen: Day) => {
    setPicked(chosen);
    setTime(null);
    Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
  };

  return (
    <Page>
      <Card>
        <Block label='备案类型'>
          <PickerField
            mode='selector'
            range={choices.map((choice) => choice.label)}
            value={place}
            label='备案类型'
            shown={label}
            onChange={({ detail }) => setKey(choices[Number(detail.value)]?.key ?? 'first')}
          />
        </Block>
        <Block label='哪天提交'>
          <PickerField
            mode='date'
            value={day}
            start={today}
            end={addMonths(today, 12)}
            label='哪天提交'
            shown={day === today ? `今天 ${sayDay(day, today)}` : sayDay(day, today)}
            onChange={({ detail }) => setPicked(detail.value)}
          />
        </Block>
        {result.sms?.atOnce && (
          <Block label='几点提交' hint={`提交后短信随即就到，${processLimit('smsHours')} 小时从那时起算。`}>
            <PickerField
              mode='time'
              value={sayTime(moment)}
              label='几点提交'
              shown={sayTime(moment)}
              onChange={({ detail }) => setTime(detail.value)}
            />
          </Block>
        )}
      </Card>
      <Card title={`${sayDay(day, today)}提交，有结果的日子`}>
        <View className='ends'>
          <View className='ends__one'>
            <Text className='now__what'>最早</Text>
            <Text className='ends__day'>{sayDay(result.earliest, today)}</Text>
          </View>
          <View className='ends__one'>
            <Text className='now__what'>最晚</Text>
            <Text className='ends__day'>{sayDay(last, today)}</Text>
          </View>
          <Text className='ends__note'>
            {`最多等 ${daysBetween(day, last)} 天，${sayDate(last, today)}前都属正常。${result.estimated ? doubtOf(result.latest) : ''}`}
          </Text>
        </View>
      </Card>
      <SmsWarning result={result} at={at} />
      <Stages result={result} at={at} />
      <Strip from={day} earliest={result.earliest} latest={last} today={today} />
      <BetterDays days={bestDaysFor(filing, at)} at={at} onPick={pick} />
    </Page>
  );
}

export default screen(SubmissionDay);
