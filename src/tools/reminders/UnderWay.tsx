import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Card } from '@/components/Card';
import { CourseEnds } from '@/components/CourseEnds';
import { CourseLine } from '@/components/CourseLine';
import { More } from '@/components/More';
import { Tap } from '@/components/Tap';
import { openPage } from '@/platform/pages';
import { type Instant, sayCourse } from '@/rules';
import { appNameOf, type SavedFiling } from '@/store';
import { filingsUnderWay } from './courses';
import './style.scss';

/** How many filings are drawn at once. */
const AT_ONCE = 6;

/** The filings that are under way, one line each, on the same days. */
export function UnderWay({ filings, at }: { filings: readonly SavedFiling[]; at: Instant }) {
  const [most, setMost] = useState(AT_ONCE);
  const all = filingsUnderWay(filings, at);
  const [first] = all;
  if (!first) return null;
  return (
    <Card title='进行中的备案' note='绿色是已经用去的日子，斜线是还可能要等的日子，底色深的是休息日。'>
      <View className='inset'>
        {all.slice(0, most).map(({ saved, course, says }) => (
          <Tap key={saved.id} className='under-way' onTap={() => openPage('status', { id: saved.id })}>
            <Text className='under-way__name'>{appNameOf(saved)}</Text>
            <Text className='fine'>{says}</Text>
            <CourseLine course={course} label={sayCourse(course)} />
          </Tap>
        ))}
        <CourseEnds course={first.course} />
        <More shown={most} of={all.length} step={AT_ONCE} unit='份' onMore={() => setMost(most + AT_ONCE)} />
      </View>
    </Card>
  );
}
