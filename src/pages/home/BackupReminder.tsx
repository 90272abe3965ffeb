import { View } from '@tarojs/components';
import { Action } from '@/components/Action';
import { Notice } from '@/components/Notice';
import { now } from '@/platform/clock';
import { openPage } from '@/platform/pages';
import type { Instant } from '@/rules';
import { lastBackupWords } from '@/shell/lastBackup';
import { isBackupDue, putOffBackup, useBackups } from '@/store';

/** Once a month, where there is much to lose. */
export function BackupReminder({ filings, at }: { filings: number; at: Instant }) {
  const backups = useBackups();
  if (!isBackupDue(backups, filings, at)) return null;
  const { made } = backups;
  return (
    <Notice title={made === undefined ? '还没有备份过' : `上次备份在 ${lastBackupWords(backups, at)}`}>
      {`这台手机上有 ${filings} 份备案，手机丢了就都没有了。`}
      <View>
        <Action tone='small' onTap={() => openPage('backup')}>
          去备份
        </Action>
        <Action tone='small' onTap={() => putOffBackup(now())}>
          过一个月再说
        </Action>
      </View>
    </Notice>
  );
}
