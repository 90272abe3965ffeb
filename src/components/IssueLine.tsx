import { Text } from '@tarojs/components';
import type { Issue } from '@/rules';

/** What is wrong and what to do instead, below the thing it is about. What no phone can know is said at the review. */
export function IssueLine({ issue: { level, message, fix } }: { issue: Issue }) {
  if (level === 'unknown') return null;
  return (
    <Text
      className={`field__issue tone-${level === 'error' ? 'bad' : 'doubt'}`}
    >{`${message}。${fix}。`}</Text>
  );
}
