import { Text } from '@tarojs/components';
import { appNameOf, type SavedFiling } from '@/store';

/** Shows which filing the screen is about, because an agency has many. */
export function FilingName({ saved }: { saved: SavedFiling }) {
  const subject = saved.filing.icp_subject?.base_info?.name?.trim();
  return <Text className='whose'>{[appNameOf(saved), subject].filter(Boolean).join(' · ')}</Text>;
}
