import { Card } from '@/components/Card';
import { Listed } from '@/components/Listed';
import { Row } from '@/components/Row';
import type { Decoded } from '@/decoding';
import { now } from '@/platform/clock';
import { stageLabelOf, standingOf } from '@/rules';
import { appNameOf, type Summary } from '@/store';
import { canFollow } from './possible';

const AT_ONCE = 5;
/** A shorter name stands in many texts. */
const SHORTEST = 2;

interface Fit {
  summary: Summary;
  /** how well the text fits, the highest first */
  rank: number;
  note: string;
}

const isIn = (text: string, name = ''): boolean =>
  name.trim().length >= SHORTEST && text.includes(name.trim());

function fitOf(summary: Summary, told: Decoded, text: string): Fit {
  const { filing } = summary;
  const app = isIn(text, filing.icp_applets?.base_info?.name);
  const subject = isIn(text, filing.icp_subject?.base_info?.name);
  const follows = canFollow(filing, told, now());
  const { stage } = standingOf(filing, now()).status;
  return {
    summary,
    rank: (app ? 4 : 0) + (subject ? 2 : 0) + (follows ? 1 : 0),
    note: [
      filing.icp_subject?.base_info?.name,
      stageLabelOf(stage),
      app ? '原话里有它的名称' : subject ? '原话里有它的主体' : '',
    ]
      .filter(Boolean)
      .join(' · '),
  };
}

/** Which filing a text is about: those that its words and its event fit stand first. */
export function Choice({
  summaries,
  told,
  text,
  onChoose,
}: {
  summaries: readonly Summary[];
  told: Decoded;
  text: string;
  onChoose: (id: string) => Promise<void>;
}) {
  const fits = summaries
    .map((summary) => fitOf(summary, told, text))
    .sort((one, other) => other.rank - one.rank || other.summary.createdAt - one.summary.createdAt);
  return (
    <Card title='说的是哪一份备案'>
      <Listed
        all={fits}
        first={AT_ONCE}
        step={AT_ONCE * 4}
        unit='份'
        row={({ summary, note }) => (
          <Row key={summary.id} title={appNameOf(summary)} note={note} onTap={() => onChoose(summary.id)} />
        )}
      />
    </Card>
  );
}
