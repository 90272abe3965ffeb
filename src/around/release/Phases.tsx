import { Card } from '@/components/Card';
import { Row } from '@/components/Row';
import { openPage } from '@/platform/pages';
import { checksOf, leftIn, listedIn, PHASES, type PhaseId, type Seen } from '@/releasing';

/** How many checks of a phase are left for an app, or how many there are. */
function countOf(phase: PhaseId, seen: Seen | undefined): { words: string; good: boolean } {
  if (!seen) return { words: `${checksOf(phase).length} 项`, good: false };
  const left = leftIn(listedIn(phase, seen));
  return left > 0 ? { words: `还差 ${left} 项`, good: false } : { words: '都查过了', good: true };
}

/** The phases around a release, each with what is left. `of`: the filing whose app it is. */
export function Phases({ of }: { of?: { id: string; seen: Seen } }) {
  return (
    <Card title='六个阶段要查的' note={of && '不相干的已收起，点进去看得到为什么。'}>
      {PHASES.map(({ id, title, lead }) => {
        const { words, good } = countOf(id, of?.seen);
        return (
          <Row
            key={id}
            title={title}
            note={lead}
            value={words}
            tone={good ? 'good' : 'plain'}
            onTap={() => openPage('releaseChecks', { id: of?.id, phase: id })}
          />
        );
      })}
    </Card>
  );
}
