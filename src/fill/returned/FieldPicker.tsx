import { View } from '@tarojs/components';
import { useState } from 'react';
import { PickerField } from '@/components/PickerField';
import { type Instant, SECTIONS, viewOf } from '@/rules';
import type { SavedFiling } from '@/store';

interface Place {
  title: string;
  fields: { path: string; label: string }[];
}

/** What this filing asks, by the parts of the task list. */
function placesOf(saved: SavedFiling, at: Instant): Place[] {
  const { fields, documents } = viewOf(saved, at);
  const papers = documents.map(({ path, label }) => ({ path, label }));
  return [
    ...SECTIONS.map(({ id, title }) => ({ title, fields: fields[id] as Place['fields'] })),
    { title: '材料照片', fields: papers },
  ].filter((place) => place.fields.length > 0);
}

/** Chooses a field in two steps: the part, then the field in it. */
export function FieldPicker({
  saved,
  at,
  onPick,
}: {
  saved: SavedFiling;
  at: Instant;
  onPick: (path: string) => void;
}) {
  const places = placesOf(saved, at);
  const [part, setPart] = useState(-1);
  const fields = places[part]?.fields ?? [];
  return (
    <View>
      <PickerField
        mode='selector'
        label='说的是哪一部分'
        shown={places[part]?.title ?? '说的是哪一部分'}
        empty={part < 0}
        range={places.map(({ title }) => title)}
        value={Math.max(0, part)}
        onChange={({ detail }) => setPart(Number(detail.value))}
      />
      {part >= 0 && (
        <PickerField
          mode='selector'
          label='说的是哪一项'
          shown='说的是哪一项'
          empty
          range={fields.map(({ label }) => label)}
          value={0}
          onChange={({ detail }) => onPick(fields[Number(detail.value)]?.path ?? '')}
        />
      )}
    </View>
  );
}
