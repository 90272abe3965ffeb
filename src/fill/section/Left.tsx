import { View } from '@tarojs/components';
import { memo, useState } from 'react';
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

/** Whether the page opened with a section that is filled in partly. */
const isBegun = (saved: SavedFiling, section: SectionId): boolean => {
  const { tasks } = viewOf(saved, now());
  return tasks.some(({ id, untouched, missing }) => id === section && !untouched && missing > 0);
};

/**
 * In a section that is filled in partly: leads to the first field that is empty. `turn` changes when a field is left:
 * then it counts again, and not while the person types. With nothing left it stays, so that nothing moves.
 */
export const Left = memo(function Left({ id, section }: { id: string; section: SectionId; turn: number }) {
  const saved = filingNow(id);
  const [begun] = useState(() => saved !== undefined && isBegun(saved, section));
  if (!saved || !begun) return null;
  const left = missingIn(saved, section).length;
  if (left === 0)
    return (
      <View className='card__body'>
        <Row title='这一页都填好了' />
      </View>
    );
  const go = () => {
    const current = filingNow(id);
    const [first] = current ? missingIn(current, section) : [];
    if (first) jumpTo(first);
  };
  return (
    <View className='card__body'>
      <Row title={`还差 ${left} 项`} value='去没填的一项' tone='link' onTap={go} stays />
    </View>
  );
});
