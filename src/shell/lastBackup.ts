import { chinaDayOf, daysBetween, type Instant } from '@/rules';
import type { Backups } from '@/store';

/** When the last backup was made, as a person says it. */
export function lastBackupWords({ known, made }: Backups, now: Instant): string {
  if (made === undefined) return known ? '没有备份过' : '';
  const days = daysBetween(chinaDayOf(made), chinaDayOf(now));
  return days > 0 ? `${days} 天前` : '今天';
}
