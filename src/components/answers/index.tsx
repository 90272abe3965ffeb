import type { ReactNode } from 'react';
import type { Field, Filing, Issue } from '@/rules';
import { valueAt } from '@/rules';
import { type AnswerProps, FieldFrame } from './FieldFrame';
import { ChoiceAnswer, DateAnswer, MomentAnswer, RegionAnswer } from './PickerAnswer';
import { PreApprovalAnswer, ServicesAnswer, SeveralAnswer, YesNoAnswer } from './TapAnswer';
import { TextAnswer } from './TextAnswer';

interface FieldAnswerProps {
  field: Field;
  filing: Filing;
  issues: Issue[];
  regionName?: string;
  /** where the region picker opens */
  regionNear: string[];
  onAnswer: (path: string, value: unknown) => void;
  onRegion: (codes: string[], name: string) => void;
  onList: (list: 'services' | 'categories') => void;
  onWhy: (path: string) => void;
  /** below the issues: what helps with them */
  foot?: ReactNode;
  /** the program gives this text field the keyboard */
  focus?: boolean;
  /** called when the person left the field */
  onLeave: () => void;
  /** leads to the next text field; the last one has none */
  onNext?: () => void;
}

/** One question of the form: its frame and the input for its kind. */
export function FieldAnswer({
  field,
  filing,
  issues,
  regionName,
  regionNear,
  onAnswer,
  onRegion,
  onList,
  onWhy,
  focus = false,
  onLeave,
  onNext,
  foot,
}: FieldAnswerProps) {
  const answer: AnswerProps = {
    field,
    value: valueAt(filing, field.path),
    bad: issues.some(({ level }) => level === 'error'),
    focus,
    onAnswer: (value) => onAnswer(field.path, value),
    onLeave,
    onNext,
  };
  // A tap both chooses the value and leaves the field.
  const thenLeave =
    <A extends unknown[]>(keep: (...values: A) => void) =>
    (...values: A) => {
      keep(...values);
      onLeave();
    };
  const tapped = { ...answer, onAnswer: thenLeave(answer.onAnswer) };
  const part = () => {
    switch (field.input.kind) {
      case 'choice':
        return <ChoiceAnswer {...tapped} filing={filing} />;
      case 'date':
        return <DateAnswer {...tapped} filing={filing} />;
      case 'moment':
        return <MomentAnswer {...tapped} />;
      case 'region':
        return (
          <RegionAnswer {...answer} name={regionName} near={regionNear} onRegion={thenLeave(onRegion)} />
        );
      case 'yesno':
        return <YesNoAnswer {...tapped} />;
      case 'several':
        return <SeveralAnswer {...tapped} options={field.input.options} />;
      case 'services':
      case 'categories': {
        const list = field.input.kind;
        return <ServicesAnswer {...answer} onChoose={() => onList(list)} />;
      }
      case 'preapproval':
        return <PreApprovalAnswer {...tapped} />;
      default:
        return <TextAnswer {...answer} />;
    }
  };
  return (
    <FieldFrame field={field} issues={issues} onWhy={() => onWhy(field.path)} foot={foot}>
      {part()}
    </FieldFrame>
  );
}
