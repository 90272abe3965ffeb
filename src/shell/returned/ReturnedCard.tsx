import { Text } from '@tarojs/components';
import { Card } from '@/components/Card';
import { Row } from '@/components/Row';
import { openPage } from '@/platform/pages';
import { labelOf } from '@/rules';
import { openReasonsOf, type ReasonNow, returnedReasonsOf, type SavedFiling } from '@/store';
import { openPlace } from './openPlace';

/** How many reasons stand on the screens before the others. */
const MOST = 5;

const titleOf = ({ at, means, said }: ReasonNow): string =>
  `${at ? `${labelOf(at)}：` : ''}${means || `“${said}”`}`;

/** What the last refusal left to do, each line leading to its field. Stands first; gone when nothing came back. */
export function ReturnedCard({ saved }: { saved: SavedFiling }) {
  const { id } = saved;
  const all = returnedReasonsOf(saved);
  if (all.length === 0) return null;
  const open = openReasonsOf(saved);
  return (
    <Card title={open.length > 0 ? `上次退回（还有 ${open.length} 处没改）` : '上次退回'}>
      {open.slice(0, MOST).map((reason) => (
        <Row
          key={reason.place}
          title={<Text className='tone-bad'>{titleOf(reason)}</Text>}
          note={reason.fix}
          onTap={() => (reason.at ? openPlace(id, reason.at) : openPage('returned', { id }))}
        />
      ))}
      <Row
        title={open.length > 0 ? '逐条看原话和出处' : '每一条都改过或确认过了'}
        note='没问题的，在这里说一声'
        onTap={() => openPage('returned', { id })}
      />
    </Card>
  );
}
