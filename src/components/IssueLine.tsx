import { Text } from '@tarojs/components';
import type { Issue } from '@/rules';

/** What is wrong and what to do instead, below the thing it is about. What no phone can know is said at the review. */
export function IssueLine({ issue: { level, rule, message, fix } }: { issue: Issue }) {
  if (level === 'unknown') return null;
  // That what is missing is to be filled in goes without saying.
  const sentence = rule === 'required' ? `${message}。` : `${message}。${fix}。`;
  return <Text className={`field__issue tone-${level === 'error' ? 'bad' : 'doubt'}`}>{sentence}</Text>;
}
