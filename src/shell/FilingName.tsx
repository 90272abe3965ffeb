import { Text } from '@tarojs/components';
import { appNameOf, type SavedFiling } from '@/store';

/** Which filing the screen is about: an agency has many open. */
export function FilingName({ saved }: { saved: SavedFiling }) {
  const subject = saved.filing.icp_subject?.base_info?.name?.trim();
  return <Text className='whose'>{[appNameOf(saved), subject].filter(Boolean).join(' · ')}</Text>;
}
