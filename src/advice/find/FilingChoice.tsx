import { Picker } from '@tarojs/components';
import { Block } from '@/components/Block';
import { Card } from '@/components/Card';
import { Picked } from '@/components/Picked';
import { appNameOf, type Summary } from '@/store';

/** Into which filing the advice is taken, where there are several. */
export function FilingChoice({
  summaries,
  id,
  onChoose,
}: {
  summaries: readonly Summary[];
  id?: string;
  onChoose: (id: string) => void;
}) {
  const names = summaries.map(appNameOf);
  const place = Math.max(
    0,
    summaries.findIndex((summary) => summary.id === id),
  );
  return (
    <Card>
      <Block label='填进哪份备案'>
        <Picker
          mode='selector'
          range={names}
          value={place}
          aria-label='填进哪份备案'
          onChange={({ detail }) => onChoose(summaries[Number(detail.value)]?.id ?? '')}
        >
          <Picked>{names[place] ?? ''}</Picked>
        </Picker>
      </Block>
    </Card>
  );
}
