import { Text, View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { Action } from '@/components/Action';
import { Card } from '@/components/Card';
import { Notice } from '@/components/Notice';
import { Page } from '@/components/Page';
import { Row } from '@/components/Row';
import { now } from '@/platform/clock';
import { swapPage } from '@/platform/pages';
import { draftFrom, KINDS, newDraft, provinceOf } from '@/rules';
import { type SavedFiling, startFiling, useFilings } from '@/store';
import { entryOf } from './entry';
import { type Answers, QUESTIONS } from './questions';

definePageConfig({ navigationBarTitleText: '新建备案' });

/** Another filing of the same kind of subject, whose answers need not be typed again. */
const alike = (saved: SavedFiling, answers: Answers) =>
  saved.filing.icp_subject?.base_info?.type === answers.subject?.type &&
  (saved.filing.local?.individual_business ?? false) === (answers.subject?.individual_business ?? false) &&
  saved.filing.icp_subject?.base_info?.name !== undefined;

/** 首次备案 · 企业: what the questions before this one were answered, by the person or by a code. */
const saidSoFar = ({ kind, subject, province }: Answers, step: number): string =>
  [KINDS.find(({ id }) => id === kind)?.label, subject?.label, provinceOf(province)?.name]
    .slice(0, step)
    .filter(Boolean)
    .join(' · ');

/** The first question from a place on that is not answered; the last one is always asked. */
function nextOpen(answers: Answers, from: number): number {
  const open = QUESTIONS.findIndex(({ about }, place) => place >= from && answers[about] === undefined);
  return open < 0 ? QUESTIONS.length - 1 : open;
}

/** Three questions, and whether to copy a filing of the same kind of subject; what a code told is not asked. */
export default function Start() {
  const [{ ignored, ...told }] = useState(entryOf(useRouter().params));
  const [answers, setAnswers] = useState<Answers>(told);
  const [step, setStep] = useState(nextOpen(told, 0));
  const { filings, ready } = useFilings();
  const others = Object.values(filings).filter((saved) => alike(saved, answers));
  const question = QUESTIONS[step];
  const isLast = step === QUESTIONS.length - 1;

  const finish = (from?: SavedFiling) => {
    const { kind = 'first', subject, province = '' } = answers;
    if (!subject) return;
    const draft = from
      ? draftFrom(from, kind, province)
      : newDraft(kind, subject.type, province, subject.individual_business);
    swapPage('tasks', { id: startFiling(draft, now()) });
  };
  const next = () => {
    if (!isLast) setStep(nextOpen(answers, step + 1));
    else if (others.length > 0) setStep(QUESTIONS.length);
    else finish();
  };

  return (
    <Page
      foot={
        question ? (
          <Action tone='main' disabled={!ready || answers[question.about] === undefined} onTap={next}>
            {isLast ? '开始准备' : '下一题'}
          </Action>
        ) : (
          <Action tone='main' disabled={!ready} onTap={() => finish()}>
            不复制，重新填写
          </Action>
        )
      }
    >
      {ignored && (
        <Notice tone='doubt' title='二维码里有看不懂的内容'>
          已忽略那一部分，请在下面自己选择。
        </Notice>
      )}
      {step > 0 && (
        <View className='links links--top'>
          <Action tone='link' onTap={() => setStep(step - 1)}>
            返回上一题
          </Action>
          <Text className='fine'>{saidSoFar(answers, step)}</Text>
        </View>
      )}
      {question ? (
        <>
          <Text className='lead'>{question.title}</Text>
          {question.said && <Text className='said'>{question.said}</Text>}
          <question.Part answers={answers} onAnswer={(part) => setAnswers({ ...answers, ...part })} />
        </>
      ) : (
        <>
          <Text className='lead'>复制已有的主体信息吗</Text>
          <Text className='said'>同一主体不必再填一遍。会复制主体和主体负责人的文字，照片需要重新添加。</Text>
          <Card>
            {others.map((saved) => (
              <Row
                key={saved.id}
                title={`复制自 ${saved.filing.icp_subject?.base_info?.name}`}
                note={saved.filing.icp_applets?.base_info?.name}
                onTap={() => finish(saved)}
              />
            ))}
          </Card>
        </>
      )}
    </Page>
  );
}
