import { Block } from '@/components/Block';
import { Card } from '@/components/Card';
import { PickerField } from '@/components/PickerField';
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
        <PickerField
          mode='selector'
          range={names}
          value={Math.max(0, place)}
          label={label}
          shown={names[place] ?? '选一份备案'}
          empty={place < 0}
          onChange={({ detail }) => onChoose(summaries[Number(detail.value)]?.id ?? '')}
        />
      </Block>
    </Card>
  );
}
