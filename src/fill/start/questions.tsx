import { Text, View } from '@tarojs/components';
import { type ComponentType, useState } from 'react';
import { Action } from '@/components/Action';
import { Card } from '@/components/Card';
import { Choices } from '@/components/Choices';
import { CopyButton } from '@/components/CopyButton';
import { Notice } from '@/components/Notice';
import { OptionRow } from '@/components/OptionRow';
import {
  FOUND,
  isCancellation,
  KINDS,
  kindCalledFor,
  kindLabelOf,
  PROVINCES,
  SUBJECT_CHOICES,
} from '@/rules';
import type { Launch } from '@/shell/launch';

/** The answers so far, from the person or from a code. */
export interface Answers extends Pick<Launch, 'kind' | 'subject' | 'province'> {
  /** what the ministry shows for the subject */
  found?: string;
}

interface QuestionProps {
  answers: Answers;
  onAnswer: (given: Answers) => void;
}

/** Asks what the person wants to do: one of the seven kinds. */
function KindQuestion({ answers, onAnswer }: QuestionProps) {
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

/** How many common subject types are shown first; a tap shows the others. */
const COMMON = 5;

function SubjectQuestion({ answers, onAnswer }: QuestionProps) {
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

/** Asks for the province where the subject lives or is registered. */
function ProvinceQuestion({ answers, onAnswer }: QuestionProps) {
  return (
    <Choices
      label='备案省份'
      look='grid'
      choices={PROVINCES.map(({ code, name }) => ({ value: code, label: name }))}
      chosen={answers.province}
      onChoose={(code) => onAnswer({ province: code })}
    />
  );
}

const MINISTRY = 'https://beian.miit.gov.cn';

/** How to look; only the person can. */
const LOOK_UP = [
  '1. 复制网址，在浏览器里打开。',
  '2. 在“ICP备案查询”里填主体全称，个人填姓名。',
  '3. 网站、App、小程序、快应用四项都查一遍。',
  '4. 回到这里，选看到的情况。',
];

/** What the ministry shows already: it decides which kind of filing is the right one. */
function FoundQuestion({ answers, onAnswer }: QuestionProps) {
  const instead = kindCalledFor(answers.kind, answers.found);
  const label = kindLabelOf(instead);
  return (
    <View>
      {instead && (
        <Notice tone='doubt' title={`备案类型应当选“${label}”`}>
          {`现在选的是“${kindLabelOf(answers.kind)}”。`}
          <Action tone='small' onTap={() => onAnswer({ kind: instead })}>
            {`改选${label}`}
          </Action>
        </Notice>
      )}
      <Card>
        <View className='inset'>
          {LOOK_UP.map((line) => (
            <Text key={line} className='fine'>
              {line}
            </Text>
          ))}
          <CopyButton tone='small' text={() => MINISTRY} done='已复制网址'>
            复制网址 beian.miit.gov.cn
          </CopyButton>
        </View>
      </Card>
      <Card>
        {FOUND.map(({ id, label, note }) => (
          <OptionRow
            key={id}
            title={label}
            note={note}
            chosen={answers.found === id}
            onTap={() => onAnswer({ found: answers.found === id ? undefined : id })}
          />
        ))}
      </Card>
    </View>
  );
}

export interface Question {
  about: keyof Answers;
  title: string;
  hint?: string;
  /** it may be left open */
  optional?: true;
  Part: ComponentType<QuestionProps>;
}

/** The questions, in the order in which they are asked. */
const QUESTIONS: Question[] = [
  { about: 'kind', title: '你要办理哪种备案', Part: KindQuestion },
  {
    about: 'subject',
    title: '以谁的名义备案',
    hint: '以营业执照、法人证书或身份证上的性质为准。',
    Part: SubjectQuestion,
  },
  {
    about: 'province',
    title: '在哪个省份备案',
    hint: '单位选证件住所所在的省份；个人选实际居住的省份。',
    Part: ProvinceQuestion,
  },
  {
    about: 'found',
    title: '去工信部查一下',
    hint: '有没有备过案决定办理哪一种。现在不方便查，可以先开始，以后在“主体信息”里补。',
    optional: true,
    Part: FoundQuestion,
  },
];

/** Who takes a filing back need not look for it. */
export const questionsFor = ({ kind }: Answers): Question[] =>
  QUESTIONS.filter(({ about }) => about !== 'found' || !isCancellation(kind));

/** The same for an invitation: the invited person may answer what is left open, and looks at the ministry himself. */
export const QUESTIONS_OF_INVITATION: Question[] = QUESTIONS.filter(({ about }) => about !== 'found').map(
  (question) => ({ ...question, optional: true }),
);
