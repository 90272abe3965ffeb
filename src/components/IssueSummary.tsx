import { Text, View } from '@tarojs/components';
import type { Issue } from '@/rules';

const TONES = {
  error: { look: 'bad', title: (count: number) => `有 ${count} 处要补或要改` },
  warning: { look: 'doubt', title: (count: number) => `有 ${count} 处可能被退回，看过可以不改` },
} as const;

/**
 * Lists all errors at the top of a page, or all warnings when there is no error. A tap on a line jumps to its field.
 */
export function IssueSummary({
  issues,
  onTap,
  title: own,
}: {
  issues: Issue[];
  onTap: (issue: Issue) => void;
  /** in place of the usual one */
  title?: string;
}) {
  const level = issues.some((issue) => issue.level === 'error') ? 'error' : 'warning';
  const { look, title } = TONES[level];
  const listed = issues.filter((issue) => issue.level === level);
  if (listed.length === 0) return null;
  return (
    <View className={`notice notice--${look}`} role='alert'>
      <Text className='notice__title'>{own ?? title(listed.length)}</Text>
      {listed.map((issue) => (
        <View key={issue.rule + issue.path} className='jump' role='button' onClick={() => onTap(issue)}>
          <Text>{issue.message}</Text>
        </View>
      ))}
    </View>
  );
}
