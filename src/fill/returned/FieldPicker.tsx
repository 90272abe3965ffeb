import { Picker, View } from '@tarojs/components';
import { useState } from 'react';
import { Picked } from '@/components/Picked';
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
      <Picker
        mode='selector'
        aria-label='说的是哪一部分'
        range={places.map(({ title }) => title)}
        value={Math.max(0, part)}
        onChange={({ detail }) => setPart(Number(detail.value))}
      >
        <Picked empty={part < 0}>{places[part]?.title ?? '说的是哪一部分'}</Picked>
      </Picker>
      {part >= 0 && (
        <Picker
          mode='selector'
          aria-label='说的是哪一项'
          range={fields.map(({ label }) => label)}
          value={0}
          onChange={({ detail }) => onPick(fields[Number(detail.value)]?.path ?? '')}
        >
          <Picked empty>说的是哪一项</Picked>
        </Picker>
      )}
    </View>
  );
}
