import { Text } from '@tarojs/components';
import { useState } from 'react';
import { inCare } from '@/platform/device';

/** The first sentence, where more follows. */
const FIRST = /^[^。；]+(?=[。；].)/;

/** A grey text. For who reads large text it is its first sentence, and a tap shows the rest. */
export function Hint({ className, children }: { className: string; children: string }) {
  const [short, setShort] = useState(inCare);
  const first = short && FIRST.exec(children);
  if (!first) return <Text className={className}>{children}</Text>;
  return (
    <Text key='short' className={`${className} more`} role='button' onClick={() => setShort(false)}>
      {`${first[0]} `}
      <Text className='tone-link whole'>更多</Text>
    </Text>
  );
}
