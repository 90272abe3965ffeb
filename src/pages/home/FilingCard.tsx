import { Text, View } from '@tarojs/components';
import { useMemo } from 'react';
import { Dots } from '@/components/Dots';
import { openPage } from '@/platform/pages';
import { type clockOf, type Instant, issuesOfDraft, PROVINCES, requestOf, sayInstant, STAGES, statusOf } from '@/rules';
import type { SavedFiling } from '@/store';

/** The app's name, or what stands in for it. */
export const nameOf = (saved: SavedFiling): string => saved.filing.icp_applets?.base_info?.name?.trim() || '未命名小程序';

function subjectOf({ filing }: SavedFiling): string {
  const base = filing.icp_subject?.base_info;
  const province = PROVINCES.find(({ code }) => code === base?.province)?.name;
  return [base?.name?.trim() || '主体未填写', province].filter(Boolean).join(' · ');
}

const ENDED = ['filed', 'cancelled'];

/** One filing on the board: what it is, where it stands, what is next, what is left to mend. */
export function FilingCard({ saved, clock, at }: { saved: SavedFiling; clock: ReturnType<typeof clockOf>; at: Instant }) {
  const status = useMemo(() => statusOf(requestOf(saved), at), [saved, at]);
  const problems = useMemo(() => (status.stage === 'fill' ? issuesOfDraft(saved, at).filter(({ level }) => level === 'error').length : 0), [saved, at, status.stage]);
  const stage = STAGES.find(({ id }) => id === status.stage)?.label ?? '注销完成';
  const where = status.returned ? `已退回，${stage}` : stage;
  const next = clock
    ? `${clock.what}：${sayInstant(clock.to, at)}${clock.estimated ? '（估算）' : ''}`
    : ENDED.includes(status.stage)
      ? ''
      : problems > 0
        ? `还有 ${problems} 处要补或要改`
        : '可以提交了';
  const done = status.stages.filter(({ state }) => state === 'done').length;
  return (
    <View
      className="filing"
      role="button"
      hoverClass="row--held"
      onClick={() => openPage(status.stage === 'fill' && !status.returned ? 'tasks' : 'status', { id: saved.id })}
    >
      <Text className="filing__name">{nameOf(saved)}</Text>
      <Text className="filing__subject">{subjectOf(saved)}</Text>
      <View className="filing__where">
        <Dots stages={status.stages} label={`五步已完成 ${done} 步，现在是${where}`} />
        <Text className="filing__stage">{where}</Text>
      </View>
      {next && <Text className="filing__next">{next}</Text>}
    </View>
  );
}
