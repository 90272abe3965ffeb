import { Text, View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { Action } from '@/components/Action';
import { Card } from '@/components/Card';
import { Notice } from '@/components/Notice';
import { Page } from '@/components/Page';
import { OptionRow, Row } from '@/components/Row';
import { now } from '@/platform/clock';
import { swapPage } from '@/platform/pages';
import { draftFrom, KINDS, newDraft, PROVINCES, provinceOf, SUBJECT_CHOICES } from '@/rules';
import { type SavedFiling, startFiling, useFilings } from '@/store';
import { type Entry, entryOf } from './entry';

definePageConfig({ navigationBarTitleText: '新建备案' });

type Answers = Pick<Entry, 'kind' | 'subject' | 'province'>;
type Question = keyof Answers;
const QUESTIONS: Question[] = ['kind', 'subject', 'province'];

function KindQuestion({ answers, onAnswer }: { answers: Answers; onAnswer: (told: Answers) => void }) {
  return (
    <Card>
      {KINDS.map(({ id, label, plain, forWhom }) => (
        <OptionRow
          key={id}
          title={label}
          note={`${plain}：${forWhom}`}
          chosen={answers.kind === id}
          onTap={() => onAnswer({ kind: id })}
        />
      ))}
    </Card>
  );
}

/** The common ones are in sight; the others are asked for. */
const COMMON = 5;

function SubjectQuestion({ answers, onAnswer }: { answers: Answers; onAnswer: (told: Answers) => void }) {
  const [all, setAll] = useState(false);
  const hidden = !all && !SUBJECT_CHOICES.slice(COMMON).some(({ id }) => id === answers.subject?.id);
  return (
    <View>
      <Card>
        {SUBJECT_CHOICES.slice(0, hidden ? COMMON : undefined).map((choice) => (
          <OptionRow
            key={choice.id}
            title={choice.label}
            note={choice.note}
            chosen={answers.subject?.id === choice.id}
            onTap={() => onAnswer({ subject: choice })}
          />
        ))}
      </Card>
      {hidden && (
        <View className='links'>
          <Action tone='link' onTap={() => setAll(true)}>
            其他主体性质
          </Action>
        </View>
      )}
    </View>
  );
}

function ProvinceQuestion({ answers, onAnswer }: { answers: Answers; onAnswer: (told: Answers) => void }) {
  return (
    <View className='grid' role='radiogroup' aria-label='备案省份'>
      {PROVINCES.map(({ code, name }) => (
        <View
          key={code}
          className={answers.province === code ? 'choice choice--on' : 'choice'}
          role='radio'
          aria-checked={answers.province === code}
          onClick={() => onAnswer({ province: code })}
        >
          <Text>{name}</Text>
        </View>
      ))}
    </View>
  );
}

const SCREENS = {
  kind: { title: '你要办理哪种备案', said: '', Part: KindQuestion },
  subject: {
    title: '以谁的名义备案',
    said: '以营业执照、法人证书或身份证上的性质为准。',
    Part: SubjectQuestion,
  },
  province: {
    title: '在哪个省份备案',
    said: '单位选证件住所所在的省份；个人选实际居住的省份。',
    Part: ProvinceQuestion,
  },
} as const;

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

export default function Start() {
  const [entry] = useState(entryOf(useRouter().params));
  const [answers, setAnswers] = useState<Answers>({
    kind: entry.kind,
    subject: entry.subject,
    province: entry.province,
  });
  const [asked, setAsked] = useState<Question | 'copy'>(
    QUESTIONS.find((question) => entry[question] === undefined) ?? 'province',
  );
  const { filings, ready } = useFilings();
  const others = Object.values(filings).filter((saved) => alike(saved, answers));

  const finish = (told: Answers, from?: SavedFiling) => {
    const { kind = 'first', subject, province = '' } = told;
    if (!subject) return;
    const draft = from
      ? draftFrom(from, kind, province)
      : newDraft(kind, subject.type, province, subject.individual_business);
    swapPage('tasks', { id: startFiling(draft, now()) });
  };
  const next = (told: Answers) => {
    const following =
      QUESTIONS.slice(QUESTIONS.indexOf(asked as Question) + 1).find(
        (question) => told[question] === undefined,
      ) ?? (asked === 'province' ? undefined : 'province');
    if (following) setAsked(following);
    else if (others.length > 0) setAsked('copy');
    else finish(told);
  };
  const back = () =>
    setAsked(asked === 'copy' ? 'province' : (QUESTIONS[QUESTIONS.indexOf(asked) - 1] ?? 'kind'));

  const step = asked === 'copy' ? 3 : QUESTIONS.indexOf(asked);
  const told = asked === 'copy' || answers[asked] !== undefined;
  const screen = asked === 'copy' ? null : SCREENS[asked];
  return (
    <Page
      foot={
        <Action
          tone='main'
          disabled={!told || !ready}
          onTap={() => (asked === 'copy' ? finish(answers) : next(answers))}
        >
          {asked === 'copy' ? '不复制，重新填写' : asked === 'province' ? '开始准备' : '下一题'}
        </Action>
      }
    >
      {entry.ignored && (
        <Notice tone='doubt' title='二维码里有看不懂的内容'>
          已忽略那一部分，请在下面自己选择。
        </Notice>
      )}
      {step > 0 && (
        <View className='links links--top'>
          <Action tone='link' onTap={back}>
            返回上一题
          </Action>
          <Text className='fine'>{saidSoFar(answers, step)}</Text>
        </View>
      )}
      <Text className='lead'>{screen ? screen.title : '复制已有的主体信息吗'}</Text>
      {screen ? (
        screen.said && <Text className='said'>{screen.said}</Text>
      ) : (
        <Text className='said'>同一主体不必再填一遍。会复制主体和主体负责人的文字，照片需要重新添加。</Text>
      )}
      {screen && <screen.Part answers={answers} onAnswer={(part) => setAnswers({ ...answers, ...part })} />}
      {asked === 'copy' && (
        <Card>
          {others.map((saved) => (
            <Row
              key={saved.id}
              title={`复制自 ${saved.filing.icp_subject?.base_info?.name}`}
              note={saved.filing.icp_applets?.base_info?.name}
              onTap={() => finish(answers, saved)}
            />
          ))}
        </Card>
      )}
    </Page>
  );
}
