import { Picker } from '@tarojs/components';
import { Block } from '@/components/Block';
import { Card } from '@/components/Card';
import { Picked } from '@/components/Picked';
import { appNameOf, type Summary } from '@/store';

/** Which filing is meant, where there are several. */
export function FilingChoice({
  label,
  note,
  summaries,
  id,
  onChoose,
}: {
  label: string;
  note?: string;
  summaries: readonly Summary[];
  /** none is chosen yet without it */
  id?: string;
  onChoose: (id: string) => unknown;
}) {
  const names = summaries.map(appNameOf);
  const place = summaries.findIndex((summary) => summary.id === id);
  return (
    <Card note={note}>
      <Block label={label}>
        <Picker
          mode='selector'
          range={names}
          value={Math.max(0, place)}
          aria-label={label}
          onChange={({ detail }) => onChoose(summaries[Number(detail.value)]?.id ?? '')}
        >
          <Picked empty={place < 0}>{names[place] ?? '选一份备案'}</Picked>
        </Picker>
      </Block>
    </Card>
  );
}
