import { Text } from '@tarojs/components';
import { useState } from 'react';
import { SHORTEST, type Strength, strengthOf } from '@/backup';
import { Block } from '@/components/Block';
import { TextField } from '@/components/TextField';

/** What is said of a passphrase: how far it is, and not what is wrong with it. */
const WORDS: Record<Strength, string> = {
  short: `满 ${SHORTEST} 个字就可以用`,
  plain: '可以用；再长一些更稳妥',
  good: '可以用，很难猜到',
};

/** Asks for a new passphrase. It is shown as it is typed, because nobody can find a wrong one again. */
export function Passphrase({ onType }: { onType: (text: string) => void }) {
  const [strength, setStrength] = useState<Strength>('short');
  const typed = (text: string) => {
    onType(text);
    setStrength(strengthOf(text));
  };
  return (
    <Block label='口令' hint='写下来放好。忘了就打不开，也没有人能找回来。'>
      <TextField label='口令' maxlength={100} placeholder='例如一句只有你知道的话' onType={typed} />
      <Text className='field__hint'>{WORDS[strength]}</Text>
    </Block>
  );
}
