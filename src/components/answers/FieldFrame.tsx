import { Text } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { Field, Issue } from '@/rules';
import { Action } from '../Action';
import { anchorOf } from '../anchor';
import { Block } from '../Block';
import { IssueLine } from '../IssueLine';

export interface AnswerProps {
  field: Field;
  value: unknown;
  bad: boolean;
  /** the program gives this text field the keyboard */
  focus: boolean;
  onAnswer: (value: unknown) => void;
  onLeave: () => void;
  /** leads to the next text field; the last one has none */
  onNext?: () => void;
}

interface FrameProps {
  field: Field;
  issues: Issue[];
  onWhy: () => void;
  /** below the issues: what helps with them */
  foot?: ReactNode;
  children: ReactNode;
}

/** The frame of a field: label and 为什么, grey hint, the input, then its issues. */
export function FieldFrame({ field, issues, onWhy, foot, children }: FrameProps) {
  const label = (
    <>
      {field.label}
      {field.optional && <Text className='field__optional'>（选填）</Text>}
    </>
  );
  const why = (
    <Action tone='aside' label={`${field.label}：为什么要填`} onTap={onWhy}>
      为什么
    </Action>
  );
  return (
    <Block
      id={anchorOf(field.path)}
      bad={issues.some(({ level }) => level === 'error')}
      label={label}
      aside={why}
      hint={field.hint}
    >
      {children}
      {issues.map((issue) => (
        <IssueLine key={issue.rule + issue.path} issue={issue} />
      ))}
      {foot}
    </Block>
  );
}
