import { Text, View } from '@tarojs/components';
import type { Issue } from '@/rules';

/** What would be returned, in one place at the top; each line jumps to its field. */
export function IssueSummary({ issues, onTap }: { issues: Issue[]; onTap: (issue: Issue) => void }) {
  if (issues.length === 0) return null;
  return (
    <View className='notice notice--bad' role='alert'>
      <Text className='notice__title'>{`有 ${issues.length} 处要补或要改`}</Text>
      {issues.map((issue) => (
        <View key={issue.rule + issue.path} className='jump' role='button' onClick={() => onTap(issue)}>
          <Text>{issue.message}</Text>
        </View>
      ))}
    </View>
  );
}
