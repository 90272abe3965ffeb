import { Text } from '@tarojs/components';
import type { Issue } from '@/rules';

/**
 * Shows one issue and its fix below the field or slot. Issues of level `unknown` are shown only on the review page.
 */
export function IssueLine({ issue: { level, rule, message, fix } }: { issue: Issue }) {
  if (level === 'unknown') return null;
  // For a missing value the fix ("fill it in") is obvious.
  const sentence = rule === 'required' ? `${message}。` : `${message}。${fix}。`;
  return <Text className={`field__issue tone-${level === 'error' ? 'bad' : 'doubt'}`}>{sentence}</Text>;
}
