import { Text } from '@tarojs/components';
import { Card } from '@/components/Card';
import { Folds } from '@/components/Folds';
import { BLOCKS, checksOf, linesOf, PHASES, type PhaseId, sayCheckFrom } from '@/releasing';
import { groupsOf } from '@/shell/groupsOf';
import { Page } from '@/shell/Page';

/** The checks of one phase without a filing: nothing is ticked and nothing folded away. */
export function OfEverybody({ phase = PHASES[0].id }: { phase?: PhaseId }) {
  return (
    <Page>
      <Text className='caption'>从一份备案打开，能打勾，也会收起不相干的。</Text>
      {groupsOf(checksOf(phase), (check) => check.group).map(({ group, rows }) => (
        <Card key={group} title={group}>
          <Folds
            facts={rows.map((check) => ({
              id: check.id,
              title: check.title,
              says: [BLOCKS[check.blocks], ...linesOf(check)],
              from: sayCheckFrom(check),
            }))}
          />
        </Card>
      ))}
    </Page>
  );
}
