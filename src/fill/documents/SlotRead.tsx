import { Text, View } from '@tarojs/components';
import { Fragment } from 'react';
import { Action } from '@/components/Action';
import { IssueLine } from '@/components/IssueLine';
import { now } from '@/platform/clock';
import { openPage } from '@/platform/pages';
import { canRecognise } from '@/platform/recognise';
import { countOf, fieldAt, type Issue, offersOf, paperSays, readOn, type StoredPhoto } from '@/rules';
import { TakenLine } from '@/shell/TakenNotice';
import { UsePaper } from '@/shell/UsePaper';
import type { SavedFiling } from '@/store';

/**
 * What was read on a photo: how much of it is not filled in yet, and where the form says otherwise. While it is being
 * read its place is kept, so that nothing jumps.
 */
export function SlotRead({
  saved,
  path,
  photo,
  name,
  issues,
}: {
  saved: SavedFiling;
  path: string;
  photo: StoredPhoto;
  name: string;
  issues: readonly Issue[];
}) {
  const { id, filing } = saved;
  const { file, read, other } = photo;
  if (other !== undefined)
    return (
      <View className='slot__read'>
        <Text className='field__hint'>这张照片上的内容没有填进来</Text>
      </View>
    );
  if (!read) return canRecognise() ? <View className='slot__read' /> : null;
  const count = countOf(offersOf(saved, readOn(photo), now()));
  const says = paperSays(issues, filing).filter(({ issue, value }) =>
    read.some((one) => one.path === issue.path && one.value === value),
  );
  const places = new Set(read.flatMap((one) => fieldAt(one.path)?.path ?? []));
  return (
    <>
      <View className='slot__read'>
        <Text className='field__hint' aria-live='polite'>
          {count.read === 0
            ? '没有读出备案要填的内容'
            : `读到 ${count.read} 项${count.open > 0 ? `，其中 ${count.open} 项还没填` : ''}`}
        </Text>
        {count.open > 0 && (
          <Action
            tone='small'
            label={`${name}：看看并填入`}
            onTap={() => openPage('understood', { id, path, file })}
          >
            看看并填入
          </Action>
        )}
      </View>
      <TakenLine id={id} at={file} words={(many) => `已填入 ${many} 项`} />
      {[...places].map((place) => {
        const own = says.filter(({ issue }) => issue.path === place);
        return (
          <Fragment key={place}>
            {own.map(({ issue }) => (
              <IssueLine key={issue.message} issue={issue} />
            ))}
            <UsePaper id={id} path={place} says={own} />
          </Fragment>
        );
      })}
    </>
  );
}
