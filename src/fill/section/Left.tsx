import { View } from '@tarojs/components';
import { useState } from 'react';
import { jumpTo } from '@/components/anchor';
import { Row } from '@/components/Row';
import { now } from '@/platform/clock';
import { fieldAt, placeOf, type SectionId, viewOf } from '@/rules';
import { filingNow, type SavedFiling } from '@/store';

/** The fields of a section that are asked and empty, in the order of the form. */
const missingIn = (saved: SavedFiling, section: SectionId): string[] =>
  viewOf(saved, now()).issues.flatMap(({ path, rule }) =>
    rule === 'required' && placeOf(path).section === section ? [fieldAt(path)?.path ?? path] : [],
  );

/**
 * In a section that is filled in partly: leads to the first field that is empty. It counts when the page opens, so
 * that nothing moves while the person types; where it leads is seen at the tap.
 */
export function Left({ saved, section }: { saved: SavedFiling; section: SectionId }) {
  const [left] = useState(() => {
    const { tasks } = viewOf(saved, now());
    return tasks.some(({ id, untouched }) => id === section && untouched)
      ? 0
      : missingIn(saved, section).length;
  });
  if (left === 0) return null;
  const go = () => {
    const current = filingNow(saved.id);
    const [first] = current ? missingIn(current, section) : [];
    if (first) jumpTo(first);
  };
  return (
    <View className='card__body'>
      <Row title={`还差 ${left} 项`} value='去没填的一项' tone='link' onTap={go} stays />
    </View>
  );
}
