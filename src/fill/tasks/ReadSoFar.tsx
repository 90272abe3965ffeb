import { View } from '@tarojs/components';
import { useMemo } from 'react';
import { Row } from '@/components/Row';
import { now } from '@/platform/clock';
import { openPage } from '@/platform/pages';
import { countOf, offersOf, readOn } from '@/rules';
import type { SavedFiling } from '@/store';

/** What was read on photos and is not filled in yet: all of it is taken over together. */
export function ReadSoFar({ saved }: { saved: SavedFiling }) {
  const left = useMemo(() => {
    const read = Object.values(saved.filing.photos ?? {}).flatMap((photos) => photos.flatMap(readOn));
    return read.length === 0 ? 0 : countOf(offersOf(saved, read, now())).open;
  }, [saved]);
  if (left === 0) return null;
  return (
    <View className='card__body'>
      <Row
        title={`证件上读到 ${left} 项还没填`}
        value='看看并填入'
        tone='link'
        onTap={() => openPage('understood', { id: saved.id })}
      />
    </View>
  );
}
