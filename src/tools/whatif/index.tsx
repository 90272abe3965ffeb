import { Picker, Text, View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { Card } from '@/components/Card';
import { Notice } from '@/components/Notice';
import { Page } from '@/components/Page';
import { Row } from '@/components/Row';
import { useNow } from '@/components/useNow';
import { useWhileShown } from '@/components/useShown';
import {
  addMonths,
  bestDaysFor,
  chinaDayOf,
  type Day,
  daysBetween,
  type Filing,
  type GoodDays,
  HOUR,
  type Instant,
  instantOf,
  KINDS,
  RECEIVERS,
  requestOf,
  type SmsOutlook,
  type StageId,
  sayDate,
  sayDay,
  sayRange,
  sayTime,
  startOfDay,
  type WhatIf,
  whatIf,
} from '@/rules';
import { appNameOf, type SavedFiling, useFilings } from '@/store';
import { Strip } from './Strip';

definePageConfig({ navigationBarTitleText: '试算提交日' });

/** When on a later day the filing is taken to be submitted. */
const MORNING = 10 * HOUR;

/** Better days shown. */
const MOST_DAYS = 3;

interface Choice {
  key: string;
  label: string;
  filing: Filing;
}

/** The seven kinds, then the filings on this phone. */
function choicesOf(filings: SavedFiling[]): Choice[] {
  const own = filings.map((saved) => {
    const name = appNameOf(saved);
    return { key: saved.id, label: `我的备案：${name}`, filing: requestOf(saved) };
  });
  return [...KINDS.map(({ id, label }) => ({ key: id, label, filing: { kind: id } })), ...own];
}

const doubtOf = (latest: Instant) =>
  `估算：${chinaDayOf(latest).slice(0, 4)} 年的放假通知还没公布，那一年暂按周一至周五计算。`;

/** 主体负责人和小程序负责人 */
const whoChecks = ({ status }: WhatIf) =>
  status.sms_to.map((receiver) => RECEIVERS[receiver]).join('和') || '负责人';

/** What the 24 hours may run into, and what to do about it. */
function SmsWarning({ sms, who, at }: { sms: SmsOutlook; who: string; at: Instant }) {
  const [holiday] = sms.holidays;
  if (!holiday && !sms.night) return null;
  const names = sms.holidays.map(({ name }) => name).join('、');
  return (
    <View>
      {holiday && (
        <Notice tone='doubt' title={`短信核验可能碰上${names}假期`}>
          {`${sms.atOnce ? '提交后短信随即就到' : `如果 ${sayDay(holiday.comesOn, chinaDayOf(at))} 通过初审、来了短信`}，24 小时在假期里也照样走，超时会被退回。请提前告诉${who}，或换一天提交。`}
        </Notice>
      )}
      {sms.night && (
        <Notice tone='doubt' title='短信会在夜里到'>
          提交后短信随即就到，24 小时从收到起算，夜里也照样走。可以改在白天提交。
        </Notice>
      )}
    </View>
  );
}

function Stages({ result, at }: { result: WhatIf; at: Instant }) {
  const { status, sms } = result;
  const spanOf = (id: StageId) => {
    const stage = status.stages.find((each) => each.stage === id);
    const latest = instantOf(stage?.latest);
    if (!stage?.earliest || latest === null) return null;
    return `${sayRange(stage.earliest, latest, at)}${stage.estimated ? '（估算）' : ''}`;
  };
  const platform = spanOf('platform_review');
  return (
    <Card title='每一步什么时候结束'>
      {platform && <Row title='平台初审' value={<Text className='whole'>{platform}</Text>} />}
      <Row
        title='短信核验'
        note={sms ? `发给${whoChecks(result)}，24 小时内核验，夜里和假期也计时` : '这一类不发短信'}
        value={<Text className='whole'>{sms ? sayRange(sms.from, sms.to, at) : '不需要'}</Text>}
      />
      <Row title='管局审核' value={<Text className='whole'>{spanOf('bureau_review')}</Text>} />
    </Card>
  );
}

function BetterDays({ days, at, onPick }: { days: GoodDays[]; at: Instant; onPick: (day: Day) => void }) {
  const today = chinaDayOf(at);
  return (
    <Card
      title='两周内哪天提交好'
      note='先看短信核验会不会碰上假期或夜里，再看哪天最早办完。点一行就按那天试算。'
    >
      {days.slice(0, MOST_DAYS).map(({ first, last, latest, estimated, why }) => (
        <Row
          key={first}
          title={
            <Text className='whole'>
              {first === last ? sayDay(first, today) : `${sayDate(first, today)}–${sayDate(last, today)}`}
            </Text>
          }
          note={first === last ? why : `${why}；这几天提交结果一样`}
          value={
            <Text className='whole'>
              {`最晚 ${sayDate(chinaDayOf(latest), today)}${estimated ? '（估算）' : ''}`}
            </Text>
          }
          onTap={() => onPick(first)}
        />
      ))}
    </Card>
  );
}

export default function SubmissionDay() {
  const at = useNow(60_000);
  const { params } = useRouter();
  const filings = useWhileShown(useFilings((state) => state.filings));
  const [key, setKey] = useState(params.id ?? 'first');
  const [picked, setPicked] = useState<Day | null>(null);
  const [time, setTime] = useState<string | null>(null);

  const choices = choicesOf(Object.values(filings));
  const place = Math.max(
    0,
    choices.findIndex((choice) => choice.key === key),
  );
  const { label, filing } = choices[place] as Choice;
  const today = chinaDayOf(at);
  const day = picked !== null && picked > today ? picked : today;
  const usual = day === today ? at : startOfDay(day) + MORNING;
  const moment = time === null ? usual : (instantOf(`${day}T${time}:00+08:00`) ?? usual);
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
        <View className='field'>
          <Text className='field__label'>办什么</Text>
          <Picker
            mode='selector'
            range={choices.map((choice) => choice.label)}
            value={place}
            aria-label='办什么'
            onChange={({ detail }) => setKey(choices[Number(detail.value)]?.key ?? 'first')}
          >
            <View className='field__input field__picker'>
              <Text>{label}</Text>
            </View>
          </Picker>
        </View>
        <View className='field'>
          <Text className='field__label'>哪天提交</Text>
          <Picker
            mode='date'
            value={day}
            start={today}
            end={addMonths(today, 12)}
            aria-label='哪天提交'
            onChange={({ detail }) => setPicked(detail.value)}
          >
            <View className='field__input field__picker'>
              <Text>{day === today ? `今天 ${sayDay(day, today)}` : sayDay(day, today)}</Text>
            </View>
          </Picker>
        </View>
        {result.sms?.atOnce && (
          <View className='field'>
            <Text className='field__label'>几点提交</Text>
            <Text className='field__hint'>提交后短信随即就到，24 小时从那时起算。</Text>
            <Picker
              mode='time'
              value={sayTime(moment)}
              aria-label='几点提交'
              onChange={({ detail }) => setTime(detail.value)}
            >
              <View className='field__input field__picker'>
                <Text>{sayTime(moment)}</Text>
              </View>
            </Picker>
          </View>
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
      {result.sms && <SmsWarning sms={result.sms} who={whoChecks(result)} at={at} />}
      <Stages result={result} at={at} />
      <Strip from={day} earliest={result.earliest} latest={last} today={today} />
      <BetterDays days={bestDaysFor(filing, at)} at={at} onPick={pick} />
    </Page>
  );
}
