import { Text } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Block } from './Block';

interface ReasonBlockProps {
  /** the field that is to blame; '' for news */
  label: string;
  /** something is to be put right */
  bad?: boolean;
  said: string;
  means: string;
  fix: string;
  sources: readonly string[];
  children?: ReactNode;
}

/** One reason that came back: the field, what it means, what to do, the words themselves, and who says so. */
export const ReasonBlock = ({ label, bad = true, said, means, fix, sources, children }: ReasonBlockProps) => (
  <Block label={label || undefined}>
    {means !== '' && <Text className={bad ? 'field__issue tone-bad' : 'field__issue'}>{`${means}。`}</Text>}
    {fix !== '' && <Text className='field__issue'>{`${fix}。`}</Text>}
    <Text className='field__hint'>{`原话：“${said}”`}</Text>
    {sources.length > 0 && <Text className='field__hint'>{`出处：${sources.join('；')}`}</Text>}
    {children}
  </Block>
);
