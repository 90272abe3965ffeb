import { View } from '@tarojs/components';
import { type ComponentType, useState } from 'react';
import { Action } from '@/components/Action';
import { Card } from '@/components/Card';
import { Choices } from '@/components/Choices';
import { OptionRow } from '@/components/OptionRow';
import { KINDS, PROVINCES, SUBJECT_CHOICES } from '@/rules';
import type { Launch } from './launch';

/** The answers so far, from the person or from a code. */
export type Answers = Pick<Launch, 'kind' | 'subject' | 'province'>;

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

interface Question {
  about: keyof Answers;
  title: string;
  hint?: string;
  Part: ComponentType<QuestionProps>;
}

/** The questions, in the order in which they are asked. */
export const QUESTIONS: Question[] = [
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
];
