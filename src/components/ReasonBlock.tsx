import { Text } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Block } from './Block';

interface ReasonBlockProps {
  /** the field that is to blame, or what else the reason is about */
  label: string;
  said: string;
  means: string;
  fix: string;
  sources: readonly string[];
  children?: ReactNode;
}

/** One reason that came back: the field, what it means, what to do, the words themselves, and who says so. */
export const ReasonBlock = ({ label, said, means, fix, sources, children }: ReasonBlockProps) => (
  <Block label={label}>
    {means !== '' && <Text className='field__issue tone-bad'>{`${means}。`}</Text>}
    {fix !== '' && <Text className='field__issue'>{`${fix}。`}</Text>}
    <Text className='field__hint'>{`原话：“${said}”`}</Text>
    {sources.length > 0 && <Text className='field__hint'>{`依据：${sources.join('；')}`}</Text>}
    {children}
  </Block>
);
