import { Text, View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { Action } from '@/components/Action';
import { afterDoubleTap } from '@/components/act';
import { Card } from '@/components/Card';
import { Notice } from '@/components/Notice';
import { Row } from '@/components/Row';
import { useDrawn } from '@/components/useDrawn';
import { now } from '@/platform/clock';
import { mention } from '@/platform/dialogs';
import { goBack, swapPage } from '@/platform/pages';
import {
  type Draft,
  draftFrom,
  kindLabelOf,
  newDraft,
  provinceNameOf,
  redirected,
  SUBJECT_CHOICES,
  withValue,
} from '@/rules';
import { launchOf, sceneOf } from '@/shell/launch';
import { Page } from '@/shell/Page';
import { ReadNotice } from '@/shell/ReadNotice';
import { screen } from '@/shell/screen';
import { useFiling } from '@/shell/useFiling';
import { Waiting } from '@/shell/Waiting';
import {
  filingNow,
  readFiling,
  redraft,
  type SavedFiling,
  type Summary,
  startFiling,
  useFilings,
} from '@/store';
import { type Answers, QUESTIONS_OF_INVITATION, type Question, questionsFor } from './questions';

definePageConfig({ navigationBarTitleText: '新建备案' });

/** The latest filing of each subject: all filings of one subject hold the same values about it. */
function bySubject(summaries: Summary[]): Summary[] {
  const latest = [...summaries].sort((one, other) => one.createdAt - other.createdAt);
  const subjectOf = ({ filing: { icp_subject } }: Summary) =>
    icp_subject?.organize_info?.certificate_number ?? icp_subject?.base_info?.name;
  return [...new Map(latest.map((summary) => [subjectOf(summary), summary])).values()].reverse();
}

/** The answers to the start questions, read from an existing filing. */
function answersOf({ filing: { kind, icp_subject, local } }: Pick<Summary, 'filing'>): Answers {
  const { type, province } = icp_subject?.base_info ?? {};
  const business = local?.individual_business ?? false;
  const subject = SUBJECT_CHOICES.find(
    (choice) => choice.type === type && (choice.individual_business ?? false) === business,
  );
  return { kind, subject, province, found: local?.found_at_ministry };
}

const withFound = (draft: Draft, found: string | undefined): Draft => ({
  ...draft,
  filing: withValue(draft.filing, 'local.found_at_ministry', found),
});

/** Whether a filing is of the same kind of subject, so that its values can be copied. */
const alike = (summary: Summary, { subject }: Answers) =>
  answersOf(summary).subject === subject && summary.filing.icp_subject?.base_info?.name !== undefined;

/** Such as "首次备案 · 企业": the answers before this question, from the person or from a code. */
const answersSoFar = ({ kind, subject, province }: Answers, step: number): string =>
  [kindLabelOf(kind), subject?.label, provinceNameOf(province)].slice(0, step).filter(Boolean).join(' · ');

/** The first question without an answer, from index `from` on; the last question is always asked. */
function nextOpen(answers: Answers, from: number, questions = questionsFor(answers)): number {
  const open = questions.findIndex(({ about }, place) => place >= from && answers[about] === undefined);
  return open < 0 ? questions.length - 1 : open;
}

/**
 * Asks three questions, what the ministry shows, and whether to copy a filing of the same kind of subject. Answers
 * from a code are not asked again. With an `id` the same questions change an existing filing, with `invite` they make
 * an invitation.
 */
function Questions({ begun, params }: { begun?: SavedFiling; params: Partial<Record<string, string>> }) {
  const ready = useFilings((state) => state.ready);
  const summaries = useFilings((state) => state.summaries);
  const [{ ignored, ...given }] = useState(
    begun ? { ...answersOf(begun), ignored: false } : launchOf(params),
  );
  const [answers, setAnswers] = useState<Answers>(given);
  const [step, setStep] = useState(begun ? 0 : nextOpen(given, 0));
  const invites = params.invite !== undefined;
  const others =
    begun || invites ? [] : bySubject(Object.values(summaries).filter((one) => alike(one, answers)));
  const questions = invites ? QUESTIONS_OF_INVITATION : questionsFor(answers);
  const question = questions[step];
  const isLast = step === questions.length - 1;
  const canGoOn = (one: Question | undefined) => !one || one.optional || answers[one.about] !== undefined;

  useDrawn(() => {
    if (begun) Taro.setNavigationBarTitle({ title: '更改备案' });
    if (invites) Taro.setNavigationBarTitle({ title: '邀请客户填写' });
  });

  const copyFrom = async ({ id }: Summary) => {
    await readFiling(id);
    const from = filingNow(id);
    return from ? finish(from) : mention('这份备案暂时读不出来，请再试一次');
  };
  const finish = (from?: SavedFiling) => {
    if (invites) return swapPage('invite', { scene: sceneOf(answers) });
    const { kind = 'first', subject, province = '', found } = answers;
    if (!subject) return undefined;
    if (begun) {
      const individualBusiness = subject.individual_business;
      redraft(begun.id, (draft) =>
        withFound(redirected(draft, { kind, type: subject.type, province, individualBusiness }), found),
      );
      return goBack();
    }
    const draft = from
      ? draftFrom(from, kind, province)
      : newDraft(kind, subject.type, province, subject.individual_business);
    return swapPage('tasks', { id: startFiling(withFound(draft, found), now()) });
  };
  const next = () => {
    if (isLast && others.length === 0) return finish();
    const to = isLast ? questions.length : begun || invites ? step + 1 : nextOpen(answers, step + 1);
    setStep(to);
    return canGoOn(questions[to]) ? afterDoubleTap() : undefined;
  };

  return (
    <Page
      foot={
        question ? (
          <Action tone='main' key={question.about} disabled={!ready || !canGoOn(question)} onTap={next}>
            {!isLast ? '下一题' : begun ? '保存更改' : invites ? '做成邀请' : '开始准备'}
          </Action>
        ) : (
          <Action disabled={!ready} onTap={() => finish()}>
            不复制，重新填写
          </Action>
        )
      }
    >
      {ignored && (
        <Notice tone='doubt' title='二维码里有读不懂的内容'>
          已忽略那一部分，请在下面自己选择。
        </Notice>
      )}
      {step > 0 && (
        <View className='links links--top'>
          <Action tone='link' onTap={() => setStep(step - 1)}>
            返回上一题
          </Action>
          <Text className='fine'>{answersSoFar(answers, step)}</Text>
        </View>
      )}
      {question ? (
        <>
          <Text className='lead'>{question.title}</Text>
          {question.hint && <Text className='caption'>{question.hint}</Text>}
          {invites && <Text className='caption'>想让客户自己选的，直接点下一题。</Text>}
          {begun && isLast && (
            <Text className='caption'>
              填过的内容都留着；换了省份要重选地区、重填地址，不再需要的内容不会提交。
            </Text>
          )}
          <question.Part answers={answers} onAnswer={(part) => setAnswers({ ...answers, ...part })} />
        </>
      ) : (
        <>
          <Text className='lead'>复制已有的主体信息吗</Text>
          <Text className='caption'>
            同一主体不必再填一遍。会复制主体和主体负责人的文字，照片需要重新添加。
          </Text>
          <Card>
            {others.map((one) => (
              <Row
                key={one.id}
                title={`复制自 ${one.filing.icp_subject?.base_info?.name}`}
                note={one.filing.icp_applets?.base_info?.name}
                onTap={() => copyFrom(one)}
              />
            ))}
          </Card>
        </>
      )}
    </Page>
  );
}

/** The questions about a new filing, or about one that is begun once that is read. */
function Start() {
  const { params } = useRouter();
  const { saved, waits, unread } = useFiling(params.id ?? '');
  if (params.id && waits) return <Waiting />;
  if (params.id && !saved && unread)
    return (
      <Page>
        <ReadNotice />
      </Page>
    );
  return <Questions begun={saved} params={params} />;
}

export default screen(Start);
